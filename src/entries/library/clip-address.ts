import type { LibraryWorld } from './library-world';

/** Which clip the page's address names, `#<id>`: each has an address of its own, and 后退 works. */
export function clipAddress(
  page: Window,
): Pick<LibraryWorld, 'namedClip' | 'nameClip' | 'onAddressChanged'> {
  return {
    namedClip: () => page.location.hash.slice(1) || null,
    nameClip: id => {
      const { pathname, search } = page.location;
      page.history.pushState(null, '', `${pathname}${search}${id ? `#${id}` : ''}`);
    },
    onAddressChanged: callback => {
      page.addEventListener('hashchange', callback);
      page.addEventListener('popstate', callback);
    },
  };
}
