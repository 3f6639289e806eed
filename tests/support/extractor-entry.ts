export { readDocument } from '../../src/extraction/read-document';
export { traceDocument } from '../../src/extraction/trace/trace-document';
export { traceText } from '../../src/extraction/trace/trace-text';
export { newspapersAt } from '../../src/newspapers/lookup';
