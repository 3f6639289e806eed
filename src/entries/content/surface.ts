import { all } from '../../platforms/dom-access';

/** By the prototype: a page can put an element of its own in the place of a member of `document`. */
export const maker = (document: Document) =>
  Document.prototype.createElement.bind(document) as Document['createElement'];

/**
 * Puts a small surface of ours on the page: a host element with a closed shadow root, which the
 * page can neither style nor read. One of the same name that stands there already, left behind by
 * an older version of the extension or by the last notice, makes way.
 * @param name what `data-jianbao` says of it
 */
export function putSurface(
  document: Document,
  name: string,
  styles: string,
): { host: HTMLElement; root: ShadowRoot } {
  for (const old of all(document, `div[data-jianbao="${name}"]`)) old.remove();
  const host = maker(document)('div');
  host.dataset['jianbao'] = name;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  (Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement).append(host);
  return { host, root };
}
