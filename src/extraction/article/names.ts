import { inBothScripts } from '../../model/both-scripts';
import { compact } from '../../model/printed-text';

/** Family names common in bylines; a word that begins with none of them is no name by itself. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄封芮储靳段富巫乌焦巴弓牧隗山谷车侯班仰秋仲伊宫宁仇栾祖武符刘景詹束龙叶幸司黎蓟溥印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阳胥苍闻莘党翟谭贡劳逄姬申扶堵冉宰雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄东欧利师巩厍聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱仝代肖付闫覃苟占邸麦隋冼粟税哲初兰线亓买仁塔格旦次德扎曲央罗拉' +
  '昝钭芦撒鹿展栗苑衣揭腾战矫丛谌邝郄汲丘母植招修隽綦郗庹幺么阙蔚敬斯迟隆卿智折操仵寻辜邾鄢粘丑宛沐闾苌禚苻楼璩皋郏眭奉漆缑雒泮练乜佟逮候卲鲜青' +
  '趙錢孫鄭馮陳衛蔣韓楊許呂張嚴華謝鄒蘇魯韋馬鳳鮑費賀湯羅畢鄔樂傅齊顧黃蕭紀項閔賈婁顏鍾駱盧萬單諸龔陸榮甯龍葉賴蘭譚貢聶車閻連習歐簡饒關遊蓋吳衞竇雲時貝計談龐藍強經繆應鄧鈕儲烏宮寧欒劉薊懷從藺喬陽蒼聞黨勞壽邊農溫別莊魚終滿國廣祿東師鞏厙闞養須豐荊紅權帥況賞譙愛閆麥稅線買鈄蘆騰戰矯叢諶鄺雋闕遲尋閭萇樓郟緱練鮮';
const COMPOUND = inBothScripts(
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|呼延|端木|南宫|完颜)/,
);
const COMPOUND_ALONE = new RegExp(`${COMPOUND.source}$`);
/** Words of the same shape as a name. */
const NO_NAME = inBothScripts(
  /^(?:本报|本刊|本网|新华|中新|综合|综述|来源|来论|佚名|全文|待续|未完|图片|图文|文字|作者|编者|编译|节选|摘自|摘编|摘登|转载|有删|有改|连载|完结|资料|成都|北京|上海|高兴|于是|时间|华社|安排|方法|文章|明年|国家|通讯|公告|广告|党报|平安|和平|何时|常见|成果|应对|关于|那么|有关|向前|经济|年度|文化|公司|曾经|相关|白天|水利|马上|万一|何以|干部|常务|包括|解放|安全|国际|单位|简介|手记|观察|调查|札记|感言|感悟|点评|探访|体验|走访|连线|发自|来信|同志|为|(?:白露|谷雨|夏至|秋分|元旦|元宵)$)/,
);
const NOT_IN_NAME = inBothScripts(
  /[报社网站刊版编译摄图讯电]$|[视电播]台$|记者|通讯|资料|综合|报道/,
);
/** Tibetan names are four syllables without a family name. */
const TIBETAN = inBothScripts(
  /^(?:格桑|扎西|次仁|达瓦|旦增|丹增|洛桑|尼玛|边巴|巴桑|普布|德吉|平措|多吉|央金|白玛|索朗|强巴|罗布|仁青|拉巴|米玛|其美|晋美|才让|卓玛|贡嘎|旺堆)\p{Unified_Ideograph}{2}$/u,
);
const HAN = inBothScripts(/^[\p{Unified_Ideograph}〇○]+$/u);
const MIDDLE_DOT = inBothScripts(
  /^[\p{Unified_Ideograph}A-Za-z]{1,14}(?:·[\p{Unified_Ideograph}A-Za-z.]{1,14}){1,4}$/u,
);

/** True where a word reads as a person's name with nothing around it to say so. */
export function looksLikeName(word: string): boolean {
  if (MIDDLE_DOT.test(word)) return true;
  if (!HAN.test(word) || NO_NAME.test(word) || NOT_IN_NAME.test(word)) return false;
  const length = [...word].length;
  if (TIBETAN.test(word)) return true;
  if (COMPOUND.test(word)) return length >= 3 && length <= 4;
  return SURNAMES.includes([...word][0] ?? '') && length >= 2 && length <= 3;
}

/** True where a word can be a name because a role (记者 …) says so; names of minorities are longer. */
export function mayBeName(word: string): boolean {
  if (MIDDLE_DOT.test(word)) return true;
  const length = [...word].length;
  return (
    HAN.test(word) && length >= 2 && length <= 7 && !NO_NAME.test(word) && !NOT_IN_NAME.test(word)
  );
}

/**
 * Joins names of two characters that were padded to the width of three: 李 and 弘 → 李弘; three
 * characters in a row are one name set wide: 祝, 辛 and 夷 → 祝辛夷.
 */
export function joinPaddedNames(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = words.findIndex((word, index) => index >= at && !isOneCharacter(word));
    const row = words.slice(at, end < 0 ? undefined : end);
    const length = row.length === 3 ? 3 : row.length > 1 || beginsName(words, at) ? 2 : 1;
    joined.push(words.slice(at, at + length).join(''));
    at += length - 1;
  }
  return joined;
}

/** 李 before 四海, 欧阳 before 明. */
function beginsName(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  const isFamily = isOneCharacter(word) ? SURNAMES.includes(word) : COMPOUND_ALONE.test(word);
  return isFamily && HAN.test(next) && [...next].length <= 2;
}

const isOneCharacter = (word: string) => [...word].length === 1 && HAN.test(word);

const DOT = inBothScripts(/(?<=\p{Unified_Ideograph}) ?[•‧∙・．●・] ?(?=\p{Unified_Ideograph})/gu);
/** One spelling for the dots inside names of minorities and foreigners. */
export const oneDot = (text: string) => text.replace(DOT, '·');

/** Names without those that only repeat an earlier one. */
export function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map(name => [compact(name), name])).values()];
}
