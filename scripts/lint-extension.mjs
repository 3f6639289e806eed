// Mozilla's linter on the Firefox build: no errors, and no warnings but those listed here.
import { spawnSync } from 'node:child_process';

/** Warnings that stay, and why. */
const WAIVED = new Map([
  // Inside Preact (dangerouslySetInnerHTML, which ESLint forbids us) and inside Readability (on a
  // copy of the page that is never shown).
  ['UNSAFE_VAR_ASSIGNMENT', /^(injected|assets)\//],
]);

const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
);
const report = stdout.startsWith('{') ? JSON.parse(stdout) : null;
if (!report) {
  console.error(stderr || stdout);
  process.exit(1);
}
const findings = [...report.errors, ...report.warnings];
const open = findings.filter(({ code, file }) => !WAIVED.get(code)?.test(file));
for (const { code, message, file, line } of open) {
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
}
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${findings.length - open.length} waived`,
);
process.exitCode = open.length ? 1 : 0;
