import en from '../../public/_locales/en/messages.json';
import zhCN from '../../public/_locales/zh_CN/messages.json';
import type { MessageKey } from '../../src/browser/i18n';
import type { TestBrowser } from './browser';

/** A text of the interface as a browser shows it; substitutions fill `$1`, `$2`. */
export function interfaceText(
  browser: TestBrowser,
  key: MessageKey,
  ...substitutions: string[]
): string {
  const texts = { en, zh_CN: zhCN }[browser.locale];
  return texts[key].message.replace(
    /\$(\d)/g,
    (_, number: string) => substitutions[Number(number) - 1] ?? '',
  );
}
