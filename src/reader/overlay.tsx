import { render } from 'preact';
import { printWhenShown } from './printing';
import parts from '../ui/parts.css?inline';
import tokens from '../ui/tokens.css?inline';
import around from './around.css?inline';
import bodyText from './body-text.css?inline';
import {
  addSheet,
  allIn,
  createDiv,
  removeSheet,
  renderUnclobbered,
  rootOf,
} from './document-access';
import host from './host.css?inline';
import look from './look.css?inline';
import print from './print.css?inline';
import reader from './reader.css?inline';
import { ReaderView, type ReaderViewProps } from './reader-view';

/** The reader view over a document. */
export interface Overlay {
  /** Shows an article, or other properties of the one that is shown. */
  show(props: Omit<ReaderViewProps, 'onPrint'>): void;
  /** Opens the browser's print dialog once all photos of the article stand. */
  print(): Promise<void>;
  /** Takes everything away again; nothing happens where nothing is shown. */
  close(): void;
  readonly isOpen: boolean;
}

const STYLES = [host, tokens, parts, reader, bodyText, look, print];
const HOST = 'div[data-jianbao="reader"]';

/**
 * What a page may listen for to forbid copying or to turn its own pages by keys. In the reader
 * these belong to the person reading.
 */
const KEPT_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'copy', 'cut', 'contextmenu', 'selectstart', 'dragstart'],
  ...['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend'],
];

/**
 * Prepares the reader view of a document; nothing is added before it is shown.
 * @param mode `closed` on a newspaper's page, whose scripts must not look in; `open` on our own
 */
export function createOverlay(document: Document, mode: ShadowRootMode): Overlay {
  let element: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  const aroundSheet = sheetOf(around);

  const open = () => {
    // One left behind by an older version of the extension, which can no longer close it.
    for (const old of allIn(document, HOST)) old.remove();
    element = createDiv(document);
    element.dataset['jianbao'] = 'reader';
    for (const type of KEPT_EVENTS) {
      element.addEventListener(type, event => event.stopPropagation(), { passive: true });
    }
    root = element.attachShadow({ mode });
    if (mode === 'closed') renderUnclobbered(document, root);
    root.adoptedStyleSheets = STYLES.map(sheetOf);
    addSheet(document, aroundSheet);
    rootOf(document).append(element);
    return root;
  };

  const overlay: Overlay = {
    show(props) {
      if (!overlay.isOpen) overlay.close();
      render(
        <ReaderView key={props.article.url} {...props} onPrint={() => void overlay.print()} />,
        root ?? open(),
      );
    },
    async print() {
      if (root) await printWhenShown(root);
    },
    close() {
      if (root) render(null, root);
      element?.remove();
      element = root = null;
      removeSheet(document, aroundSheet);
    },
    get isOpen() {
      return Boolean(element?.isConnected);
    },
  };
  return overlay;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
