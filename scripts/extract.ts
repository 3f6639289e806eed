// Reads every page of a folder of saved pages and prints one JSON line a page:
//   npm run extract -- DIR            DIR/manifest.jsonl names the pages: {slug, file, original_url}
import { startExtractor } from '../tests/support/extractor';
import { listCorpus } from '../tests/support/saved-pages';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of saved pages: npm run extract -- DIR');

const pages = listCorpus(folder);
const extractor = await startExtractor();
try {
  for (const { page } of pages)
    process.stdout.write(`${JSON.stringify((await extractor.extract(page)).line)}\n`);
} finally {
  await extractor.close();
}
