import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/exports/citations/runs';
import { EVERYTHING } from '../../../support/articles';
import { FILE_STYLES, fileOf, runsOf, TEXT_STYLES } from '../../../support/citing';

describe('the list of styles', () => {
  it('gives every file an extension and a media type with charset', () => {
    for (const { extension, mediaType } of FILE_STYLES) {
      expect(extension).toMatch(/^[a-z]+$/);
      expect(mediaType).toMatch(/^application\/[\w-]+;charset=utf-8$/);
    }
  });
});

describe('every style', () => {
  it.each(TEXT_STYLES.map(({ id }) => id))('%s is one line', id => {
    for (const print of [false, true]) {
      const runs = runsOf(id, EVERYTHING, { print });
      expect(plainText(runs)).not.toMatch(/[\r\n\t\u2028]/);
      expect(runs.every(({ text }) => text)).toBe(true);
    }
  });

  it.each(FILE_STYLES.map(({ id }) => id))('%s writes many articles', id => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...EVERYTHING, headline: `第${i}篇` }));
    const file = fileOf(id, many);
    for (const { headline } of many) expect(file).toContain(headline);
  });
});
