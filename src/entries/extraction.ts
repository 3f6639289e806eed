import { readDocument } from '../extraction/read-document';
import { traceDocument } from '../extraction/trace/trace-document';
import { traceText } from '../extraction/trace/trace-text';
import { newspapersAt } from '../newspapers/lookup';

if (globalThis.jianbao)
  globalThis.jianbao.extraction = {
    read: (document, url) => readDocument(document, url, newspapersAt(url)),
    trace: (document, url) => traceText(traceDocument(document, url, newspapersAt(url))),
  };
