// Installs, builds, and does the main job on the bundled sample e-paper:  npm start [-- firefox]
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

const browser = process.argv.includes('firefox') ? 'firefox' : 'chromium';
setUp([browser]);
for (const args of [
  ['run', '--silent', 'build', '--', browser],
  ['exec', '--', 'tsx', 'scripts/main-job.ts', browser],
]) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
