import { maker, putSurface } from './content/surface';

/** What the button needs: its text, and what to do when a person presses it. */
export interface PageButtonOptions {
  label: string;
  onRead: () => void;
}

/**
 * Puts a small button on a recognised page. Plain elements in a closed shadow root: it ships in
 * the content script, where bytes count. Taken away when `signal` aborts.
 */
export function mountPageButton(
  document: Document,
  { label, onRead }: PageButtonOptions,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const { host, root } = putSurface(document, 'button', STYLE);
  const button = maker(document)('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', event => {
    // The page's scripts may not press it. Nor do they hear of it being pressed.
    event.stopPropagation();
    if (!event.isTrusted) return;
    // A press does not focus a button everywhere; the reader gives the focus back to it.
    button.focus();
    onRead();
  });
  root.append(button);
  signal.addEventListener('abort', () => host.remove());
}

/** In px: rem would take the root size of the page. `!important` inside beats the page's own. */
const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  right: 16px !important;
  bottom: 16px !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
}
button {
  min-width: 44px;
  min-height: 44px;
  padding: 0 16px;
  border: 1px solid #fff;
  border-radius: 22px;
  background: #a4281b;
  color: #fff;
  font: 700 15px/1.3 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
  box-shadow: 0 2px 8px rgb(0 0 0 / 30%);
  cursor: pointer;
}
button:hover {
  background: #8a1f14;
}
button:focus-visible {
  outline: 3px solid #1c5fb8;
  outline-offset: 2px;
}
@media print {
  :host {
    display: none !important;
  }
}
`;
