import type { BackgroundProtocol } from './protocol';

/** The part of a message's sender that the browser vouches for. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

type SenderClass = 'page' | 'own-page';

/** Who may ask what. A page's content script is as trusted as the page: it reads nothing of the library. */
const MAY_ASK: Record<keyof BackgroundProtocol, readonly SenderClass[]> = {
  pageRecognised: ['page'],
  saveArticle: ['page'],
  injectScript: ['page'],
  openLibrary: ['page', 'own-page'],
  readTab: ['own-page'],
  fetchPicture: ['own-page'],
};

/**
 * Whether a sender may use a verb.
 * @param ours the extension's id and the origin of its pages
 */
export function mayAskBackground(
  verb: keyof BackgroundProtocol,
  sender: Sender,
  ours: { id: string; origin: string },
): boolean {
  const senderClass = classOf(sender, ours);
  return senderClass !== null && MAY_ASK[verb].includes(senderClass);
}

/**
 * Judged by the sender's address, not by its `origin`, which is "null" in sandboxed frames
 * (RELIABILITY 37). Content scripts run in top documents only.
 */
function classOf(sender: Sender, ours: { id: string; origin: string }): SenderClass | null {
  if (sender.id !== ours.id || !sender.url) return null;
  if (sender.url.startsWith(`${ours.origin}/`)) return 'own-page';
  return /^(https?|file):/.test(sender.url) && sender.tab && sender.frameId === 0 ? 'page' : null;
}
