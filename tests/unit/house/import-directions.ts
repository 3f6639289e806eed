/** Folder of src → folders (or single files) of src that it may import besides its own. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  newspapers: ['model'],
  platforms: ['model', 'newspapers'],
  extraction: ['model', 'newspapers', 'platforms'],
  cleanup: ['model', 'platforms'],
  exports: ['model'],
  messages: ['model'],
  browser: ['model', 'messages'],
  store: ['model'],
  ui: ['model', 'browser/i18n.ts'],
  reader: ['model', 'ui'],
  entries: [
    ...['model', 'newspapers', 'platforms', 'extraction', 'cleanup', 'exports'],
    ...['messages', 'browser', 'store', 'ui', 'reader'],
  ],
};
