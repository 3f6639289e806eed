import { askPage } from '../../browser/messaging';
import { fetchInBackground } from '../../browser/picture-fetching';
import type { PictureAnswer } from '../../messages/protocol';

/**
 * Fetches a picture for an export: in the newspaper's tab where it is of the same site, with the
 * cookies and the address of that page, as newspapers expect it; else from here.
 */
export async function fetchForExport(
  tabId: number | null,
  address: string,
): Promise<PictureAnswer> {
  const inTab =
    tabId === null ? null : await askPage(tabId)('fetchPicture', { address }).catch(() => null);
  return inTab?.ok ? inTab : fetchInBackground(address);
}
