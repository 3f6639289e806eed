import type { Article } from '../../model/article';

/**
 * Puts an article on the clipboard, formatted for word processors and plain for the rest. Rejects
 * where the browser refuses. For pages of ours only: newspapers are mostly no secure contexts.
 */
export async function copyArticle(article: Article): Promise<void> {
  const forms = import('../../exports/copy').then(({ copyForms }) => copyForms(article));
  const blob = (type: string, form: 'html' | 'text') =>
    forms.then(made => new Blob([made[form]], { type }));
  // The item is handed over at once, still a promise: waiting first would outlive the click.
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', 'html'),
      'text/plain': blob('text/plain', 'text'),
    }),
  ]);
}
