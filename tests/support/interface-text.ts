import { readFileSync } from 'node:fs';
import type { TestBrowser } from './browser';
import type { MessageKey } from '../../src/browser/i18n';

/** A text of the interface as a browser shows it; substitutions fill `$1`, `$2`. */
export function interfaceText(
  browser: TestBrowser,
  key: MessageKey,
  ...substitutions: string[]
): string {
  const file = new URL(`../../public/_locales/${browser.locale}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { message: string; placeholders?: Record<string, { content: string }> }
  >;
  const entry = messages[key];
  if (!entry) throw new Error(`no text ${key} in ${browser.locale}`);
  return entry.message
    .replace(/\$([a-z_]+)\$/gi, (whole, name: string) => {
      return entry.placeholders?.[name.toLowerCase()]?.content ?? whole;
    })
    .replace(/\$(\d)/g, (_, number: string) => substitutions[Number(number) - 1] ?? '');
}
