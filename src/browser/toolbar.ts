import browser from 'webextension-polyfill';
import type { PageKind } from '../model/reading';
import { t } from './i18n';

const VERMILION = '#a8201a';

/** Marks the toolbar button of a tab that shows an e-paper; other tabs carry no mark. */
export async function markTab(tabId: number, kind: PageKind): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: kind === 'other' ? '' : t('badge') });
  await browser.action.setBadgeBackgroundColor({ tabId, color: VERMILION });
}

/** Opens the popup, which says what can and cannot be done in the tab. */
export async function showPopup(): Promise<void> {
  // Refused where no window has the focus: then there is nobody to tell.
  await browser.action.openPopup().catch(() => undefined);
}
