import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defaultClientConditions, defineConfig } from 'vite';
import { manifestFor } from './scripts/manifest.ts';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chromium';

export default defineConfig(({ command }) => ({
  plugins: [
    preact(),
    crx({
      manifest: manifestFor(target),
      browser: target === 'firefox' ? 'firefox' : 'chrome',
      // One self-contained file starts before the page's first script and leaves nothing that a
      // page can fetch; crxjs's loader does neither, but only the loader reloads in development.
      contentScripts: { standaloneFiles: command === 'build' ? ['src/entries/content.ts'] : [] },
    }),
  ],
  define: {
    'import.meta.env.FIREFOX': String(target === 'firefox'),
    // The inner build of standalone files does not replace this by itself.
    ...(command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {}),
  },
  // Of libraries that have two ways, the one without a DOM: the other decodes with innerHTML.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  build: {
    outDir: `${process.env['OUT'] ?? 'dist'}/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: {
        library: 'src/entries/library/index.html',
        ...(target === 'chromium' ? { offscreen: 'src/entries/offscreen/index.html' } : {}),
      },
    },
  },
}));
