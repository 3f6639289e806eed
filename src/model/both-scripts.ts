/**
 * The characters that the rules are written with and that Traditional writes otherwise, each with
 * its other forms; by OpenCC's table, which a test compares.
 */
const FORMS =
  '万萬 与與 专專 业業 东東 个個 为爲為 举舉 么麼 习習 乡鄉 书書 于於 云雲 仅僅 们們 优優 会會 传傳 伦倫 体體 党黨 关關 兴興 内內 写寫 减減 击擊 划劃 删刪 办辦 务務 动動 区區 医醫 华華 协協 单單 厅廳 县縣 参參 发發 台臺 号號 后後 听聽 员員 团團 国國 图圖 坛壇 声聲 处處 备備 复復 头頭 孙孫 学學 宁寧 实實 审審 宫宮 宾賓 对對 导導 师師 干幹 并並 广廣 庆慶 应應 开開 强強 当當 录錄 总總 户戶 执執 扫掃 报報 据據 摄攝 数數 无無 时時 晋晉 暂暫 机機 权權 条條 来來 标標 栏欄 样樣 欢歡 欧歐 气氣 汉漢 济濟 浏瀏 湾灣 点點 热熱 献獻 玛瑪 现現 电電 画畫 监監 码碼 礼禮 笔筆 筹籌 简簡 紧緊 纠糾 约約 级級 纸紙 纽紐 线線 组組 细細 终終 经經 结結 绘繪 络絡 统統 续續 维維 综綜 编編 缩縮 网網 罗羅 职職 联聯 肃肅 腾騰 节節 苏蘇 荐薦 药藥 见見 观觀 视視 览覽 觉覺 计計 认認 让讓 议議 讯訊 记記 讲講 许許 论論 设設 访訪 证證 评評 词詞 译譯 话話 详詳 语語 说說説 诸諸 读讀 课課 调調 谈談 谢謝 贡貢 责責 贵貴 资資 车車 转轉 载載 辅輔 辑輯 边邊 辽遼 达達 过過 运運 还還 这這 进進 违違 连連 迟遲 选選 邮郵 采採 错錯 镇鎮 镜鏡 长長 门門 闭閉 问問 间間 闻聞 阅閱閲 队隊 阳陽 际際 陕陝 页頁 顶頂 顾顧 频頻 题題 颜顏 馆館 马馬 验驗 龙龍';

/** Three ranges: a browser takes up to 100 times as long to get the property's dozens ready. */
const IDEOGRAPHS = '\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}';

const formsOf = new Map(FORMS.split(' ').map(forms => [[...forms][0] ?? '', forms]));
const made = new Map<string, RegExp>();

/**
 * A rule for printed words that is written in Simplified characters, as one that matches
 * Traditional ones too: `/记者/` becomes `/[记記]者/`, and `\\p{Unified_Ideograph}` (with flag `u`) what is
 * quick to look for. Asked again for the same rule it gives the
 * same object.
 */
export function inBothScripts(rule: RegExp): RegExp {
  const key = String(rule);
  const known = made.get(key);
  if (known) return known;
  let isInClass = false;
  const source = rule.source.replace(/\\p\{Unified_Ideograph\}|\\.|./gsu, char => {
    if (char === '[' || char === ']') isInClass = char === '[';
    const forms = char === '\\p{Unified_Ideograph}' ? IDEOGRAPHS : formsOf.get(char);
    if (!forms) return char;
    return isInClass ? forms : `[${forms}]`;
  });
  const both = new RegExp(source, rule.flags);
  made.set(key, both);
  return both;
}
