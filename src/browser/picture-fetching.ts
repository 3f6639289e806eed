import browser from 'webextension-polyfill';
import type { PictureAnswer, PictureFailure } from '../messages/protocol';

/** A message carries no more in Chromium; photos of newspapers are a tenth of it. */
const MOST_BYTES = 16 << 20;
/** Milliseconds after which a server is taken for silent. */
const PATIENCE = 20_000;

/**
 * Fetches a picture; the only place where the extension touches the network (DESIGN 4). Runs for a
 * save or an export that the reader asked for, in the newspaper's own page or in the background.
 * @param isOurs true in the background: then the browser must have granted the picture's host, and no
 *   cookie is sent
 */
export async function fetchPicture(address: string, isOurs: boolean): Promise<PictureAnswer> {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return refused('no-picture');
  if (isOurs && !(await mayFetch(address))) return refused('not-granted');
  if (!isOurs && new URL(address).origin !== location.origin) return refused('other-site');
  try {
    const response = await fetch(address, {
      credentials: isOurs ? 'omit' : 'same-origin',
      cache: 'force-cache',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return refused('not-found');
    const type = response.headers.get('content-type') ?? '';
    // Old servers call pictures anything; only what says that it is something else is left.
    if (/^text\/|html|json|javascript/i.test(type)) return refused('no-picture');
    const picture = await wholeBody(response);
    return picture ? { ok: true, picture } : refused('too-large');
  } catch {
    return refused('no-answer');
  }
}

const refused = (failure: PictureFailure): PictureAnswer => ({ ok: false, failure });

const mayFetch = (address: string) => {
  const { protocol, hostname } = new URL(address);
  // Match patterns have no port, and stand for all.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
};

/** Null where it is longer than a message carries: no more than that is read. */
async function wholeBody(response: Response): Promise<Blob | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  if (!response.body) return null;
  for await (const piece of response.body) {
    size += piece.length;
    if (size > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return new Blob(pieces);
}
