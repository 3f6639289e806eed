// Builds dist/chromium and dist/firefox:  npm run build [-- chromium|firefox]
// Another folder than dist: OUT=folder npm run build
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { INJECTED_SCRIPTS } from '../src/messages/injected-scripts';
import type { Target } from './manifest';
import { checkSizes } from './sizes';

const targets: Target[] = ['chromium', 'firefox'];
const out = process.env['OUT'] ?? 'dist';
const wanted = targets.filter(target => process.argv.slice(2).includes(target));

// The same build whoever calls it: a test runner has a NODE_ENV of its own.
process.env['NODE_ENV'] = 'production';

for (const target of wanted.length ? wanted : targets) {
  process.env['TARGET'] = target;
  await build({ logLevel: 'warn' });
  for (const [name, { source, file }] of Object.entries(INJECTED_SCRIPTS)) {
    // Injected into a tab as a classic script, so each must be one file without imports. crxjs
    // could build them too, but makes them web-accessible, where a page can look for them.
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [preact()],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: `${out}/${target}`,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: source, formats: ['iife'], name: `jianbao_${name}`, fileName: () => file },
      },
    });
  }
  checkSizes(`${out}/${target}`);
}
