import { readDocument } from '../extraction/read-document';

if (globalThis.jianbao) globalThis.jianbao.readDocument = readDocument;
