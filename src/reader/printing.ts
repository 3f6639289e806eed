/** Milliseconds that photos are waited for: a page that prints late is worse than one photo less. */
const PATIENCE = 8_000;

/** Prints what the root shows, with the photos that are not on the screen yet. */
export async function printWhenShown(root: ShadowRoot): Promise<void> {
  const photos = [...root.querySelectorAll('img')];
  for (const photo of photos) photo.loading = 'eager';
  await Promise.race([
    Promise.allSettled(photos.map(photo => photo.decode())),
    new Promise(resolve => setTimeout(resolve, PATIENCE)),
  ]);
  globalThis.print();
}
