import { t } from '../../browser/i18n';
import { all } from '../../platforms/dom-access';
import styles from './notice.css?inline';

const HOST = 'div[data-jianbao="notice"]';
const SHOWN_MS = 6_000;

/**
 * Shows one sentence over the page, read out by screen readers, in a closed shadow root that the
 * page can neither style nor read. A new notice takes the place of the last.
 * @param lasting stays until dismissed: for what the reader must act on
 */
export function showNotice(text: string, { lasting = false } = {}): void {
  for (const old of all(document, HOST)) old.remove();
  const create = Document.prototype.createElement.bind(document) as Document['createElement'];
  const host = create('div');
  host.dataset['jianbao'] = 'notice';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const box = create('div');
  box.setAttribute('role', lasting ? 'alert' : 'status');
  const sentence = create('p');
  sentence.textContent = text;
  const dismiss = create('button');
  dismiss.type = 'button';
  dismiss.textContent = t('noticeDismiss');
  dismiss.addEventListener('click', event => event.isTrusted && host.remove());
  root.append(box);
  (Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement).append(host);
  // Screen readers announce what changes in a live region, not what it is born with.
  box.append(sentence, dismiss);
  if (!lasting) setTimeout(() => host.remove(), SHOWN_MS);
}
