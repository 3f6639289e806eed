import { inBothScripts } from '../model/both-scripts';
import { closest, first, isText, parentElement, textContent } from './dom-access';
import { nodesBelow } from './visible-text';

const UNREAD = 'a, [hidden], [style*="display:none" i], [style*="display: none" i]';
const IMPRINT = inBothScripts(/版权|ICP|授权|Copyright/);

/**
 * The sentences of a document outside links, whatever holds them: what only a story has.
 * @param enough reading stops behind this many characters
 */
export function sentencesOf(document: Document, enough: number): string {
  const body = first(document, 'body');
  let sentences = '';
  for (const node of body ? nodesBelow(body) : []) {
    if (!isText(node)) continue;
    const text = textContent(node).trim();
    const parent = parentElement(node);
    const isSentence = text.length > 20 && /[，。]/.test(text) && !IMPRINT.test(text);
    if (!isSentence || !parent || closest(parent, UNREAD)) continue;
    sentences += text;
    if (sentences.length >= enough) break;
  }
  return sentences;
}

/** Characters of the shortest story. */
export const STORY = 80;

/** Whether there is enough of them for a story. */
export const hasSentences = (document: Document, enough = STORY) =>
  sentencesOf(document, enough).length >= enough;
