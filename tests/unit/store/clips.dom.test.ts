import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/model/article';
import { ARTICLE_VERSION, NO_LINKS } from '../../../src/model/article';
import { element, text } from '../../../src/model/body';
import {
  deleteClip,
  findClip,
  getClip,
  listClips,
  onClipsChanged,
  saveClip,
} from '../../../src/store/clips';
import { database } from '../../../src/store/database';

function article(changes: Partial<Article> = {}, sentence = '渡口的灯又亮了。'): Article {
  return {
    version: ARTICLE_VERSION,
    url: 'http://epaper.example.cn/1.htm',
    platform: 'founder-classic',
    language: 'zh-CN',
    newspaper: '青溪日报',
    date: '2021-01-21',
    pageNumber: '9',
    pageName: '要闻',
    kicker: null,
    headline: '渡口来信',
    subtitle: null,
    column: null,
    byline: null,
    dateline: null,
    authors: [],
    editors: [],
    source: null,
    body: { type: 'root', children: [element('p', [text(sentence)])] },
    links: NO_LINKS,
    ...changes,
  };
}

const saved = async (which: Article) => {
  const outcome = await saveClip(which);
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome;
};

afterEach(async () => {
  await (await database()).clear('clips');
});

describe('the clip store', () => {
  it('keeps an article as it was given', async () => {
    const { clipId } = await saved(article());
    expect((await getClip(clipId))?.article).toEqual(article());
  });

  it('keeps the same text from the same address once, however often and at once it is saved', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => saved(article())));
    expect(new Set(outcomes.map(outcome => outcome.clipId)).size).toBe(1);
    expect(outcomes.filter(outcome => !outcome.alreadySaved)).toHaveLength(1);
    expect(await listClips()).toHaveLength(1);
  });

  it('takes new links for the same text', async () => {
    await saved(article());
    const later = article({ links: { ...NO_LINKS, nextIssue: 'http://epaper.example.cn/2' } });
    expect((await saved(later)).alreadySaved).toBe(true);
  });

  it.each<[string, Article]>([
    ['the same text elsewhere', article({ url: 'http://epaper.example.cn/2.htm' })],
    ['a changed paragraph', article({}, '渡口的灯灭了。')],
    ['a changed headline', article({ headline: '渡口又来信' })],
    ['a changed page', article({ pageNumber: '10' })],
  ])('keeps %s beside it', async (_name, other) => {
    await saved(article());
    expect((await saved(other)).alreadySaved).toBe(false);
    expect(await listClips()).toHaveLength(2);
  });

  it('lists the newest first, by order of saving and not by the clock', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01') });
    await saved(article({ headline: '先' }));
    vi.setSystemTime(new Date('2001-01-01'));
    await saved(article({ headline: '后' }));
    vi.useRealTimers();
    expect((await listClips()).map(clip => clip.article.headline)).toEqual(['后', '先']);
    expect((await findClip(article().url))?.article.headline).toBe('后');
  });

  it('deletes for good', async () => {
    const { clipId } = await saved(article());
    await deleteClip(clipId);
    expect(await getClip(clipId)).toBeUndefined();
    expect(await listClips()).toEqual([]);
    expect((await saved(article())).alreadySaved).toBe(false);
  });

  it('tells other contexts of a change', async () => {
    const stop = new AbortController();
    const changed = new Promise<void>(resolve => onClipsChanged(resolve, stop.signal));
    await saved(article());
    await changed;
    stop.abort();
  });

  it.each<[string, 'storage-full' | 'storage-failed']>([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-failed'],
  ])('answers %s with %s and keeps what it had', async (name, failure) => {
    await saved(article());
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await saveClip(article({ headline: '装不下' }))).toEqual({ ok: false, failure });
    add.mockRestore();
    expect(await listClips()).toHaveLength(1);
  });
});
