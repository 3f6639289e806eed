import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyForms } from '../../src/exports/copy';
import type { Article } from '../../src/model/article';
import { element, text } from '../../src/model/body';
import { articleWith } from '../support/articles';
import { BROWSERS, launch, type TestBrowser } from '../support/browser';
import { exported } from '../support/exported';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { MARKDOWN_RENDERERS } from '../support/read-back';
import { hostileAddresses, hostileMarkup } from './hostile-markup';

/** Markup as text in every field, and as nodes in the body, as a forged clip would have it. */
function hostileArticles(canary: string): Article[] {
  const src = canary + PHOTO;
  const photo = (caption: string) =>
    element('figure', [
      element('img', [], { src, alt: caption, onError: 'RUN', srcSet: `${src} 2x` }),
      element('figcaption', [text(caption)]),
    ]);
  const links = hostileAddresses(canary).map(href =>
    element('p', [element('a', [text(`](${href})`)], { href, onMouseOver: 'RUN' })]),
  );
  return hostileMarkup(canary).map(markup => {
    const nodes = fromHtml(markup, { fragment: true }).children;
    return articleWith({
      ...{ newspaper: markup, date: markup, pageNumber: markup, pageName: markup },
      ...{ kicker: markup, headline: markup, subtitle: markup, column: markup, byline: markup },
      ...{ authors: [markup], source: markup, language: '"><script>' },
      body: {
        type: 'root',
        children: [
          element('p', [text(markup)]),
          element('h2', [text(markup)]),
          element('table', [element('tr', [element('td', [text(markup)])])]),
          element(markup, [text('甲')], { [markup]: markup, style: `background:url(${src})` }),
          ...nodes,
          photo(markup),
          ...links,
          { type: 'raw', value: markup } as never,
        ],
      },
    });
  });
}

/** An export may link to the photo of an article and must not load it. */
const PHOTO = '/photo.jpg';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>quiet</title>${body}`;

describe.each(BROWSERS)('exports of hostile articles in %s', name => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-exports-'));
  let server: NewspaperServer;
  let browser: TestBrowser;
  let canary: string;

  beforeAll(async () => {
    server = await serveNewspapers();
    // By number: Firefox asks for a picture of a file by https where its host has a name.
    canary = `http://127.0.0.1:${server.port}/canary`;
    browser = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a file as a person would, touches everything in it, and tells what came of it. */
  async function open(file: string, content: string) {
    const path = join(folder, file);
    writeFileSync(path, content);
    const before = server.requests.length;
    const tab = await browser.open(pathToFileURL(path).href);
    const title = () => tab.evaluate(() => document.title);
    const titleBefore = await title();
    await tab.evaluate(async () => {
      const events = ['mouseover', 'pointerenter', 'focus', 'toggle', 'error', 'load', 'input'];
      for (const node of document.querySelectorAll<HTMLElement>('body *')) {
        for (const type of events) node.dispatchEvent(new Event(type));
        // A link would lead away; that it leads to the web is checked elsewhere.
        if (!node.closest('a, area, form')) node.click?.();
      }
      await new Promise(resolve => setTimeout(resolve, 1500));
    });
    const titleAfter = await title();
    const addresses = await tab.evaluate(() =>
      [...document.querySelectorAll('a')].map(link => link.protocol),
    );
    await tab.close();
    const requests = server.requests.slice(before).filter(address => address.startsWith(canary));
    const ran = titleAfter.startsWith('RAN') || requests.some(address => address.endsWith('/ran'));
    return { ran, changedTitle: titleBefore !== titleAfter, requests, addresses };
  }

  it('the control fires: the markup itself runs and calls', async () => {
    const { ran, requests } = await open('control.html', page(hostileMarkup(canary).join('\n')));
    expect(ran).toBe(true);
    expect(requests).not.toEqual([]);
  });

  it('HTML runs nothing and asks for nothing', async () => {
    const content = await exported('html', hostileArticles(canary));
    const opened = await open('export.html', content);
    expect(opened).toMatchObject({ ran: false, changedTitle: false, requests: [] });
    expect(new Set(opened.addresses)).toEqual(new Set(['http:', 'file:']));
  });

  it('HTML runs nothing even without its policy', async () => {
    const content = await exported('html', hostileArticles(canary));
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    expect(content).toMatch(policy);
    const opened = await open('no-policy.html', content.replace(policy, ''));
    expect(opened).toMatchObject({ ran: false, changedTitle: false, requests: [] });
  });

  it('the policy holds by itself', async () => {
    const content = await exported('html', [articleWith()]);
    const spoiled = content.replace('<main>', () => `${hostileMarkup(canary).join('\n')}<main>`);
    expect(await open('policy.html', spoiled)).toMatchObject({ ran: false, requests: [] });
  });

  it('what is copied runs nothing and asks for nothing', async () => {
    const copied = await Promise.all(
      hostileArticles(canary).map(async article => (await copyForms(article)).html),
    );
    const opened = await open('copied.html', page(copied.join('\n')));
    expect(opened).toMatchObject({ ran: false, changedTitle: false, requests: [] });
  });

  for (const [renderer, render] of Object.entries(MARKDOWN_RENDERERS))
    it(`Markdown runs nothing when ${renderer} renders it with raw HTML`, async () => {
      const articles = hostileArticles(canary);
      const written = await Promise.all(
        [articles, ...articles.map(article => [article])].map(chosen =>
          exported('markdown', chosen),
        ),
      );
      const opened = await open(`${renderer}.html`, page(written.map(render).join('\n')));
      expect(opened).toMatchObject({ ran: false, changedTitle: false });
      // Photos are linked in Markdown; nothing else is fetched.
      expect(opened.requests.filter(address => address !== canary + PHOTO)).toEqual([]);
      expect(new Set(opened.addresses)).toEqual(new Set(['http:']));
    });
});
