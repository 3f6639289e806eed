// What exports cost in time, memory and patience, in a real Chromium; EPUB beside epub-gen-memory:
//   npm run bench:export
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { EXPORT_FORMAT_IDS } from '../../src/model/export-file';
import { programOf } from '../../tests/support/installed';
import { buildScript } from '../../tests/support/saved-page-tab';
import type { Cost } from './exporter';
import { figure, table } from './figures';

const SIZES = [1, 100, 1_000];
const PHOTOS = 60;
const PHOTO_BYTES = 150_000;
const PATIENCE = 600_000;

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const photo = Buffer.concat([pixel, randomBytes(PHOTO_BYTES - pixel.length)]);
const server = createServer((request, response) => {
  const isPhoto = request.url?.startsWith('/photo-');
  response.setHeader('content-type', isPhoto ? 'image/gif' : 'text/html');
  response.end(isPhoto ? photo : '<!doctype html><title>bench</title>');
}).listen(0);
const script = await buildScript('scripts/bench/exporter.ts', 'bench');
const browser = await puppeteer.launch({
  executablePath: programOf('chromium'),
  headless: true,
  protocolTimeout: PATIENCE,
  args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
try {
  for (const articles of SIZES) {
    const rows: string[][] = [];
    for (const format of EXPORT_FORMAT_IDS) {
      const cost = await inFreshPage(`bench.exported('${format}', ${articles}, ${PHOTOS})`);
      rows.push(row(format, cost));
      if (format !== 'epub') continue;
      const peer = await inFreshPage(`bench.exportedByPeer(${articles}, ${PHOTOS})`);
      rows.push(row('  epub-gen-memory', peer));
      const ratio = (of: keyof Cost) => figure(cost[of] / peer[of]);
      rows.push([
        '  ours : theirs',
        ratio('milliseconds'),
        ratio('heap'),
        ratio('longestTask'),
        '',
      ]);
    }
    const head = ['format', 'ms', 'heap MB', 'longest task ms', 'file MB'];
    console.log(`\n## ${articles} articles, ${PHOTOS} photos of 150 KB\n\n${table(head, rows)}`);
  }
} finally {
  await browser.close();
  server.close();
}

async function inFreshPage(call: string): Promise<Cost> {
  const page: Page = await browser.newPage();
  try {
    // A secure context, as the pages of an extension are.
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ path: 'node_modules/epub-gen-memory/dist/bundle.min.js' });
    await page.addScriptTag({ content: script });
    return (await page.evaluate(call)) as Cost;
  } finally {
    await page.close();
  }
}

function row(name: string, { milliseconds, heap, longestTask, megabytes }: Cost): string[] {
  return [name, ...[milliseconds, heap, longestTask, megabytes].map(figure)];
}
