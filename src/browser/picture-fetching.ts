import browser from 'webextension-polyfill';
import type { PictureAnswer, PictureFailure } from '../messages/protocol';

/** A message carries no more in Chromium; photos of newspapers are a tenth of it. */
const MOST_BYTES = 16 << 20;
/** Milliseconds after which a server is taken for silent. */
const PATIENCE = 20_000;

// The only place where the extension touches the network (DESIGN 4), for a save or an export that the
// reader asked for.

/** Fetches a picture of the page's own site from within that page, as the page itself would. */
export async function fetchInPage(address: string): Promise<PictureAnswer> {
  if (!isOfWeb(address)) return refused('no-picture');
  if (new URL(address).origin !== location.origin) return refused('other-site');
  return fetchPicture(address, 'same-origin');
}

/** Fetches a picture from our own background: only from hosts that the browser has granted. */
export async function fetchInBackground(address: string): Promise<PictureAnswer> {
  if (!isOfWeb(address)) return refused('no-picture');
  const { protocol, hostname } = new URL(address);
  // Match patterns have no port, and stand for all.
  const isGranted = await browser.permissions.contains({
    origins: [`${protocol}//${hostname}/*`],
  });
  return isGranted ? fetchPicture(address, 'omit') : refused('not-granted');
}

const isOfWeb = (address: string) => /^https?:/i.test(address) && URL.canParse(address);

async function fetchPicture(
  address: string,
  credentials: RequestCredentials,
): Promise<PictureAnswer> {
  try {
    const response = await fetch(address, {
      credentials,
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
