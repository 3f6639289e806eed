import { attribute, tagOf } from '../platforms/dom-access';
import type { CleanupStep } from './phrases';
import { shownText } from './shown-text';

/** One thing that cleanup hides, and why. */
export interface Removal {
  readonly step: CleanupStep | 'known-hook';
  /** Where it stands, for a person: `div#tip.box`. */
  readonly selector: string;
  readonly reason: string;
  readonly text: string;
}

/** Explains the hiding of an element. */
export function removal(element: Element, step: Removal['step'], reason: string): Removal {
  const id = attribute(element, 'id');
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
  const selector = [tagOf(element), ...(id ? [`#${id}`] : []), ...classes.map(name => `.${name}`)];
  return {
    step,
    selector: selector.join(''),
    reason,
    text: shownText(element).trim().slice(0, 120),
  };
}
