import { inBothScripts } from '../../model/both-scripts';
import { halfWidth } from '../../model/printed-text';
import { joinPaddedNames, oneDot } from './names';

const LINE_MARKS = /[□■●◆◇▲△▼○☆★◎☉⊙◉※◢◣◤◥▪▶]+|^〇(?= )/g;
/** How lines of names begin that no role tells. */
export const MARKED = /^\s*(?:[□■●◆○◎◇★☆☉⊙◉]|〇\s|[/／][^/／]{2,12}[/／]\s*$)/;
/** Where a name is from: `王力（山西）`, `高二（3）班 宋雨桐`. */
const PLACE_BEHIND = inBothScripts(
  /(?<=(?![者员文图影摄讯电辑])\p{Unified_Ideograph})[(（]\p{Unified_Ideograph}{2,4}[)）]/gu,
);
const SCHOOL_CLASS = inBothScripts(
  /\p{Unified_Ideograph}*(?:年级|[初高][一二三四]|[一二三四五六七八九]) ?[(（]?[\d一二三四五六七八九十]{1,2}[)）]?班/gu,
);
const BRACKETS = /[()（）【】[\]〔〕<>〈〉]/g;
/** "文/图" after or before a name: the same person wrote and took the photo. */
const WORDS_AND_PHOTO = inBothScripts(
  /文 ?[/|、和并]? ?[图摄](?![\p{Unified_Ideograph}])|采写[、并]?(?:拍摄|摄影)|文\/图片|[图摄] ?[/|、] ?文|摄影报道/gu,
);

/** What follows the names of those who did it: `张三采访整理`; `参与采写` names helpers. */
const DONE_BY = inBothScripts(
  /(?<!参与|参与采访)(?:采写|采访|口述|记录|编译|整理)+(?= |$)|(?<= )(?:编?著|辑)(?= |$)/g,
);
/** Also `記者林怡君／花蓮報導` of Taiwan. */
const SENT_FROM = inBothScripts(
  / *(?:发自.*|[/|] ?[\u4e00-\u9fff]{2,5}报导|(?:北京|上海|广州|深圳|成都|重庆|天津|武汉|南京|杭州|西安|香港|纽约|伦敦|巴黎|东京)报道)$/,
);
/** The country before the name of a foreigner: `[英]`. */
const COUNTRY = inBothScripts(
  /[[【〔(]\p{Unified_Ideograph}{1,4}[\]】〕)] ?(?=\p{Unified_Ideograph}+·)/gu,
);
/** A role right behind a name: `记者张三通讯员李四`. */
const NEXT_ROLE = inBothScripts(
  /(?<![本特优见骨][报刊约秀习干]|媒体|[报社网台])(?=通讯员|实习生|见习记者)/g,
);
/** Where an author works, studies or lives. */
const AFFILIATION = inBothScripts(
  /^(?:\p{Unified_Ideograph}{2,}(?:[一二三四五六七八九十]中|附中|[中小]学[一二三四五六七八九]?|学校|大学|学院|中心|公司|集团|融媒体?|文联|作协|协会|学会|研究会|[省市县镇乡])|\p{Unified_Ideograph}{3,}[委部局厅院会组队站所团区村州旗])$/u,
);

/** The reporter's paper or channel, also a partner's: `潮新闻 记者 张三`. */
const OUTLET = inBothScripts(
  /^(?:[\p{Unified_Ideograph}A-Za-z-]*(?:日报|晚报|晨报|商报|时报|青年报|新闻|客户端|融媒|电视台|网)|共享联盟·.*)$/u,
);

const TRANSLATED = inBothScripts(/(\p{Unified_Ideograph}{2,4}) ?\/? ?(?<!编)译(?= |$)/gu);
const PHOTO_BY = inBothScripts(/(^| )[图摄] ?[/|:丨·]/g);
const PHOTO_BEHIND = inBothScripts(/[/|] ?[图摄](?= |$)/g);
const PAPER_ITSELF = inBothScripts(/本报(?=综合|讯)/g);
/** A role right before a padded name: `记者李 弘`. */
const PADDED = inBothScripts(/(记者|通讯员|实习生|评论员)(?=[\p{Unified_Ideograph}] )/gu);

/**
 * Splits a line into words, with padded names joined and slashes between role and name resolved.
 * @param isRole tells a role from a place in a bracket behind a name: `张三（通讯员）`, `张三（山西）`
 */
export function wordsOf(line: string, isRole: (word: string) => boolean): string[] {
  const plain = withRoles(oneDot(halfWidth(line)))
    .replace(COUNTRY, '')
    .replace(LINE_MARKS, ' ')
    .replace(/^ ?[·•‧∙・]+ ?| ?[·•‧∙・]+ ?$/g, '')
    .replace(SCHOOL_CLASS, ' ')
    .replace(PLACE_BEHIND, bracket => (isRole(bracket.slice(1, -1)) ? bracket : ' '))
    .replace(BRACKETS, ' ')
    .replace(/^ ?[—–-]+/, '')
    .replace(WORDS_AND_PHOTO, ' 撰文 ')
    .replace(SENT_FROM, '')
    .replace(TRANSLATED, ' 翻译 $1')
    .replace(DONE_BY, ' 撰文 ')
    .replace(NEXT_ROLE, ' ')
    .replace(/(^| )文 ?[/|:丨·]/g, ' 作者 ')
    .replace(PHOTO_BY, ' 摄影 ')
    .replace(/[/|] ?文(?= |$)/g, ' 撰文 ')
    .replace(PHOTO_BEHIND, ' 摄 ')
    .replace(PAPER_ITSELF, '')
    .replace(PADDED, '$1 ');
  return joinPaddedNames(plain.split(/[\s、,;:/|&]+/).filter(Boolean));
}

const NAME = '(?=\\p{Unified_Ideograph}{2,4}(?: |$))';
const WORDS_FIRST = inBothScripts(new RegExp(`^(文|[图摄]) ${NAME}`, 'u'));
const WRITER_FIRST = inBothScripts(new RegExp(`(?<=^| )文 ${NAME}`, 'gu'));
const PHOTOGRAPHER_FIRST = inBothScripts(new RegExp(`(?<=^| )[图摄] ${NAME}`, 'gu'));

const WRITER_BEHIND = inBothScripts(
  /(?<=\p{Unified_Ideograph} )文(?= .* [图摄](?: |$))|(?<=\p{Unified_Ideograph}{2} )文(?= |$)/gu,
);
const PHOTOGRAPHER_BEHIND = inBothScripts(/(?<=撰文 .* )[图摄](?= |$)/gu);

/** `文 张三 图 李四` and `张三 文 李四 图`: the first word tells whether roles stand before names. */
function withRoles(line: string): string {
  if (WORDS_FIRST.test(line))
    return line.replace(WRITER_FIRST, '作者 ').replace(PHOTOGRAPHER_FIRST, '摄影 ');
  return line.replace(WRITER_BEHIND, '撰文').replace(PHOTOGRAPHER_BEHIND, '摄');
}

const PROVINCE = inBothScripts(
  /^(?:北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)$/,
);
const OFFICE = inBothScripts(
  /^\p{Unified_Ideograph}*(?:教授|院士|研究员|院长|主任|书记|[局部厅处科所馆社校会市县省区镇乡村]长|主席|委员|代表|专家|[律医药教]师|工程师|会员|理事)$/u,
);

/** What stands beside names without being one: where authors live and work, their office, their paper. */
export const isPlace = (word: string) =>
  AFFILIATION.test(word) || OUTLET.test(word) || OFFICE.test(word) || PROVINCE.test(word);
