import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TARGETS = ['chromium', 'firefox'];

/** Every file that a package may hold; a new kind of file is added here on purpose. */
const ALLOWED = [
  /^manifest\.json$/,
  /^_locales\/(zh_CN|zh_TW|en)\/messages\.json$/,
  /^icons\/(16|32|48|128)\.png$/,
  /^assets\/[\w.-]+\.(js|css)$/,
  /^injected\/(extraction|reader|readability)\.js$/,
  /^service-worker-loader\.js$/,
  /^src\/cleanup\/early\.css$/,
  /^src\/entries\/content\.js$/,
  /^src\/entries\/(popup|library|options)\/index\.html$/,
];

/**
 * Names of standards, and hints in comments and error messages; no bundle loads anything from them.
 * The second line names the parts of EPUB and Office documents.
 */
const KNOWN_ADDRESSES = [
  /^https?:\/\/(www\.w3\.org\/(2000\/svg|1999\/xhtml|1998\/Math\/MathML|1999\/xlink|XML\/1998\/namespace|2000\/xmlns\/|2001\/XMLSchema-instance)|schema\.org)$/,
  /^http:\/\/(schemas\.(openxmlformats\.org|microsoft\.com)|purl\.(org\/dc|oclc\.org\/ooxml)|www\.(daisy\.org\/z3986|idpf\.org\/2007))\//,
  // No such place exists (RFC 2606): the article that shows what a template makes.
  /^http:\/\/[\w.]+\.example\//,
  /^https:\/\/(github\.com\/syntax-tree\/hast-util-to-jsx-runtime$|answers\.microsoft\.com\/)/,
];

