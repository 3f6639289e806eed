import { expect, it } from 'vitest';
import { CITATION_STYLE_IDS } from '../../../src/model/citation';
import { EXPORT_FORMAT_IDS } from '../../../src/model/export-file';
import { CITATION_ENTRIES, FORMAT_ENTRIES } from '../../../src/ui/menu-entries';

it('the menus offer every format and style, in the order of the model', () => {
  expect(FORMAT_ENTRIES.map(({ id }) => id)).toEqual(EXPORT_FORMAT_IDS);
  expect(CITATION_ENTRIES.map(({ id }) => id)).toEqual(CITATION_STYLE_IDS);
});
