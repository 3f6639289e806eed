import { halfWidth, tidy } from '../../model/printed-text';
import { distinct, joinPaddedNames, looksLikeName, mayBeName, oneDot } from './names';

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

const WRITER =
  /^(.*(?:记者站|记者|記者|通[讯訊][员員]|实习生|見習生|见习生|评论员|評論員|撰稿人?|撰文|读者|讀者|采写|采訪|采访|執筆|执笔|口述|主讲人|作者|作詞|主笔|观察员|文字))(.*)$/u;
const EDITOR =
  /^((?:本[版报期刊]|值班|责任|責任|执行|见习|栏目|编辑部)?(?:责任?编辑?|责编|责任编辑|責任編輯|责校|编辑|編輯))(.*)$/u;
const HELPER = /^(.*?)((?:对本文亦有贡献|亦有贡献|参与采写|参与采访|参与报道|参与写作))$/u;
const OTHER =
  /^((?:本[版报期刊]|新媒体|值班)*(?:统筹|策划|監製|监制|校对|校對|审核|审读|审校|版式|美编|版面|排版|终审|总值班|值班编委|编委|主编|副主编|视觉|设计|出品|来源|指导|漫画|组版|翻译))(.*)$/u;
const PHOTOGRAPHER =
  /^((?:本[版报期刊])?(?:摄影|攝影|图片|圖片|制图|製圖|供图|供圖|绘图|插图|题图|航拍|摄像|视频|摄|攝))(.*)$/u;
const TAKEN_BY = /^(.{2,8}?)(?:摄影?|攝影?|供[图圖]|[制绘][图圖]?|画|图|圖|航拍)$/u;

/** Institutions sign as authors; so does the paper's nameless commentator. */
const SIGNING =
  /^\p{Unified_Ideograph}{2,20}(?:[部委局厅院会组]|办公室|中心|集团|大学|学院|编辑部|理论学习中心组)$/u;
/** Reporters who sign as a team: the words for what they did are no role. */
const TEAM = /(?:采访|採訪|报道|報道|调研|調研|课题|写作|编写)(?:小?[组組]|[团團])$/u;
const COMMENTATOR =
  /^(?:本[报報]|\p{Unified_Ideograph}{2,8}[报報社])?(?:特约)?[评評][论論][员員]$/u;

const LINE_MARKS = /[□■●◆◇▲△▼○☆★◎※◢◣◤◥▪▶]+/g;
/** Where a name is from: `王力（山西）`, `高二（3）班 宋雨桐`. */
const PLACE_BEHIND =
  /(?<=(?![者员員文图圖影摄攝讯訊电電辑輯])\p{Unified_Ideograph})[(（]\p{Unified_Ideograph}{2,4}[)）]/gu;
const SCHOOL_CLASS =
  /\p{Unified_Ideograph}*(?:年级|年級|[初高][一二三四]|[一二三四五六七八九]) ?[(（]?[\d一二三四五六七八九十]{1,2}[)）]?班/gu;
const BRACKETS = /[()（）【】[\]〔〕<>〈〉]/g;
/** "文/图" after or before a name: the same person wrote and took the photo. */
const WORDS_AND_PHOTO =
  /文 ?[/|、和]? ?[图摄圖攝](?![\p{Unified_Ideograph}])|文\/图片|[图摄圖] ?[/|、] ?文|摄影报道|攝影報道/gu;

/**
 * Reads a line of names with their roles: `本报记者 张 璁 张 枨`, `□文/张三 图/李四`, `（陶映川 岑知夏）`.
 * @param trusted the page itself calls the line the author: names are taken without proof
 * @returns null where the line is ordinary text
 */
