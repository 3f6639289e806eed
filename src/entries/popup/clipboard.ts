import { extensionVersion } from '../../browser/extension-info';
import type { Article } from '../../model/article';

// For pages of ours only: newspapers are mostly no secure contexts.

/**
 * Puts an article on the clipboard, formatted for word processors and plain for the rest. Rejects
 * where the browser refuses.
 */
export async function copyArticle(article: Article): Promise<void> {
  const forms = import('../../exports/copy').then(({ copyForms }) => copyForms(article));
  await write({
    'text/html': forms.then(({ html }) => html),
    'text/plain': forms.then(({ text }) => text),
  });
}

/**
 * Puts a report of a wrong reading on the clipboard: which version and browser, and the trace.
 * Sending it is left to the person who reports. Rejects as the trace does, or where the browser
 * refuses.
 */
export async function copyReport(trace: Promise<string>): Promise<void> {
  const heading = `Jianbao ${extensionVersion()}, ${navigator.userAgent}`;
  await write({ 'text/plain': trace.then(text => `${heading}\n${text}\n`) });
}

/** The item is handed over at once, still a promise: waiting first would outlive the click. */
async function write(forms: Record<string, Promise<string>>): Promise<void> {
  const blobs = Object.entries(forms).map(([type, form]) => [
    type,
    form.then(text => new Blob([text], { type })),
  ]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