const STRING_TO_CODE: [what: string, pattern: RegExp][] = [
  ['eval', /\beval\s*\(/],
  ['Function from a string', /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/],
  ['document.write', /\bdocument\s*\.\s*write(ln)?\s*\(/],
  ['a script from elsewhere', /\bimport\s*\(\s*["'`](https?:)?\/\/|importScripts\s*\(/],
  ['a timer from a string', /\bset(Timeout|Interval)\s*\(\s*["'`]/],
];

const filesOf = (target: string) =>
  readdirSync(join('dist', target), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).split(/[\\/]/).slice(2).join('/'))
    .sort();
const read = (target: string, path: string) => readFileSync(join('dist', target, path), 'utf8');

describe.each(TARGETS)('package of %s', target => {
  const files = filesOf(target);
  const code = files.filter(path => path.endsWith('.js'));
  const pages = files.filter(path => path.endsWith('.html'));

  test('holds the files it may hold and no others', () => {
    const allowed = [
      ...ALLOWED,
      ...(target === 'chromium' ? [/^src\/entries\/offscreen\/index\.html$/] : []),
    ];
    expect(files.filter(path => !allowed.some(pattern => pattern.test(path)))).toEqual([]);
  });

  test('holds every file that the manifest names', () => {
    const named = read(target, 'manifest.json').match(/"[\w./-]+\.(js|css|html|png)"/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    expect(named.map(name => name.slice(1, -1)).filter(path => !files.includes(path))).toEqual([]);
  });

  test('its manifest offers nothing to websites', () => {
    expect(JSON.parse(read(target, 'manifest.json'))).not.toHaveProperty(
      'web_accessible_resources',
    );
  });

  test('its texts are there in every language', () => {
    const asked = [...read(target, 'manifest.json').matchAll(/__MSG_(\w+?)__/g)].map(
      m => m[1] ?? '',
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const language of ['zh_CN', 'zh_TW', 'en']) {
      const texts = JSON.parse(read(target, `_locales/${language}/messages.json`)) as object;
      expect(
        asked.filter(key => !(key in texts)),
        language,
      ).toEqual([]);
    }
  });

  test.each(STRING_TO_CODE)('no code has %s', (_what, pattern) => {
    const found = code.filter(path => pattern.test(read(target, path)));
    expect(found).toEqual([]);
  });

  test('no code names an address on the web but those of standards', () => {
    const addresses = code.flatMap(path => [
      ...read(target, path).matchAll(/https?:\/\/[\w-]+(\.[\w-]+)+[^\s"'`)\\<>]*/g),
    ]);
    const unknown = addresses
      .map(([address]) => address)
      .filter(address => !KNOWN_ADDRESSES.some(known => known.test(address)));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('only Preact and Readability assign markup, and never markup of ours', () => {
    const assigned = code.flatMap(path =>
      [...read(target, path).matchAll(/(\w+)\.innerHTML\s*=(?!=)\s*(\w+\.\w+)/g)].map(
        ([, , value]) => `${path}: ${value}`,
      ),
    );
    const unknown = assigned.filter(
      text => !/: \w+\.__html$/.test(text) && !/^injected\/readability\.js: \w+\./.test(text),
    );
    expect(unknown).toEqual([]);
    const other = /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|\.outerHTML\s*=(?!=)/;
    expect(code.filter(path => other.test(read(target, path)))).toEqual([]);
  });

  test.each(pages)('%s tells its charset and sends nothing', path => {
    const page = read(target, path);
    // Only within the first 1024 bytes is it seen; without it, Chinese texts come out broken.
    expect(page.slice(0, 1024)).toMatch(/<meta charset="utf-8" ?\/?>/i);
    const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page);
    expect(policy?.[1]?.split(';').map(directive => directive.trim())).toContain(
      "connect-src 'none'",
    );
    expect(page.split('<script')[0]).toContain('Content-Security-Policy');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i);
    const loaded = [...page.matchAll(/(?:src|href)="\/?([^"]+)"/g)].map(match => match[1] ?? '');
    expect(loaded.filter(address => !files.includes(address))).toEqual([]);
  });
});

interface Lint {
  summary: { errors: number; warnings: number };
  errors: unknown[];
  warnings: { code: string; file: string; line: number; column: number }[];
}

test('Firefox’s linter finds no error, and warns only of Preact and Readability', () => {
  const report = lint('dist/firefox');
  expect(report.errors).toEqual([]);
  const others = report.warnings.filter(({ code, file, line, column }) => {
    const lines = read('firefox', file).split('\n');
    const place = lines[line - 1]?.slice(column - 1, column + 60) ?? '';
    const isPreact = /^\w+\.innerHTML=\w+\.__html/.test(place);
    const isReadability = file === 'injected/readability.js' && /^\w+\.innerHTML=/.test(place);
    return code !== 'UNSAFE_VAR_ASSIGNMENT' || !(isPreact || isReadability);
  });
  expect(others).toEqual([]);
});

function lint(folder: string): Lint {
  const webExt = join('node_modules', '.bin', 'web-ext');
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  return JSON.parse(execFileSync(webExt, args, { encoding: 'utf8' })) as Lint;
}

describe('store packages', () => {
  const folders = ['first', 'second'].map(name => mkdtempSync(join(tmpdir(), `jianbao-${name}-`)));
  const [first = '', second = ''] = folders;
  const zipsIn = (folder: string) => readdirSync(folder).filter(path => path.endsWith('.zip'));

  beforeAll(() => {
    // The second build knows another time of day: nothing of the clock may be in a package.
    for (const [folder, zone] of [
      [first, 'Asia/Shanghai'],
      [second, 'America/Lima'],
    ] as const) {
      const env = { ...process.env, OUT: folder, TZ: zone };
      execFileSync('npm', ['run', '--silent', 'package'], { env, stdio: 'pipe' });
    }
  }, 180_000);
  afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })));

  test('are named by version and browser', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(zipsIn(first)).toEqual(TARGETS.map(target => `jianbao-${version}-${target}.zip`));
  });

  test('are the same to the byte when built twice', () => {
    const differing = zipsIn(first).filter(
      zip => !readFileSync(join(first, zip)).equals(readFileSync(join(second, zip))),
    );
    expect(differing).toEqual([]);
    expect(zipsIn(second)).toEqual(zipsIn(first));
  });

  test.each(TARGETS)('that of %s holds the built files', target => {
    const zip = zipsIn(first).find(name => name.endsWith(`-${target}.zip`)) ?? '';
    const packed = unzipSync(readFileSync(join(first, zip)));
    expect(Object.keys(packed)).toEqual([...Object.keys(packed)].sort());
    expect(Object.keys(packed)).toContain('manifest.json');
    for (const [path, bytes] of Object.entries(packed)) {
      expect(readFileSync(join(first, target, path)).equals(bytes), path).toBe(true);
    }
  });
});
