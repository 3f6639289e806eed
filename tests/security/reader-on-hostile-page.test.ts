import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, siteOf, type NewspaperServer } from '../support/newspaper-server';
import { until } from '../support/until';
import { HONEST_TEXT, HOSTILE_URL, hostilePage, MARKUP_AS_TEXT } from './hostile-article';

const CLOBBERED = 'http://epaper.scjjrb.com/Article/index/aid/4040406.html';
const PLAIN = 'http://epaper.scjjrb.com/Article/index/aid/4040407.html';
const ELEMENTS =
  /^(?:dialog|header|footer|article|hgroup|div|span|time|p|h[1-4]|ul|ol|li|blockquote|table|caption|thead|tbody|tfoot|tr|th|td|figure|img|figcaption|strong|em|u|sub|sup|a|br|ruby|rt|rp|button|svg|path)$/;
const ATTRIBUTES =
  /^(?:class|lang|role|aria-label|aria-hidden|aria-disabled|aria-expanded|title|tabindex|datetime|href|target|rel|src|alt|loading|decoding|type|open|data-(?:kind|icon-only|theme|tone|role|credit)|colspan|rowspan|start|viewBox|focusable|d)$/;
/** Time for a handler that waits for a picture to fail. */
const PATIENCE = 1_500;

interface Ran {
  armed: boolean;
  ran: string[];
}

let server: NewspaperServer;
beforeAll(async () => {
  server = await serveNewspapers(
    siteOf({
      [HOSTILE_URL]: hostilePage(),
      [CLOBBERED]: hostilePage({ clobbering: true, vectors: false }),
      [PLAIN]: hostilePage({ vectors: false }),
    }),
  );
});
afterAll(() => server.close());

