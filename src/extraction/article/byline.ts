import { inBothScripts } from '../../model/both-scripts';
import { tidy } from '../../model/printed-text';
import { isPlace, wordsOf } from './byline-words';
import { distinct, looksLikeName, mayBeName } from './names';

/** What a line of names says. */
export interface Byline {
  /** Who wrote it, in printed order. */
  authors: string[];
  photographers: string[];
  editors: string[];
  /** A role stands in the line: 记者, 通讯员, 编辑 … */
  labelled: boolean;
  /** Every word of the line is a name or a role. */
  complete: boolean;
}

type Role = 'author' | 'photographer' | 'editor' | 'other';

const WRITER = inBothScripts(
  /^(.*(?:记者站|记者|通讯员|实习生|见习生|评论员|撰稿人?|撰文|读者|采写|采访|执笔|口述|主讲人|作者|作词|主笔|观察员|文字整理|文字))(.*)$/u,
);
const EDITOR = inBothScripts(
  /^((?:本[版报期刊]|值班|责任|执行|见习|栏目|编辑部|\p{Unified_Ideograph}{1,3}[报经网社])?(?:责任?编辑?|责编|责任编辑|责校|编辑))(.*)$/u,
);
const HELPER = inBothScripts(
  /^(.*?)((?:对本文亦有贡献|亦有贡献|参与采写|参与采访|参与报道|参与写作))$/u,
);
const OTHER = inBothScripts(
  /^((?:本[版报期刊]|新媒体|值班)*(?:统筹|策划|监制|校对|审核|审读|审校|版式|美编|版面|排版|终审|总值班|值班编委|编委|主编|副主编|视觉|设计|出品|来源|指导(?:教师|老师)?|辅导(?:教师|老师)|主持人?|(?:对话|访谈|本期)?嘉宾|漫画|组版|翻译))(.*)$/u,
);
const PHOTOGRAPHER = inBothScripts(
  /^((?:本[版报期刊])?(?:摄影|图片(?!新闻|报道|故事)|制图|供图|绘图|插图|题图|航拍|摄像|视频|摄))(.*)$/u,
);
const TAKEN_BY = inBothScripts(/^(.{2,8}?)(?:摄影?|供图|[制绘]图?|画|图|航拍)$/u);

/** Institutions sign as authors; so do the paper's nameless commentator and its editors together. */
const SIGNING = inBothScripts(
  /^\p{Unified_Ideograph}{2,20}(?:[部委局厅院会组]|办公室|中心|集团|大学|学院|编辑部|理论学习中心组)$/u,
);
/** Reporters who sign as a team: the words for what they did are no role. */
const TEAM = inBothScripts(/(?:采访|报道|调研|课题|写作|编写)(?:小?组|团)$/u);
const COMMENTATOR = inBothScripts(
  /^(?:本报|\p{Unified_Ideograph}{2,8}[报社])?(?:(?:特约)?评论员|编辑部)$/u,
);

