import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeBelow, filesBelow, read, ROOT } from './project-files';

const LONGEST = 300;
const isText = (path: string) => !/\.(png|jpe?g|gif|webp|ico|pdf|zip)$/.test(path);
const textFiles = filesBelow('.').filter(path => isText(path) && path !== '.npmrc');

describe('files', () => {
  test(`no file of src is longer than ${LONGEST} lines`, () => {
    const long = [...codeBelow('src'), ...filesBelow('src').filter(path => path.endsWith('.css'))]
      .map(path => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long, 'Split it where its parts have names of their own.').toEqual([]);
  });

  test('no folder is a drawer for anything', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|types|shared|lib)\//;
    expect(filesBelow('src').filter(path => drawers.test(path))).toEqual([]);
  });

  test('names are in lower case with hyphens', () => {
    const odd = codeBelow('.').filter(path => !/^([a-z0-9_-]+\/)*[a-z0-9.-]+\.tsx?$/.test(path));
    expect(odd).toEqual([]);
  });

  test('nothing names a folder of the machine it was written on', () => {
    const folders = [`${ROOT}/`, `${dirname(ROOT)}/`, `${homedir()}/`].filter(
      folder => folder.length > 3,
    );
    const wrong = textFiles.flatMap(path => {
      const text = read(path);
      return folders.filter(folder => text.includes(folder)).map(folder => `${path}: ${folder}`);
    });
    expect(wrong, 'Write paths relative to the project; ../shared for reference files.').toEqual(
      [],
    );
  });

  test('nothing names a package registry', () => {
    const registry = /\bhttps?:\/\/[\w.-]*(registry|npm|artifactory|nexus|verdaccio)[\w.-]*[:/]/i;
    expect(textFiles.filter(path => registry.test(read(path)))).toEqual([]);
  });

  test('no work is left marked in the code', () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b/;
    const docs = filesBelow('docs').filter(isText);
    const wrong = [...codeBelow('src'), ...codeBelow('scripts'), ...docs].filter(path =>
      marks.test(read(path)),
    );
    expect(wrong).toEqual([]);
  });

  test('no test is switched off or alone', () => {
    const wrong = codeBelow('tests').filter(path =>
      /\b(test|it|describe)\.(only|todo|fails)\b/.test(
        read(path).replace(/^.*\(test\|it\|describe\).*$/gm, ''),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
