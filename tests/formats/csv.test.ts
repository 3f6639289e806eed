import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exported } from '../support/exported';
import { articleWith } from '../support/articles';

const OUT = 'out/formats';
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('Tables are not opened: LibreOffice is not installed.');

/** RELIABILITY 26. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '  =1+1',
  '"=1+1',
  '\t=1+1',
  '＝1+1',
  '＋1',
  '－1',
];

describe.skipIf(!hasOffice)('a list of clips in a spreadsheet', () => {
  it('has text where a formula might be, and Chinese as it was', () => {
    return opened(FORMULAS).then(content => {
      expect(content).not.toContain('table:formula');
      expect(content).toContain('青川晚报');
      expect(content.match(/1\+1/g)?.length).toBeGreaterThanOrEqual(7);
    });
  });

  it('(control) has formulas where they are not kept from it', async () => {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, 'control.csv'), '=1+1,2\n');
    expect(spreadsheet('control')).toContain('table:formula');
  });
});

async function opened(headlines: string[]): Promise<string> {
  mkdirSync(OUT, { recursive: true });
  const articles = headlines.map(headline => articleWith({ headline, kicker: headline }));
  writeFileSync(join(OUT, 'clips.csv'), await exported('csv', articles));
  return spreadsheet('clips');
}

/** The content of the table as LibreOffice reads it: fields told apart, formulas calculated. */
function spreadsheet(name: string): string {
  // Comma, double quotes, UTF-8, from the first line; formulas evaluated, as a double click does.
  const filter = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
  spawnSync('soffice', [
    '--headless',
    filter,
    '--convert-to',
    'ods',
    '--outdir',
    OUT,
    join(OUT, `${name}.csv`),
  ]);
  const archive = unzipSync(new Uint8Array(readFileSync(join(OUT, `${name}.ods`))));
  return strFromU8(archive['content.xml']!);
}