describe.each(BROWSERS)('the reader on a hostile page in %s', name => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { port: server.port });
    tab = await browser.open('about:blank');
  });
  afterAll(() => browser.close());

  const arm = () => tab.evaluate(() => void ((window as unknown as Ran).armed = true));
  const whatRan = () => tab.evaluate(() => (window as unknown as Ran).ran);
  const canary = () => server.requests.filter(address => address.includes('canary.example'));
  const wait = () => new Promise(resolve => setTimeout(resolve, PATIENCE));
  const read = async () => {
    await tab.click({ name: interfaceText(browser, 'pageButtonRead') });
    await until(
      () =>
        tab.inRoots(roots =>
          roots.slice(1).some(root => root.querySelector('dialog.reader .body')),
        ),
      'the reader',
    );
  };
  const shownText = () =>
    tab.inRoots(roots => {
      const reader = roots
        .slice(1)
        .map(root => root.querySelector('dialog.reader'))
        .find(Boolean);
      const text = (part: string) => reader?.querySelector<HTMLElement>(part)?.innerText ?? '';
      return { headline: text('h1'), masthead: text('.masthead'), body: text('.body') };
    });

  test('the control fires: the same markup, attached by a script', async () => {
    await tab.goto(HOSTILE_URL);
    await arm();
    const asked = canary().length;
    await tab.evaluate(() => {
      const copy = new DOMParser().parseFromString(document.body.innerHTML, 'text/html');
      document.body.append(...copy.body.childNodes);
    });
    await wait();
    const ran = await whatRan();
    for (const kind of ['img', 'details', 'video', 'constructor']) {
      expect(ran).toContain(kind);
    }
    expect(canary().length).toBeGreaterThan(asked);
  });

  test.runIf(name === 'chromium')(
    'the control fires: a handler removed by a content script runs all the same',
    async () => {
      await tab.goto(HOSTILE_URL);
      await arm();
      await browser.inBackground(
        async tabId => {
          await chrome.scripting.executeScript({
            target: { tabId },
            func: () => {
              const markup = '<img src="/gone.png" onerror="hit(\'removed\')">';
              const copy = new DOMParser().parseFromString(markup, 'text/html');
              const img = copy.querySelector('img')!;
              img.removeAttribute('onerror');
              const host = document.body.appendChild(document.createElement('div'));
              host.attachShadow({ mode: 'closed' }).append(img);
            },
          });
        },
        await browser.tabId(tab),
      );
      await wait();
      expect(await whatRan()).toEqual(['removed']);
    },
  );

  test('nothing of the page runs in the reader', async () => {
    await tab.goto(HOSTILE_URL);
    await arm();
    const asked = canary().length;
    await read();
    await wait();
    await tab.inRoots(roots => {
      const reader = roots
        .slice(1)
        .map(root => root.querySelector('dialog.reader'))
        .find(Boolean);
      for (const element of reader?.querySelectorAll<HTMLElement>('article *') ?? []) {
        element.focus();
        for (const type of [
          'mouseover',
          'mouseenter',
          'pointerenter',
          'animationstart',
          'toggle',
        ]) {
          element.dispatchEvent(new Event(type, { bubbles: true }));
        }
        if (!element.closest('a')) element.click();
      }
    });
    await tab.click({ selector: 'dialog.reader .body p' });
    await wait();
    expect(await whatRan()).toEqual([]);
    expect(canary().slice(asked)).toEqual([]);
    expect((await shownText()).body.split(HONEST_TEXT).length).toBeGreaterThan(5);
  });

  test('all that is shown are elements and attributes of ours', async () => {
    const found = await tab.inRoots(roots => {
      const reader = roots
        .slice(1)
        .map(root => root.querySelector('dialog.reader'))
        .find(Boolean);
      const all = [...(reader?.querySelectorAll('*') ?? [])];
      return {
        elements: [...new Set(all.map(element => element.localName))],
        attributes: [...new Set(all.flatMap(element => element.getAttributeNames()))],
        addresses: all.flatMap(element => [
          ...['href', 'src'].map(attribute => element.getAttribute(attribute)),
        ]),
      };
    });
    expect(found.elements.length).toBeGreaterThan(10);
    expect(found.elements.filter(element => !ELEMENTS.test(element))).toEqual([]);
    expect(found.attributes.filter(attribute => !ATTRIBUTES.test(attribute))).toEqual([]);
    const addresses = found.addresses.filter(address => address !== null);
    expect(addresses).toContain(HOSTILE_URL);
    // Resolved against the tab, whatever <base> says.
    expect(addresses.filter(address => !address.startsWith('http://epaper.scjjrb.com/'))).toEqual(
      [],
    );
  });

  test('markup in a headline, a page name and the text is shown as text', async () => {
    const { headline, masthead, body } = await shownText();
    expect(headline).toBe(MARKUP_AS_TEXT.headline);
    expect(masthead).toContain(MARKUP_AS_TEXT.pageName);
    expect(body).toContain(MARKUP_AS_TEXT.paragraph);
  });

  test('a page that replaces the members of document is read like any other', async () => {
    await tab.goto(PLAIN);
    await read();
    const plain = await shownText();
    expect(plain.body).toContain(HONEST_TEXT);
    await tab.goto(CLOBBERED);
    await read();
    expect(await shownText()).toEqual(plain);
    await tab.press('Escape');
    await until(async () => !(await isOpen()), 'the reader to close');
  });

  const isOpen = () =>
    tab.evaluate(
      () => Document.prototype.querySelector.call(document, '[data-jianbao=reader]') !== null,
    );

  test('the scripts of the page can neither press our buttons nor look in', async () => {
    await tab.goto(PLAIN);
    await until(
      () => tab.evaluate(() => document.querySelector('[data-jianbao=button]') !== null),
      'the button',
    );
    const press = () =>
      tab.evaluate(() => {
        const hosts = [...document.querySelectorAll<HTMLElement>('[data-jianbao]')];
        const names = ['jianbao', 'toggleReader', 'toggle-reader', 'saveArticle', 'readerClose'];
        for (const host of hosts) {
          host.click();
          host.focus();
          for (const key of ['Enter', ' ', 'Escape']) {
            host.dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
            );
          }
          for (const type of ['click', 'cancel', 'close', 'pointerup']) {
            host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          }
        }
        for (const name of names) {
          window.postMessage({ jianbao: name, type: name, verb: name }, '*');
          for (const target of [window, document, ...hosts]) {
            target.dispatchEvent(new CustomEvent(name, { detail: { jianbao: name } }));
          }
        }
        return {
          roots: hosts.filter(host => host.shadowRoot).length,
          world: 'jianbao' in window,
        };
      });
    expect(await press()).toEqual({ roots: 0, world: false });
    await wait();
    expect(await isOpen()).toBe(false);
    await read();
    expect(await press()).toEqual({ roots: 0, world: false });
    await wait();
    expect(await isOpen()).toBe(true);
    const saved = await tab.inRoots(roots =>
      roots.slice(1).some(root => root.querySelector('[role=status]')?.textContent),
    );
    expect(saved).toBe(false);
  });
});
