/** The few words an export adds to an article, in the article's own language. */
export interface Words {
  photo: string;
  /** Stands before a caption in plain text. */
  photoMark: string;
  contents: string;
  /** The list of a newspaper's pages. */
  pages: string;
  /** What articles of several newspapers are together. */
  clips: string;
  source: string;
  original: string;
  /** Between a label and its value. */
  colon: string;
  page(number: string): string;
  count(articles: number): string;
}

const SIMPLIFIED: Words = {
  photo: '图片',
  photoMark: '【图】',
  contents: '目录',
  pages: '版面',
  clips: '剪报',
  source: '来源',
  original: '原文',
  colon: '：',
  page: number => `第${number}版`,
  count: articles => `${articles}篇`,
};

const TRADITIONAL: Words = {
  ...SIMPLIFIED,
  photo: '圖片',
  photoMark: '【圖】',
  contents: '目錄',
  clips: '剪報',
  source: '來源',
};

/** The words for a BCP 47 language; simplified Chinese where it is neither. */
export function wordsFor(language: string): Words {
  return /^zh-(?:hant|tw|hk|mo)\b/i.test(language) ? TRADITIONAL : SIMPLIFIED;
}
