import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import browsers from './scripts/browsers.json' with { type: 'json' };

const chromium = playwright({
  launchOptions: {
    executablePath: browsers.chromium.programs.find(path => existsSync(path)) ?? '',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  },
});

/** Milliseconds. A busy machine must not decide a test: these only end what hangs. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      // Pure code, in Node.
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/**/*.dom.test.ts'],
          ...PATIENCE,
        },
      },
      // Code that needs a DOM, in real Chromium: simulated DOMs parse newspapers' markup wrongly.
      {
        // Found only while tests run, a library is prepared then, and the page is loaded anew under
        // the tests that are running.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            '@preact/signals',
            'axe-core',
            'hast-util-to-jsx-runtime',
            'hast-util-sanitize',
            'idb',
            'image-size',
            'mdast-util-gfm-table',
            'mdast-util-to-markdown',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'webextension-polyfill',
            'yaml',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/unit/**/*.dom.test.{ts,tsx}'],
          ...PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: chromium,
          },
        },
      },
      // The built extractor over saved pages, in real Chromium.
      {
        test: {
          name: 'fixtures',
          environment: 'node',
          include: ['tests/fixtures/*.test.ts'],
          ...PATIENCE,
        },
      },
      // Exported files in the programs that people open them with: npm run test:formats.
      {
        test: {
          name: 'formats',
          environment: 'node',
          include: ['tests/formats/*.test.ts'],
          ...PATIENCE,
        },
      },
      // The built extension in real browsers.
      ...['security', 'e2e'].map(name => ({
        test: {
          name,
          environment: 'node' as const,
          include: [`tests/${name}/**/*.test.ts`],
          fileParallelism: false,
          ...PATIENCE,
        },
      })),
    ],
  },
});
