export { readDocument } from '../../src/extraction/read-document';
export { newspapersAt } from '../../src/newspapers/lookup';
