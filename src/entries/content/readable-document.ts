import type { Recognition } from '../../model/reading';
import { all } from '../../platforms/dom-access';

/** A document and the address it was loaded from. */
export interface ReadableDocument {
  document: Document;
  url: URL;
}

/** Share of the window that one frame must fill to stand for the page. */
const FILLS_THE_WINDOW = 0.6;

/**
 * The document to read in this tab: the top one, or, where that is a frameset or filled by one
 * frame of its own origin, the frame that holds the e-paper. Frames of other origins cannot be
 * entered and are passed over.
 */
export function readableDocument(
  recognise: (candidate: ReadableDocument) => Recognition,
): ReadableDocument {
  const top = { document, url: new URL(location.href) };
  if (recognise(top).kind !== 'other') return top;
  return framesThatFill(document).find(frame => recognise(frame).kind !== 'other') ?? top;
}

function framesThatFill(top: Document): ReadableDocument[] {
  const frames = all(top, 'frameset frame, iframe') as (HTMLFrameElement | HTMLIFrameElement)[];
  return frames
    .filter(frame => frame.localName === 'frame' || fillsTheWindow(frame))
    .flatMap(documentOf);
}

function fillsTheWindow(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width * height >= FILLS_THE_WINDOW * innerWidth * innerHeight;
}

function documentOf(frame: HTMLFrameElement | HTMLIFrameElement): ReadableDocument[] {
  // Null for another origin; blank while the frame has not loaded.
  const inner = frame.contentDocument;
  if (!inner) return [];
  const address = frame.contentWindow?.location.href;
  return address?.startsWith('http') ? [{ document: inner, url: new URL(address) }] : [];
}
