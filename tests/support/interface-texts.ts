// Gives `src/browser/i18n.ts` its texts where no extension runs. Import it before anything of `src`.
type Texts = Record<string, { message: string }>;

const LANGUAGES: Record<string, Texts> = {
  en: textsIn('en'),
  'zh-CN': textsIn('zh_CN'),
  'zh-TW': textsIn('zh_TW'),
};
let texts = LANGUAGES['zh-CN']!;

/** Changes the language that `t()` answers in: `zh-CN` (at first), `zh-TW` or `en`. */
export function setInterfaceLanguage(language: string): void {
  const found = LANGUAGES[language];
  if (!found) throw new RangeError(`no texts in ${language}`);
  texts = found;
}

/** The tests' server serves `public` as the built extension has it. */
function textsIn(folder: string): Texts {
  // Waiting: modules imported after this one must find the texts in place.
  const request = new XMLHttpRequest();
  request.open('GET', `/_locales/${folder}/messages.json`, false);
  request.send();
  return JSON.parse(request.responseText) as Texts;
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
