import { describe, expect, it } from 'vitest';
import type { BackgroundProtocol } from '../../../src/messages/protocol';
import { mayAskBackground, type Sender } from '../../../src/messages/senders';

const ours = { id: 'jianbao', origin: 'chrome-extension://jianbao' };
const page: Sender = {
  id: 'jianbao',
  url: 'http://epaper.example.cn/a.htm',
  frameId: 0,
  tab: { id: 7 },
};
const popup: Sender = { id: 'jianbao', url: 'chrome-extension://jianbao/popup/index.html' };

const may = (verb: keyof BackgroundProtocol, sender: Sender) =>
  mayAskBackground(verb, sender, ours);

describe('who may ask the background what', () => {
  it('lets a page save and the popup read a tab', () => {
    expect(may('saveArticle', page)).toBe(true);
    expect(may('readTab', popup)).toBe(true);
  });

  it('keeps from a page what is for our own pages, and the other way round', () => {
    expect(may('readTab', page)).toBe(false);
    expect(may('saveArticle', popup)).toBe(false);
  });

  it('counts the popup opened in a tab as our own page', () => {
    expect(may('readTab', { ...popup, tab: { id: 3 }, frameId: 0 })).toBe(true);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...page, id: 'stranger' }],
    ['no address', { ...page, url: undefined }],
    ['about:blank', { ...page, url: 'about:blank' }],
    ['a srcdoc frame', { ...page, url: 'about:srcdoc', frameId: 3 }],
    ['a blob', { ...page, url: 'blob:http://epaper.example.cn/1' }],
    ['a frame', { ...page, frameId: 3 }],
    ['no tab', { ...page, tab: undefined }],
    [
      'an address that only begins like ours',
      { id: 'jianbao', url: 'chrome-extension://jianbao.evil/x' },
    ],
  ])('refuses %s', (_name, sender) => {
    expect(may('saveArticle', sender)).toBe(false);
    expect(may('readTab', sender)).toBe(false);
  });
});
