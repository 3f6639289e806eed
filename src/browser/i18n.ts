import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/zh_CN/messages.json';

/** Every text of the interface; a key that is not in `_locales` does not compile. */
export type MessageKey = keyof typeof messages;

const kept = new Map<string, string>();

/**
 * A text of the interface in the browser's language, its `$1` … `$9` filled in. After the
 * extension was updated under an open tab the browser throws here; then the texts that were asked
 * for before are given again, others are empty.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const asked = [key, ...substitutions].join('\n');
  try {
    const text = browser.i18n.getMessage(key, substitutions.map(String));
    kept.set(asked, text);
    return text;
  } catch {
    return kept.get(asked) ?? '';
  }
}

/** Asks now for texts that will be needed when the browser no longer gives any. */
export function keepTexts(...keys: MessageKey[]): void {
  for (const key of keys) t(key);
}

/** The language of the interface as BCP 47, for the `lang` of our pages. */
export function interfaceLanguage(): string {
  return t('languageTag');
}