export function readByline(line: string, trusted = false): Byline | null {
  const printed = tidy(line);
  if (!printed || printed.length > 120 || /[。！？；“《]|作者(?:[系係为為]|单位)/.test(printed))
    return null;
  const words = wordsOf(printed);
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
    if (AFFILIATION.test(rest)) {
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

/** What follows the names of those who did it: `张三采访整理`; `参与采写` names helpers. */
const DONE_BY = /(?<!参与|参与采访)(?:采写|采访|采訪|口述|记录|编译|整理)+(?= |$)/g;
const SENT_FROM =
  / *(?:[发發]自.*|(?:北京|上海|广州|深圳|成都|重庆|天津|武汉|南京|杭州|西安|香港|纽约|伦敦|巴黎|东京)报道)$/;
/** The country before the name of a foreigner: `[英]`. */
const COUNTRY = /[[【〔(]\p{Unified_Ideograph}{1,4}[\]】〕)](?=\p{Unified_Ideograph}+·)/gu;
/** A role right behind a name: `记者张三通讯员李四`. */
const NEXT_ROLE =
  /(?<![本特优见骨][报報刊约秀习干]|媒体|[报報社网台])(?=通[讯訊][员員]|实习生|见习记者)/g;
/** Where an author works, studies or lives. */
const AFFILIATION =
  /^(?:\p{Unified_Ideograph}{2,}(?:[一二三四五六七八九十]中|附中|[中小]学|学校|大学|学院|中心|公司|集团|融媒体?|[省市县镇乡])|\p{Unified_Ideograph}{3,}[委部局厅院会组队站所团区村州旗])$/u;

/** The bracket may also hold a role or the photographer: `张三（通讯员）`. */
const dropPlace = (bracket: string) =>
  roleIn(bracket.slice(1, -1), false, true)[0] ? bracket : ' ';

/** Splits a line into words, with padded names joined and slashes between role and name resolved. */
function wordsOf(line: string): string[] {
  const plain = oneDot(halfWidth(line))
    .replace(COUNTRY, '')
    .replace(LINE_MARKS, ' ')
    .replace(SCHOOL_CLASS, ' ')
    .replace(PLACE_BEHIND, dropPlace)
    .replace(BRACKETS, ' ')
    .replace(/^ ?[—–-]+/, '')
    .replace(WORDS_AND_PHOTO, ' 撰文 ')
    .replace(SENT_FROM, '')
    .replace(/ [编編]?著(?= |$)/g, ' 撰文 ')
    .replace(/(\p{Unified_Ideograph}{2,4}) ?\/? ?(?<!编)译(?= |$)/gu, ' 翻译 $1')
    .replace(DONE_BY, ' 撰文 ')
    .replace(NEXT_ROLE, ' ')
    .replace(/^文 (?=\p{Unified_Ideograph}{2,4}(?: |$))/u, '作者 ')
    .replace(/(^| )文 ?[/|:丨·]/g, ' 作者 ')
    .replace(/(^| )[图摄圖攝] ?[/|:丨·]/g, ' 摄影 ')
    .replace(/[/|] ?文(?= |$)/g, ' 撰文 ')
    .replace(/[/|] ?[图摄圖攝](?= |$)/g, ' 摄 ')
    .replace(/本[报報](?=综合|讯|訊)/g, '')
    .replace(/(记者|記者|通[讯訊][员員]|实习生|评论员)(?=[\p{Unified_Ideograph}] )/gu, '$1 ');
  return joinPaddedNames(plain.split(/[\s、,;:/|&]+/).filter(Boolean));
}

/**
 * The role a word names, what is left of the word, and whether the role follows its names
 * (`张三 摄`) instead of standing before them (`记者 张三`).
 */
function roleIn(word: string, last: boolean, named: boolean): [Role | null, string, boolean] {
  if (/^(?:撰文|(?:资料)?整理)$/.test(word)) return ['author', '', named];
  if (word === '报道' || word === '報道') return ['author', '', named];
  // 记者 张三 松溪报道
  if (named && last && /报道$/.test(word) && !looksLikeName(withoutVerb(word)))
    return ['author', '', true];
  if (TEAM.test(word)) return [null, word, false];
  const helper = HELPER.exec(word);
  if (helper) return ['other', helper[1] ?? '', last || Boolean(helper[1])];
  if (named && last && /^[绘画书]$/.test(word)) return ['photographer', '', true];
  const other = OTHER.exec(word);
  if (other) return ['other', other[2] ?? '', false];
  const editor = EDITOR.exec(word);
  if (editor) return ['editor', editor[2] ?? '', false];
  const writer = WRITER.exec(word);
  if (writer && !/摄影|攝影/.test(writer[1] ?? ''))
    return ['author', withoutVerb(writer[2] ?? ''), false];
  const photographer = PHOTOGRAPHER.exec(word) ?? (writer && [word, writer[1], writer[2]]);
  if (photographer) {
    const rest = photographer[2] ?? '';
    return ['photographer', rest, !rest && named && (last || word === '摄' || word === '攝')];
  }
  const taken = TAKEN_BY.exec(word);
  if (taken && looksLikeName(taken[1] ?? '')) return ['photographer', taken[1] ?? '', true];
  return [null, withoutVerb(word), false];
}

/** `张三报道` → `张三`. */
const withoutVerb = (word: string) => word.replace(/(?:综合)?(?:报道|報道|报导)$/, '');
