// Opens exported files in the programs that people open them with. On Debian as root it installs them
// first (about 250 MB); elsewhere a test without its program is skipped and says so.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { installDebianPackages, setUp } from './setup.mjs';

const { packages } = JSON.parse(
  readFileSync(new URL('format-readers.json', import.meta.url), 'utf8'),
);
setUp([]);
installDebianPackages(packages);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'formats'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
