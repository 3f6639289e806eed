import type { PageKind, Recognition } from '../../model/reading';
import { placesAt } from '../../newspapers/places';
import { mayBeEpaper } from '../../platforms/marks';
import { pageSource } from '../../platforms/page-source';
import { recognise } from '../../platforms/recognise';
import { sentencesOf } from '../../platforms/sentences';
import { isUnfilled } from '../../platforms/unfilled';
import { readableDocument, type ReadableDocument } from './readable-document';
import { isTooLarge } from './too-large';

/** What a tab shows at a glance; cheap enough for every page of a registered host. */
export interface Look {
  readonly kind: PageKind;
  /** False on pages that show no sign of an e-paper, and will not. */
  readonly mayBeEpaper: boolean;
  /** True while the page's scripts have yet to put in what it is about. */
  readonly isUnfilled: boolean;
  /** The beginning of its text, by which one story is told from the next; '' where it has none. */
  readonly story: string;
}

const STORY_BEGINNING = 2000;

/** The document to read in this tab. */
export const readableInTab = () => readableDocument(recogniseCandidate);

const sourceOf = ({ document, url }: ReadableDocument) => pageSource(document, url, placesAt(url));
const recogniseCandidate = (candidate: ReadableDocument) => recognise(sourceOf(candidate));

const NOTHING: Look = { kind: 'other', mayBeEpaper: false, isUnfilled: false, story: '' };

/** Looks at the tab as it is now. */
export function lookAtTab(): Look {
  if (isTooLarge(document)) return NOTHING;
  let recognition: Recognition | undefined;
  const readable = readableDocument(candidate => (recognition = recogniseCandidate(candidate)));
  const source = sourceOf(readable);
  recognition ??= recognise(source);
  const isFilling = isUnfilled(source, recognition);
  const isCandidate = recognition.kind !== 'other' || isFilling || mayBeEpaper(source);
  return {
    kind: recognition.kind,
    mayBeEpaper: isCandidate,
    isUnfilled: isFilling,
    story: isCandidate ? sentencesOf(readable.document, STORY_BEGINNING) : '',
  };
}
