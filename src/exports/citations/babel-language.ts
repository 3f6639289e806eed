/**
 * The name TeX has for a BCP 47 language; null where it is not one of our newspapers'. Styles for
 * GB/T 7714 choose between 等 and et al. by it and know no `zh-CN`.
 */
export function babelLanguage(language: string | null): string | null {
  if (!language) return null;
  if (/^zh\b/i.test(language)) return 'chinese';
  return /^en\b/i.test(language) ? 'english' : null;
}
