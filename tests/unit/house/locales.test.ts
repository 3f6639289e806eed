import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeBelow, filesBelow, read } from './project-files';

type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;

const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
const load = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages;
const texts = Object.fromEntries(LANGUAGES.map(language => [language, load(language)]));
const chinese = texts['zh_CN'] ?? {};

/** `$1`, `$2`, `$name$` of a message, in order of the alphabet. */
const placeholdersOf = (message: string) =>
  [...new Set(message.match(/\$(\d|\w+\$)/g) ?? [])].sort();

describe('texts of the interface', () => {
  test('there are exactly the three languages', () => {
    const folders = new Set(filesBelow('public/_locales').map(path => path.split('/')[2]));
    expect([...folders].sort()).toEqual([...LANGUAGES].sort());
  });

  test.each(['zh_TW', 'en'])('%s has the keys of zh_CN, in the same order', language => {
    expect(Object.keys(texts[language] ?? {})).toEqual(Object.keys(chinese));
  });

  test.each(['zh_TW', 'en'])('%s has the placeholders of zh_CN', language => {
    const wrong = Object.entries(texts[language] ?? {}).filter(
      ([key, { message }]) =>
        placeholdersOf(message).join() !== placeholdersOf(chinese[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test.each(LANGUAGES)('%s has no empty text', language => {
    const empty = Object.entries(texts[language] ?? {}).filter(
      ([, { message }]) => !message.trim(),
    );
    expect(empty).toEqual([]);
  });

  test('keys are camelCase', () => {
    expect(Object.keys(chinese).filter(key => !/^[a-z][a-zA-Z0-9]+$/.test(key))).toEqual([]);
  });

  test('the English texts hold no Chinese words but those of newspapers', () => {
    const wrong = Object.entries(texts['en'] ?? {}).filter(([, { message }]) =>
      /\p{Script=Han}{3,}/u.test(message),
    );
    expect(wrong).toEqual([]);
  });

  const code = codeBelow('src').map(path => ({ path, text: read(path) }));
  const sources = [...code.map(file => file.text), read('manifest.json')].join('\n');

  test('every text is used', () => {
    const used = new Set(sources.replaceAll(/__MSG_(\w+?)__/g, ' $1 ').match(/\w+/g));
    const unused = Object.keys(chinese).filter(key => !used.has(key) && !builtByTemplate(key));
    expect(unused, 'Delete the key from the three messages.json.').toEqual([]);
  });

  test('every text that code or manifest asks for is there', () => {
    const asked = [...sources.matchAll(/__MSG_(\w+?)__|\bt\(\s*'(\w+)'/g)].map(m => m[1] ?? m[2]);
    const missing = asked.filter(key => key && !key.startsWith('@') && !(key in chinese));
    expect(missing, 'Add it: npm run message -- KEY 简体 繁體 English').toEqual([]);
  });

  /** t(`popupFailure${…}`) uses every key with that beginning. */
  function builtByTemplate(key: string): boolean {
    const beginnings = [...sources.matchAll(/`(\w{5,})\$\{/g)].map(match => match[1] ?? '');
    return beginnings.some(beginning => key.startsWith(beginning));
  }

  test('what readers see has no Chinese written into code', () => {
    const wrong = code
      .filter(({ path }) => /^src\/(ui|reader|entries|browser)\//.test(path))
      .flatMap(({ path, text }) => chineseStringsOf(path, text));
    expect(wrong, 'Put it into _locales: npm run message -- KEY 简体 繁體 English').toEqual([]);
  });
});

/** String literals, template texts and JSX texts with Chinese characters; comments do not count. */
function chineseStringsOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
    if (isText && /\p{Script=Han}/u.test(node.text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
