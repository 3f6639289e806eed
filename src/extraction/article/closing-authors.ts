import { inBothScripts } from '../../model/both-scripts';
import { halfWidth, tidy } from '../../model/printed-text';
import { readByline, type Byline } from './byline';
import { MARKED } from './byline-words';
import { looksLikeName } from './names';

/** Most paragraphs end otherwise; this is cheap to ask. */
const ENDS_IN_BRACKET = /[）)]。?\s*$/;
const IN_BRACKETS = /[（(]([^（）()]{2,60})[）)][。\s]*$/;
/** No bracket of names is longer. */
const LONGEST_END = 90;
/** Brackets that close a story without naming its author. */
const OTHER_BRACKET = inBothScripts(
  /\d|新华社|中新社|[发电]$|下转|上接|紧转|摘自|据《|原载|见图|传真|照片|未完|待续|连载|供稿|仅供|。|完$|参与|有删|题图|资料/,
);
/** `王力（山西）`: a name and where he is from. */
const NAME_AND_PLACE = inBothScripts(
  /^[\p{Unified_Ideograph}·\s\u3000]{2,8}[（(]\p{Unified_Ideograph}{2,4}[）)]$/u,
);
/** `据新华社北京11月5日电` before the names of the agency's reporters. */
const SENT_BY = inBothScripts(
  /^据? ?(?:新华社|中新社|本报)\p{Unified_Ideograph}{0,12}?(?:\d{1,2}月)?\d{1,2}日\p{Unified_Ideograph}?电 ?(?=\S)/u,
);
const REPORTER = inBothScripts(/记者|通讯员|实习生/);

/** What is known of the paragraph that may name authors. */
interface Place {
  /** Names need no role: the story ends here. */
  atEnd: boolean;
}

/** Authors that a paragraph names in the bracket at its end: `……（记者 张三）`, `（张三 李四）`. */
export function authorsInBracket(text: string, { atEnd }: Place): string[] | null {
  if (!ENDS_IN_BRACKET.test(text.slice(-4)) || NAME_AND_PLACE.test(text)) return null;
  const bracket = IN_BRACKETS.exec(tidy(text.slice(-LONGEST_END)))?.[1];
  if (!bracket || (!atEnd && !REPORTER.test(bracket))) return null;
  // `记者张三采访整理，省博物馆供图`: each clause says something of its own.
  const clauses = halfWidth(bracket)
    .replace(SENT_BY, '')
    .split(/[，,；;]/);
  const authors = clauses.flatMap(clause => {
    if (OTHER_BRACKET.test(clause)) return [];
    const names = readByline(withoutOffice(clause));
    const isProven = names?.labelled || clauses.length === 1;
    return names?.complete && isProven ? names.authors : [];
  });
  return authors.length ? authors : null;
}

/** `作者张三系市作协会员` */
const withoutOffice = (clause: string) =>
  clause.replace(
    inBothScripts(/^作者(\p{Unified_Ideograph}{2,4}?)[系为是].*$/u),
    (whole, name: string) => (looksLikeName(name) ? `作者:${name}` : whole),
  );

/** Whose words follow: `● 市政协委员 张三`. */
const SPEAKS = inBothScripts(/(?:委员|代表|居民|市民|村民|职工|网友)[\s\u3000]/);

/** Authors of a line that names nothing else: `本报记者 张三`, between the parts of a story too. */
export function authorsAlone(text: string, byline: Byline | null, { atEnd }: Place) {
  if (!byline?.complete || !byline.authors.length) return null;
  const isSigned = byline.labelled || (MARKED.test(text) && !SPEAKS.test(text));
  return isSigned && (atEnd || REPORTER.test(text)) ? byline.authors : null;
}
