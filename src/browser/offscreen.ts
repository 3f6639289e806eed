/** Path inside the package; Chromium only. */
const PAGE = 'src/entries/offscreen/index.html';

let opening: Promise<void> | null = null;

/**
 * Opens Chromium's offscreen document, where files are made: its worker has no DOM and no blob
 * addresses. Does nothing where it is open already.
 */
export async function openOffscreenDocument(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  opening ??= chrome.offscreen
    .createDocument({
      url: PAGE,
      reasons: [chrome.offscreen.Reason.BLOBS],
      justification: 'Saves an exported article as a file.',
    })
    .finally(() => (opening = null));
  await opening;
}
