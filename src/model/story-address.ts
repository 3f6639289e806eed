const ROUTE = /^#!?\//;

/** The part of a fragment by which a single-page app tells its stories apart; '' for a scroll mark. */
export const routeOf = ({ hash }: URL) => (ROUTE.test(hash) ? hash : '');

/** The address of what a page shows: a fragment only where it is a route (`#/home?id=7`). */
export function storyAddress(url: URL): string {
  const address = new URL(url);
  address.hash = routeOf(url);
  return address.href;
}
