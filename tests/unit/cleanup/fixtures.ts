const pages = import.meta.glob<string>('../../fixtures/media-page-article/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const answers = import.meta.glob<{ url?: string; paragraphs?: string[]; title?: string }>(
  '../../fixtures/media-page-article/*/expected.json',
  { import: 'default', eager: true },
);

/** The reference article, its page and its issue; others of the system have no such banner. */
const REFERENCE = new Set(
  [
    'Article/index/aid/1093321.html',
    'Page/index/pageid/712348.html',
    'Media/scjjrb/2021-01-21',
  ].map(path => `http://epaper.scjjrb.com/${path}`),
);

/** The guises of the reference page. */
export const GUISES = Object.entries(pages).flatMap(([path, html]) => {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const answer = answers[`${folder}/expected.json`] ?? {};
  if (!REFERENCE.has(answer.url ?? '')) return [];
  return {
    name: folder.slice(folder.lastIndexOf('/') + 1),
    html,
    paragraphs: answer.paragraphs ?? [],
    title: answer.title ?? '',
  };
});

export const BANNER_SENTENCE =
  '您当前使用的浏览器版本过低,可能导致部分功能不能正常使用。 建议使用 IE9及以上版本,或 Firefox Chrome Opera等浏览器。谢谢!';
/** Pieces of the reference page's banner and modal. */
export const CLUTTER = [
  '您当前使用的',
  '版本过低',
  '现在升级',
  '稍后再说',
  '这已经是最后一期',
  '我知道了',
];
/** The article of the guises says some of these words too, in quotation marks. */
export const besidesTheArticle = (shown: string) => shown.replace(/“(?:现在升级|我知道了)/g, '');
