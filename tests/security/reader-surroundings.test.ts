import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { until } from '../support/until';
import { HONEST_TEXT, HOSTILE_URL, hostilePage } from './hostile-article';

/** The same page in different surroundings: headers, styles, a frameset around it. */
const SURROUNDINGS = {
  'on a plain page': {},
  'under the strictest policy': {
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'under styles that hide and unset all': {
    style: '* { all: unset !important; display: none !important; color: lime !important; }',
  },
  'in a page with its own print rules': {
    style: '@page { margin: 0 } @media print { html > * { display: block !important } }',
  },
} satisfies Record<string, { headers?: Record<string, string>; style?: string }>;
type Surroundings = keyof typeof SURROUNDINGS;

const FRAMESET = 'http://epaper.scjjrb.com/frames.html';

let server: NewspaperServer;
let surroundings: { headers?: Record<string, string>; style?: string } = {};
beforeAll(async () => {
  const page = hostilePage({ vectors: false });
  server = await serveNewspapers(url => {
    if (url.href === FRAMESET) {
      return {
        body: `<html><head><title>四川经济日报</title></head><frameset rows="*"><frame name="main" src="${HOSTILE_URL}"></frameset></html>`,
      };
    }
    if (url.href !== HOSTILE_URL) return undefined;
    const { headers = {}, style } = surroundings;
    const styled = style ? page.replace('</head>', `<style>${style}</style></head>`) : page;
    return { body: styled, headers };
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('the reader in %s', name => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { port: server.port });
    tab = await browser.open('about:blank');
  });
  afterAll(() => browser.close());

  const open = async (url: string) => {
    await tab.goto(url);
    await until(toggle, 'the content script');
    return until(look, 'the reader');
  };
  /** As the key does: the button of a page that hides all is hidden with it. */
  const toggle = async () => {
    const message = { channel: 'page', verb: 'toggleReader' };
    const tabId = await browser.tabId(tab);
    const answer = await browser.inBackground(
      (id, sent) => chrome.tabs.sendMessage(id, sent) as Promise<{ ok: boolean }>,
      tabId,
      message,
    );
    return answer.ok;
  };
  const look = () =>
    tab.inRoots(roots => {
      const dialog = roots
        .slice(1)
        .map(root => root.querySelector('dialog.reader'))
        .find(Boolean);
      const article = dialog?.querySelector('article');
      const paragraph = dialog?.querySelector<HTMLElement>('.body p');
      if (!dialog || !article || !paragraph) return null;
      const box = article.getBoundingClientRect();
      const inFront = document.elementFromPoint(box.x + 40, 200) as HTMLElement | null;
      return {
        modal: dialog.matches(':modal'),
        inFront: inFront?.dataset['jianbao'],
        paper: getComputedStyle(dialog).backgroundColor,
        ink: getComputedStyle(paragraph).color,
        font: getComputedStyle(article).fontFamily.slice(0, 20),
        indents: parseFloat(getComputedStyle(paragraph).textIndent) > 30,
        text: paragraph.innerText,
        focused: (dialog.getRootNode() as ShadowRoot).activeElement?.localName,
        pageScrolls: getComputedStyle(document.documentElement).overflow,
      };
    });
  const state = () =>
    tab.evaluate(() => {
      const html = document.documentElement.cloneNode(true) as HTMLElement;
      for (const button of html.querySelectorAll('[data-jianbao=button]')) button.remove();
      return {
        markup: html.outerHTML,
        overflow: getComputedStyle(document.documentElement).overflow,
        sheets: document.adoptedStyleSheets.length,
        reader: document.querySelectorAll('[data-jianbao=reader]').length,
      };
    });

  test.each(Object.keys(SURROUNDINGS) as Surroundings[])('looks as it should %s', async where => {
    surroundings = SURROUNDINGS[where];
    expect(await open(HOSTILE_URL)).toEqual({
      modal: true,
      inFront: 'reader',
      paper: 'rgb(250, 248, 243)',
      ink: 'rgb(31, 28, 24)',
      font: expect.stringContaining('Source Han Serif'),
      indents: true,
      text: HONEST_TEXT,
      focused: 'article',
      pageScrolls: 'hidden',
    });
  });

  test('leaves no trace, and the focus where it was', async () => {
    surroundings = {};
    await tab.goto(HOSTILE_URL);
    const before = await state();
    await tab.click({ name: interfaceText(browser, 'pageButtonRead') });
    await until(() => look(), 'the reader');
    expect((await state()).reader).toBe(1);
    await tab.press('Escape');
    await until(async () => (await state()).reader === 0, 'the reader to close');
    expect(await state()).toEqual(before);
    await until(
      () => tab.inRoots(roots => roots.slice(1).some(root => root.activeElement !== null)),
      'the focus to come back to the button',
    );
  });

  test('stands over a frameset', async () => {
    surroundings = {};
    const { modal, inFront, text } = await open(FRAMESET);
    expect({ modal, inFront, text }).toEqual({ modal: true, inFront: 'reader', text: HONEST_TEXT });
  });

  test('opens and closes by the key, and never twice', async () => {
    surroundings = {};
    await open(HOSTILE_URL);
    await toggle();
    await until(async () => (await state()).reader === 0, 'the reader to close');
    await toggle();
    await until(() => look(), 'the reader');
    expect((await state()).reader).toBe(1);
  });
});
