import { inBothScripts } from '../../model/both-scripts';
const IN_BRACKETS = /（([^（）]{2,30})）$/;
const AT_START = /^【([^【】]{2,15})】/;
const BEFORE_BAR = inBothScripts(/^([\p{Unified_Ideograph}·]{2,10}) ?[|｜丨]/u);
/** Brackets that tell something else: parts of a series, kinds of picture. */
const NO_COLUMN = inBothScripts(
  /^(?:[上中下续]|之?[一二三四五六七八九十\d]+|组?图|外.{1,2}首|摄影|漫画|节选|摘要|附.*|.*[。！？].*)$/,
);

/** The column label that a headline prints: `（点赞新时代）` at its end, `【民生问答】` or `经济随笔｜` at its start. */
export function columnOf(headline: string): string | null {
  const label =
    AT_START.exec(headline)?.[1] ??
    IN_BRACKETS.exec(headline)?.[1] ??
    BEFORE_BAR.exec(headline)?.[1];
  return label && !NO_COLUMN.test(label) ? label : null;
}