/** What the author is or where, behind the name or without one: `（作者系市作协会员）`. */
const OF_AUTHOR = inBothScripts(/[（(]?[作笔]者(?:[系为]|单位).*$/);

/**
 * Reads a line of names with their roles: `本报记者 张 璁 张 枨`, `□文/张三 图/李四`, `（陶映川 岑知夏）`.
 * @param trusted the page itself calls the line the author: names are taken without proof
 * @returns null where the line is ordinary text
 */
export function readByline(line: string, trusted = false): Byline | null {
  const printed = tidy(line.replace(OF_AUTHOR, ''));
  // No name has one character; most other paragraphs are longer or end like sentences.
  if (printed.length < 2 || printed.length > 120 || /[。！？；“《]/.test(printed)) return null;
  const words = wordsOf(printed, word => roleIn(word, false, true)[0] !== null);
  const found: Record<Role, string[]> = { author: [], photographer: [], editor: [], other: [] };
  let role: Role = 'author';
  let labelled = false;
  let complete = words.length > 0;
  /** Names since the last role, which a role that follows them may claim. */
  let open: string[] = [];
  /** Institutions and places. */
  const places: string[] = [];
  /** The word before was a role. */
  let named = false;
  const close = () => {
    found[role].push(...open);
    open = [];
  };
  const begin = (next: Role) => {
    close();
    role = next;
    labelled = true;
  };
  for (const [index, word] of words.entries()) {
    const [next, rest, claims] = roleIn(word, index === words.length - 1, open.length > 0);
    if (claims) {
      if (rest) open.push(rest);
      if (next) role = next;
      labelled = true;
      close();
      continue;
    }
    // 图/本报记者 李四: the reporter after 图 took the photo.
    const keeps = next === 'author' && role === 'photographer' && named && !open.length;
    if (next && !keeps) begin(next);
    named = next !== null && !rest;
    if (!rest) continue;
    if (isPlace(rest)) {
      places.push(rest);
      continue;
    }
    const proven = labelled || trusted ? mayBeName(rest) : looksLikeName(rest);
    if (proven) open.push(rest);
    else complete = false;
  }
  close();
  const unlabelled = words.join('').replace(/^作者/, '');
  if (!found.author.length && COMMENTATOR.test(unlabelled)) found.author.push(unlabelled);
  // An institution signs where no person does.
  if (!found.author.length)
    found.author.push(...places.filter(name => TEAM.test(name) || (trusted && SIGNING.test(name))));
  const authors = distinct(found.author);
  const people =
    authors.length + found.photographer.length + found.editor.length + found.other.length;
  if (!people && !labelled) return null;
  return {
    authors,
    photographers: distinct(found.photographer),
    editors: distinct(found.editor),
    labelled,
    complete,
  };
}

/** Roles that follow their names. */
const DONE = inBothScripts(/^(?:撰文|(?:资料)?整理|报[道导])$/);
const DREW = inBothScripts(/^[绘画书]$/);
const TOOK = inBothScripts(/^摄$/);
const TOOK_PHOTOS = inBothScripts(/摄影/);

/**
 * The role a word names, what is left of the word, and whether the role follows its names
 * (`张三 摄`) instead of standing before them (`记者 张三`).
 */
function roleIn(word: string, last: boolean, named: boolean): [Role | null, string, boolean] {
  if (DONE.test(word)) return ['author', '', named];
  // 记者 张三 松溪报道
  if (named && last && REPORT.test(word) && !looksLikeName(withoutVerb(word)))
    return ['author', '', true];
  if (TEAM.test(word)) return [null, word, false];
  const helper = HELPER.exec(word);
  if (helper) return ['other', helper[1] ?? '', last || Boolean(helper[1])];
  if (named && last && DREW.test(word)) return ['photographer', '', true];
  const other = OTHER.exec(word);
  if (other) return ['other', other[2] ?? '', false];
  const editor = EDITOR.exec(word);
  if (editor) return ['editor', editor[2] ?? '', false];
  const writer = WRITER.exec(word);
  if (writer && !TOOK_PHOTOS.test(writer[1] ?? ''))
    return ['author', withoutVerb(writer[2] ?? ''), false];
  const photographer = PHOTOGRAPHER.exec(word) ?? (writer && [word, writer[1], writer[2]]);
  if (photographer) {
    const rest = photographer[2] ?? '';
    return ['photographer', rest, !rest && named && (last || TOOK.test(word))];
  }
  const taken = TAKEN_BY.exec(word);
  if (taken && looksLikeName(taken[1] ?? '')) return ['photographer', taken[1] ?? '', true];
  return [null, withoutVerb(word), false];
}

const REPORT = inBothScripts(/(?:综合)?(?:报[道导])$/);
/** `张三报道` → `张三`. */
const withoutVerb = (word: string) => word.replace(REPORT, '');
