const TRADITIONAL =
  /[這個們來對時國會說學過還發經動現開關無長見東車馬門問間電話語讀書報訊員記實當點樣進運選舉]/g;
const SIMPLIFIED =
  /[这个们来对时国会说学过还发经动现开关无长见东车马门问间电话语读书报讯员记实当点样进运选举]/g;

/** BCP 47 of a Chinese text by its characters: what pages declare in `lang` is often wrong. */
export function languageOf(text: string, { hostname }: URL): string {
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  if (traditional <= simplified) return 'zh-CN';
  return /\.(?:hk|mo)$|macao|hongkong/.test(hostname) ? 'zh-HK' : 'zh-TW';
}
