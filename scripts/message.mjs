#!/usr/bin/env node
// Adds or changes one text of the interface in all three languages, keys kept in order:
//   npm run message -- KEY 简体 繁體 English
import { readFileSync, writeFileSync } from 'node:fs';

const [key, ...texts] = process.argv.slice(2);
const languages = ['zh_CN', 'zh_TW', 'en'];
if (!key || texts.length !== languages.length) {
  process.stderr.write('usage: npm run message -- KEY 简体 繁體 English\n');
  process.exit(2);
}
languages.forEach((language, i) => {
  const file = new URL(`../public/_locales/${language}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  messages[key] = { message: texts[i] };
  const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, JSON.stringify(sorted, null, 2) + '\n');
});
