// Reads the pages of a folder of saved pages and prints one JSON line a page:
//   npm run extract -- DIR               DIR/manifest.jsonl names the pages: {slug, file, original_url};
//                                        without one DIR holds fixtures, <platform>/<case>/
//   npm run extract -- DIR --trace SLUG  tells of one page which rule gave each field, and what
//                                        was left out
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startExtractor } from '../tests/support/extractor';
import { listCorpus, listFixtures, savedFixture } from '../tests/support/saved-pages';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { trace: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder of saved pages: npm run extract -- DIR');

const pages = existsSync(join(folder, 'manifest.jsonl'))
  ? listCorpus(folder).map(({ page }) => page)
  : listFixtures(folder).flatMap(fixture =>
      fixture.expected ? [savedFixture(fixture, fixture.expected)] : [],
    );
const wanted = values.trace;
const traced = pages.filter(({ slug }) => slug === wanted);
if (wanted !== undefined && !traced.length)
  throw new Error(
    `${folder} has no page ${wanted}, but: ${pages.map(page => page.slug).join(' ')}`,
  );

const extractor = await startExtractor();
try {
  for (const page of traced) process.stdout.write(`${(await extractor.trace(page)).text}\n`);
  for (const page of wanted === undefined ? pages : [])
    process.stdout.write(`${JSON.stringify((await extractor.extract(page)).line)}\n`);
} finally {
  await extractor.close();
}
