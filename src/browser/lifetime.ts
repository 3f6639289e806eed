import browser from 'webextension-polyfill';

/**
 * Whether this script still belongs to a running extension. After an update or reload the content
 * scripts of open tabs live on without one, and every call of the browser's interfaces throws.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
