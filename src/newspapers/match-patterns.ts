import { REGISTRY } from './lookup.ts';

/** First labels of hosts where a paper's e-paper stands beside its news site. */
const NEWS_SITE = /^(www|news|data)\./;

/** Hosts that look like news sites and carry nothing but e-papers, more than we have names for. */
const EPAPER_HOSTS = new Set(['www.cnepaper.com', 'www.fzsyun.cn', 'www.xepaper.com']);

/**
 * Where the extension works by itself, as match patterns of the manifest. They name no port (one
 * makes Chromium refuse the whole extension; without one all match) and no bare IP address.
 */
export function matchPatterns(): string[] {
  return Object.entries(REGISTRY).flatMap(([host, roots]) =>
    NEWS_SITE.test(host) && !EPAPER_HOSTS.has(host)
      ? Object.keys(roots).map(root => `*://${host}${root}*`)
      : [`*://${host}/*`],
  );
}
