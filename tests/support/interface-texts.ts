// Gives `src/browser/i18n.ts` its texts where no extension runs. Import it before anything of `src`.
import en from '../../public/_locales/en/messages.json';
import zhCN from '../../public/_locales/zh_CN/messages.json';
import zhTW from '../../public/_locales/zh_TW/messages.json';

const LANGUAGES: Record<string, Record<string, { message: string }>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
let texts = LANGUAGES['zh-CN']!;

/** Changes the language that `t()` answers in: `zh-CN` (at first), `zh-TW` or `en`. */
export function setInterfaceLanguage(language: string): void {
  const found = LANGUAGES[language];
  if (!found) throw new RangeError(`no texts in ${language}`);
  texts = found;
}

/** As browsers do: `$1` … `$9` filled in, a missing key gives nothing. */
function getMessage(key: string, substitutions: string[] = []): string {
  return (texts[key]?.message ?? '').replace(
    /\$([1-9])/g,
    (_, n: string) => substitutions[Number(n) - 1] ?? '',
  );
}

Object.assign(globalThis, {
  chrome: { runtime: { id: 'test' } },
  browser: { runtime: { id: 'test' }, i18n: { getMessage } },
});
