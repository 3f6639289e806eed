import { t } from '../../browser/i18n';
import styles from './notice.css?inline';
import { maker, putSurface } from './surface';

const SHOWN_MS = 6_000;

/**
 * Shows one sentence over the page, read out by screen readers. A new notice takes the place of
 * the last.
 * @param lasting stays until dismissed: for what the reader must act on
 */
export function showNotice(text: string, { lasting = false } = {}): void {
  const { host, root } = putSurface(document, 'notice', styles);
  const create = maker(document);
  const box = create('div');
  box.setAttribute('role', lasting ? 'alert' : 'status');
  const sentence = create('p');
  sentence.textContent = text;
  const dismiss = create('button');
  dismiss.type = 'button';
  dismiss.textContent = t('noticeDismiss');
  dismiss.addEventListener('click', event => event.isTrusted && host.remove());
  root.append(box);
  // Screen readers announce what changes in a live region, not what it is born with.
  box.append(sentence, dismiss);
  if (!lasting) setTimeout(() => host.remove(), SHOWN_MS);
}
