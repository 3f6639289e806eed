// Packs the built extensions for the stores:  npm run package
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import manifest from '../manifest.json' with { type: 'json' };

// The earliest that a zip can say, and without a time zone: the same package on every machine.
const FIXED_TIME = new Date(1980, 0, 1);

/** The files of a folder as a zip: same contents, same bytes. */
function zipOf(folder: string): Uint8Array {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files: Zippable = {};
  for (const path of paths) files[path] = [readFileSync(join(folder, path)), { mtime: FIXED_TIME }];
  return zipSync(files, { level: 9 });
}

const out = process.env['OUT'] ?? 'dist';
for (const target of ['chromium', 'firefox']) {
  const file = `${out}/jianbao-${manifest.version}-${target}.zip`;
  writeFileSync(file, zipOf(join(out, target)));
  process.stdout.write(`${file}\n`);
}
