import { extensionVersion } from '../../browser/extension-info';
import type { Article } from '../../model/article';
import type { CitationStyleId } from '../../model/citation';
import type { PhotoSource } from '../../model/photo';

// For pages of ours only: newspapers are mostly no secure contexts.

/**
 * Puts an article on the clipboard, formatted for word processors and plain for the rest. Rejects
 * where the browser refuses.
 * @param photos gives the pictures that are copied too; undefined where they are links
 */
export async function copyArticle(
  article: Article,
  photos: Promise<PhotoSource | undefined>,
): Promise<void> {
  const forms = import('../../exports/copy').then(async ({ copyForms }) =>
    copyForms(article, await photos),
  );
  await write({
    'text/html': forms.then(({ html }) => html),
    'text/plain': forms.then(({ text }) => text),
  });
}

/** Puts an article on the clipboard as a reference, with italics where the style has them. */
export async function copyCitation(article: Article, style: CitationStyleId): Promise<void> {
  const forms = import('../../exports/citations/copy').then(({ citationForms }) =>
    citationForms(article, style, new Date().toISOString()),
  );
  await write({
    'text/html': forms.then(({ html }) => html),
    'text/plain': forms.then(({ text }) => text),
  });
}

/** Puts plain text on the clipboard. Rejects where the browser refuses. */
export const copyText = (text: string) => write({ 'text/plain': Promise.resolve(text) });

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
