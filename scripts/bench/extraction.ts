// How well and how fast articles are read, next to @mozilla/readability and defuddle, in a real
// Chromium:  npm run bench:extraction [accuracy] [times] [sizes]
import { buildScript, openTab, startPlainChromium } from '../../tests/support/saved-page-tab';
import { accuracy } from './accuracy';
import { benchPages } from './pages';
import { sizes } from './sizes';
import { times } from './times';

const PARTS = { accuracy, times, sizes };

const asked = process.argv.slice(2);
const script = await buildScript('scripts/bench/tools.ts', 'bench');
const browser = await startPlainChromium();
try {
  const tab = await openTab(browser);
  const pages = benchPages();
  for (const [name, part] of Object.entries(PARTS))
    if (!asked.length || asked.includes(name))
      console.log(`\n## ${name}\n\n${await part(tab, script, pages)}`);
} finally {
  await browser.close();
}
