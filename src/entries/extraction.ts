import { readDocument } from '../extraction/read-document';
import { traceDocument } from '../extraction/trace/trace-document';
import { traceText } from '../extraction/trace/trace-text';

if (globalThis.jianbao)
  globalThis.jianbao.extraction = {
    read: readDocument,
    trace: (...page) => traceText(traceDocument(...page)),
  };
