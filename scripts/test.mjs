// Installs what is missing, runs every check, and ends with the line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setUp } from './setup.mjs';

const RESULTS = 'test-results';
const total = { passed: 0, failed: 0, skipped: 0 };

setUp(['chromium', 'firefox']);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

await check('types', 'npm', ['run', '--silent', 'types']);
await check('lint', 'npm', ['run', '--silent', 'lint']);
await check('build', 'npm', ['run', '--silent', 'build']);
// The browsers of one lane mostly wait, which leaves the machine to the other.
await Promise.all([lane('unit', 'dom', 'fixtures', 'security'), lane('e2e')]);

const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed || !total.passed ? 1 : 0;

/** Runs a program that counts as one test. */
async function check(name, program, args) {
  const passed = await report(name, program, args);
  total[passed ? 'passed' : 'failed'] += 1;
}

async function lane(...projects) {
  for (const project of projects) await suite(project);
}

/** Runs a vitest project and counts its tests. */
async function suite(project) {
  const json = `${RESULTS}/${project}.json`;
  const ok = await report(project, 'npx', [
    ...['vitest', 'run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${json}`],
  ]);
  const result = readResult(json);
  total.passed += result.numPassedTests;
  total.skipped += result.numPendingTests + result.numTodoTests;
  // A file that does not load fails without any test of its own.
  total.failed += Math.max(result.numFailedTests, ok ? 0 : 1);
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

/** Runs a program, keeps its output in a file, prints the closing lines (all of them on failure). */
function report(name, program, args) {
  return new Promise(resolve => {
    const started = Date.now();
    const log = createWriteStream(`${RESULTS}/${name.replaceAll(' ', '-')}.log`);
    let output = '';
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LANG: 'C.UTF-8', NO_COLOR: '1' },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
        log.write(text);
      });
    }
    child.on('close', status => {
      log.end();
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      console.log(`\n== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
      const lines = output.split('\n').filter(line => line.trim() && !line.startsWith('npm warn'));
      console.log(lines.slice(status === 0 ? -6 : -300).join('\n'));
      resolve(status === 0);
    });
  });
}
