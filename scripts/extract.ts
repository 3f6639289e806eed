// Reads every page of a folder of saved pages and prints one JSON line a page:
//   npm run extract -- DIR            DIR/manifest.jsonl names the pages: {slug, file, original_url}
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charsetOf, startExtractor } from '../tests/support/extractor';

interface ManifestEntry {
  slug: string;
  file: string;
  original_url: string | null;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of saved pages: npm run extract -- DIR');

const entries = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as ManifestEntry);

const extractor = await startExtractor();
try {
  for (const { slug, file, original_url: url } of entries) {
    const bytes = readFileSync(join(folder, file));
    const line = await extractor.extract({
      slug,
      url: url ?? `http://${slug.replaceAll('_', '-')}.example/`,
      bytes,
      charset: charsetOf(bytes),
    });
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  await extractor.close();
}
