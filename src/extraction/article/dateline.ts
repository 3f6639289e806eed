import { inBothScripts } from '../../model/both-scripts';
import { halfWidth } from '../../model/printed-text';
import { looksLikeName } from './names';

/** How a report opens: `本报成都1月20日电（记者 张三）`. */
export interface Dateline {
  /** As printed, without the bracket: `本报成都1月20日电`; null where only a bracket opens it. */
  dateline: string | null;
  /** `新华社`; null where it is the paper itself. */
  agency: string | null;
  /** What stands in the bracket after it. */
  bracket: string | null;
}

const HAN = '\\p{Unified_Ideograph}';
const ORIGIN = `据? ?(?:本[报刊网台]|新华社|中新社|中新网|中通社|${HAN}{2,10}?(?:[报刊社网]|新闻|客户端|融媒))`;
const OPENING = inBothScripts(
  new RegExp(
    `^${ORIGIN}(?:${HAN}|[·、]| (?!\\())*?` +
      `(?:(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日(?: ?${HAN}{0,2}[电讯]|消息)|专?[电讯](?=[ (]|综合|$)|讯(?=记者))`,
    'u',
  ),
);
const BRACKET = /^ *\(([^()]{1,80})\)/;
/** `本报讯 记者张三报道：` */
const WITHOUT_BRACKET = inBothScripts(
  /^ *((?:本报)?[^,.:。，：]{0,8}(?:记者)[^,.:。，：]{2,30}?)(?:报道|报导)/,
);
/** `【本報記者何淑賢報道】`, as papers of Hong Kong and Macau open. */
const LENTICULAR = /^【([^【】]{2,40})】/;
/** `记者张三、李四报道：` with nothing before it; what follows 记者 may be anything else. */
const TOLD_BY = inBothScripts(
  new RegExp(
    `^ *((?:${HAN}{1,6}(?=记者))?记者 ?(${HAN}{2,4}(?:[、 ]${HAN}{2,4}){0,3})) ?报道(?=[: ])`,
    'u',
  ),
);
/** `东岭讯 记者…`, `东岭讯（记者…）` */
const FROM_PLACE = inBothScripts(new RegExp(`^${HAN}{2,6}讯(?= ?(?:\\([^()]{0,20})?记者)`, 'u'));
/** Names with their roles, set off by spaces alone: `记者 张三 通讯员 李四 近日，……`. */
const ROLE = inBothScripts(/^(?:[^\s,.。，]{0,6}(?:记者|通讯员|实习生))(.*)$/);
const HAS_WRITER = inBothScripts(/记者|通讯员|评论员|特约/);
const AGENCY = inBothScripts(/新华社|中新社|中新网|中通社|路透社|法新社|美联社/);

const bracketIn = (text: string) =>
  (BRACKET.exec(text) ?? WITHOUT_BRACKET.exec(text))?.[1] ?? namesBySpaces(text);

function namesBySpaces(text: string): string | null {
  const words = text.trim().split(/ +/);
  const names = words.findIndex(
    word => !(ROLE.exec(word)?.[1] ?? word).split('、').every(name => !name || looksLikeName(name)),
  );
  const line = words.slice(0, names).join(' ');
  return names > 0 && ROLE.test(words[0] ?? '') && !inBothScripts(/^[^\s]*[者员生]$/).test(line)
    ? line
    : null;
}

/**
 * Reads the opening of a report's first paragraph.
 * @returns null where it opens like any other text
 */
export function readDateline(paragraph: string): Dateline | null {
  const printed = paragraph.trim().slice(0, 160);
  const plain = halfWidth(printed);
  const lenticular = LENTICULAR.exec(plain);
  if (lenticular?.[1] && (HAS_WRITER.test(lenticular[1]) || OPENING.test(lenticular[1])))
    return {
      dateline: OPENING.test(lenticular[1]) ? lenticular[0] : null,
      agency: AGENCY.exec(lenticular[1])?.[0] ?? null,
      bracket: HAS_WRITER.test(lenticular[1])
        ? lenticular[1]
        : bracketIn(plain.slice(lenticular[0].length)),
    };
  const opening = (OPENING.exec(plain) ?? FROM_PLACE.exec(plain))?.[0] ?? '';
  if (opening.length > 40) return null;
  const told = TOLD_BY.exec(plain);
  if (!opening && told?.[2]?.split(/[、 ]/).every(looksLikeName))
    return { dateline: null, agency: null, bracket: told[1] ?? null };
  const after = plain.slice(opening.length);
  const bracket = opening ? bracketIn(after) : (BRACKET.exec(after)?.[1] ?? null);
  if (!opening && !(bracket && HAS_WRITER.test(bracket))) return null;
  return {
    dateline: printed.slice(0, opening.length).trim() || null,
    agency: AGENCY.exec(opening)?.[0] ?? null,
    bracket,
  };
}
