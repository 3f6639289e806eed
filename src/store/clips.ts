import type { Article } from '../model/article';
import type { Clip, SaveFailure, SaveOutcome } from '../model/clip';
import { contentHash } from './content-hash';
import { database } from './database';

/** Tells every open context of ours that the library changed. */
const CHANGES = 'jianbao-clips';

/**
 * Keeps an article. The same text from the same address is kept once; resolves only when the
 * transaction is on disk.
 */
export async function saveClip(article: Article): Promise<SaveOutcome> {
  try {
    const hash = await contentHash(article);
    const { clip, alreadySaved } = await addUnlessThere(article, hash);
    if (!alreadySaved) announce();
    return { ok: true, clipId: clip.id, alreadySaved };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function addUnlessThere(article: Article, hash: string) {
  const transaction = (await database()).transaction('clips', 'readwrite', {
    durability: 'strict',
  });
  const clips = transaction.store;
  const there = await clips.index('url-hash').get([article.url, hash]);
  if (there) return { clip: there, alreadySaved: true };
  const last = await clips.index('sequence').openKeyCursor(null, 'prev');
  const clip = {
    id: crypto.randomUUID(),
    sequence: Number(last?.key ?? 0) + 1,
    savedAt: new Date().toISOString(),
    contentHash: hash,
    url: article.url,
    article,
  };
  await Promise.all([clips.add(clip), transaction.done]);
  return { clip, alreadySaved: false };
}

/** All clips, the newest first. Throws where the database cannot be opened. */
export async function listClips(): Promise<Clip[]> {
  const clips = await (await database()).getAllFromIndex('clips', 'sequence');
  return clips.reverse();
}

/** One clip; undefined where it is not (or no longer) there. */
export async function getClip(id: string): Promise<Clip | undefined> {
  return (await database()).get('clips', id);
}

/** The newest clip of an address; undefined where there is none. */
export async function findClip(url: string): Promise<Clip | undefined> {
  const clips = await (await database()).getAllFromIndex('clips', 'url', url);
  return clips.sort((a, b) => b.sequence - a.sequence)[0];
}

/** Removes a clip for good; resolves when it is gone from disk. */
export async function deleteClip(id: string): Promise<void> {
  await (await database()).delete('clips', id);
  announce();
}

/** Calls back after clips were added or removed in any context of ours. */
export function onClipsChanged(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANGES);
  channel.addEventListener('message', callback);
  signal.addEventListener('abort', () => channel.close());
}

function announce(): void {
  const channel = new BroadcastChannel(CHANGES);
  channel.postMessage(null);
  channel.close();
}

function failureOf(error: unknown): SaveFailure {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'storage-full' : 'storage-failed';
}
