import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inBothScripts } from '../../../src/model/both-scripts';
import { formsOf } from '../../support/traditional';
import { codeBelow, read } from './project-files';

/** Every pattern of the rules, with where it stands and whether it is made for both scripts. */
function patternsIn(path: string) {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: { where: string; source: string; isForBoth: boolean }[] = [];
  const visit = (node: ts.Node, isForBoth: boolean): void => {
    const isCall = ts.isCallExpression(node) && node.expression.getText() === 'inBothScripts';
    const inside = isForBoth || isCall;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const where = `${path}:${line + 1}`;
    if (ts.isRegularExpressionLiteral(node))
      found.push({ where, source: node.text, isForBoth: inside });
    else if (inside && ts.isStringLiteralLike(node))
      found.push({ where, source: node.text, isForBoth: true });
    ts.forEachChild(node, child => visit(child, inside));
  };
  visit(file, false);
  return found;
}

/** Tells the scripts apart by the characters that only one of them has. */
const OF_ONE_SCRIPT = 'src/extraction/article/language.ts';
const patterns = ['src/platforms', 'src/extraction']
  .flatMap(codeBelow)
  .filter(path => path !== OF_ONE_SCRIPT)
  .flatMap(patternsIn);
const twofold = (source: string) =>
  [...new Set(source)].filter(char => [...formsOf(char)].length > 1);

describe('rules for printed words', () => {
  test('are made for both scripts', () => {
    const bare = patterns.filter(({ source, isForBoth }) => !isForBoth && twofold(source).length);
    expect(
      bare.map(({ where, source }) => `${where} ${source}`),
      'Wrap it in inBothScripts().',
    ).toEqual([]);
  });

  test('have all their characters in the table of src/model/both-scripts.ts', () => {
    const used = patterns.flatMap(({ source, isForBoth }) => (isForBoth ? twofold(source) : []));
    const missing = [...new Set(used)].filter(char =>
      [...formsOf(char)].some(form => !inBothScripts(new RegExp(char)).test(form)),
    );
    expect(missing.map(formsOf).join(' '), 'Add these to the table.').toBe('');
  });
});

test('a rule matches both scripts, inside and outside of classes', () => {
  const rule = inBothScripts(/^记者(?:图|[版报]+)\s[^电]/u);
  for (const words of ['记者图 水', '記者圖 水', '記者報 水']) expect(words).toMatch(rule);
  for (const words of ['記者圖 電', '记者王 水']) expect(words).not.toMatch(rule);
});
