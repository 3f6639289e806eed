import styles from './notice.css?inline';

const SHOWN_MS = 6_000;

/**
 * Shows one sentence over the page, read out by screen readers, in a closed shadow root that the
 * page can neither style nor read. A new notice takes the place of the last.
 * @param lasting stays until dismissed: for what the reader must act on
 */
export function showNotice(text: string, dismissLabel: string, lasting = false): void {
  document.querySelector('jianbao-notice')?.remove();
  const host = document.createElement('jianbao-notice');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.setAttribute('role', lasting ? 'alert' : 'status');
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.textContent = dismissLabel;
  dismiss.addEventListener('click', event => event.isTrusted && host.remove());
  root.append(box);
  document.documentElement.append(host);
  // Screen readers announce what changes in a live region, not what it is born with.
  box.append(Object.assign(document.createElement('p'), { textContent: text }), dismiss);
  if (!lasting) setTimeout(() => host.remove(), SHOWN_MS);
}
