import { inBothScripts } from '../../model/both-scripts';
import type { BlockRole } from '../../model/body';
import { readByline } from './byline';
import { readDateline } from './dateline';
import { CREDIT, looksLikeCaption } from './figures';

const CONTINUATION = inBothScripts(
  /^[（(]?\s*(?:紧接|紧转|下转|上接|转|接)\s*第?\s*[A-Za-z]{0,3}[\d一二三四五六七八九十]+\s*版.{0,20}[）)]?$/,
);
const SEPARATOR = /^([—–\-=*·•◆◇■□●○★☆…~～]+)\s*(.{1,20}?)\s*\1$/;
const EDITORS = inBothScripts(/责[任编]|责任编辑|编辑[:：]|美编|版式|校对|统筹|策划|监制/);
const CREDIT_LINE = inBothScripts(/^(?:制图|摄影|供图|图片|绘图|航拍|数据来源|资料图片)\s*[:：/]/);
const NUMBERED = inBothScripts(
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[章节部篇])/,
);

/** What a block is, by its words alone; null for text and for what only its neighbours can tell. */
export function roleByWords(text: string): BlockRole | null {
  if (text.length > 80) return null;
  if (CONTINUATION.test(text)) return 'continuation';
  if (SEPARATOR.test(text)) return 'separator';
  if (EDITORS.test(text) && readByline(text)?.labelled) return 'editors';
  const byline = readByline(text);
  if (byline?.complete && byline.authors.length && byline.labelled) return 'byline';
  if (
    text.length <= 40 &&
    (CREDIT_LINE.test(text) || CREDIT.test(text) || byline?.photographers.length)
  )
    return 'credit';
  if (byline?.complete && byline.labelled) return 'byline';
  const dateline = readDateline(text);
  if (dateline?.dateline && dateline.dateline.length >= text.length - 1) return 'dateline';
  return null;
}

/** What tells a sub-head: its own words and look, and the text around it. */
export interface SubheadSigns {
  text: string;
  bold: boolean;
  centred: boolean;
  /** Characters of the text blocks before and after; 0 where there is none. */
  before: number;
  after: number;
}

/** A short line without an end between longer paragraphs, or a numbered or bold one. */
export function isSubhead({ text, bold, centred, before, after }: SubheadSigns): boolean {
  const length = [...text].length;
  if (text.includes('\n') || after < 1 || length < 2 || looksLikeCaption(text)) return false;
  // A quoted word may end a sub-head; a quoted sentence is speech.
  const ends = /[。；：，、…:;,.—]$|[。！？…，]”$/.test(text);
  const marked = bold || centred || NUMBERED.test(text);
  if (ends || /[。；]/.test(text)) return false;
  if (length > (marked ? 36 : 24)) return false;
  if (marked) return after > length || after > 20;
  if ((/[？！，]/.test(text.slice(0, -1)) && length > 20) || /^“[^“]*”$/.test(text)) return false;
  const paragraphs = length > 16 ? 40 : 24;
  return before >= paragraphs && after >= paragraphs && !/[？！]$/.test(text);
}
