// Installs what is missing: npm packages, and on Debian as root the browsers and a Chinese font.
// Plain Node without packages, since it runs before there are any:  node scripts/setup.mjs [chromium] [firefox]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const browsers = JSON.parse(readFileSync(new URL('browsers.json', import.meta.url), 'utf8'));

/** Installs the npm packages and the named browsers; ends the process where it cannot. */
export function setUp(names) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`Jianbao needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  installPackages();
  installBrowsers(names);
}

function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const upToDate =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
  if (!upToDate) run('npm', ['ci', '--no-json']);
}

function installBrowsers(names) {
  installDebianPackages(names.flatMap(name => browsers[name].packages));
  for (const name of names) {
    const { programs, packages } = browsers[name];
    if (programs.some(existsSync)) continue;
    giveUp(
      `${name} is not installed: on Debian or Ubuntu run  sudo apt-get install ${packages.join(' ')}  and try again.`,
    );
  }
}

/** Installs what is missing of these; does nothing where the system is another or we may not. */
export function installDebianPackages(names) {
  const missing = names.filter(isNotInstalled);
  if (!missing.length || !canInstall()) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    '-o',
    'DPkg::Lock::Timeout=300',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...new Set(missing),
  ]);
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function isNotInstalled(name) {
  const query = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return !query.stdout?.includes('ok installed');
}

function run(program, args) {
  console.log(`> ${program} ${args.join(' ')}`);
  execFileSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  setUp(names.length ? names : Object.keys(browsers));
}
