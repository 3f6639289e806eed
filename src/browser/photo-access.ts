import browser from 'webextension-polyfill';

/**
 * Asks for the hosts of pictures that are not the newspaper's own; browsers ask the reader only about
 * those they have not granted yet. Has to be called in the click itself, before anything is waited
 * for. What the answer was shows when the pictures are fetched.
 * @param articles with the addresses of their pictures
 */
export async function askForPhotos(
  articles: readonly { url: string; pictures: readonly string[] }[],
): Promise<void> {
  const origins = new Set<string>();
  for (const { url, pictures } of articles)
    for (const picture of pictures) {
      const { protocol, hostname } = URL.parse(picture) ?? {};
      // The newspaper's own page fetches what is of its site.
      if (!hostname || !/^https?:$/.test(protocol ?? '') || hostname === URL.parse(url)?.hostname)
        continue;
      origins.add(`${protocol}//${hostname}/*`);
    }
  if (!origins.size) return;
  await browser.permissions.request({ origins: [...origins] }).catch(() => false);
}
