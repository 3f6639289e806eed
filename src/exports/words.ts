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
  /** Names of styles in Word's list, beside those that Word itself translates. */
  styles: Record<StyleName, string>;
}

type StyleName =
  'kicker' | 'facts' | 'ending' | 'separator' | 'lines' | 'cell' | 'cellHead' | 'origin';

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
  styles: {
    kicker: '引题',
    facts: '报道信息',
    ending: '署名',
    separator: '分隔',
    lines: '分行',
    cell: '表格文字',
    cellHead: '表头',
    origin: '出处',
  },
};

const TRADITIONAL: Words = {
  ...SIMPLIFIED,
  photo: '圖片',
  photoMark: '【圖】',
  contents: '目錄',
  clips: '剪報',
  source: '來源',
  styles: {
    ...SIMPLIFIED.styles,
    kicker: '引題',
    facts: '報導資訊',
    cellHead: '表頭',
    origin: '出處',
  },
};

/** The words for a BCP 47 language; simplified Chinese where it is neither. */
export function wordsFor(language: string): Words {
  return isTraditional(language) ? TRADITIONAL : SIMPLIFIED;
}

/** True for a BCP 47 language that is written in Traditional characters. */
export const isTraditional = (language: string) => /^zh-(?:hant|tw|hk|mo)\b/i.test(language);
