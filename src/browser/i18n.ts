import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/zh_CN/messages.json';

/** Every text of the interface; a key that is not in `_locales` does not compile. */
export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language, its `$1` … `$9` filled in. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** The language of the interface as BCP 47, for the `lang` of our pages. */
export function interfaceLanguage(): string {
  return t('languageTag');
}
