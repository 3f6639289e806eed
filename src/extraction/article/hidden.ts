import { closest, matches } from '../../platforms/dom-access';

const HIDDEN =
  '[hidden],[style*="display:none" i],[style*="display: none" i],.hide,.hidden,.none,.d-none,template,noscript';

/** The element itself or one around it that keeps it from being shown, as far as the markup says. */
export const hiddenBy = (element: Element) => closest(element, HIDDEN);

/** True where markup hides this element itself. */
export const hidesItself = (element: Element) => matches(element, HIDDEN);
