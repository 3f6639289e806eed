import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from './browser';
import { until } from './until';

/** A file that a browser has saved, read back from disk. */
export interface Download {
  name: string;
  path: string;
  content: string;
}

/** Does something that saves one file, and waits until the file is whole. */
export async function downloadFrom(
  browser: TestBrowser,
  act: () => Promise<unknown>,
): Promise<Download> {
  const before = new Set(readdirSync(browser.downloads));
  await act();
  return until(() => {
    const files = readdirSync(browser.downloads).filter(name => !before.has(name));
    // Unfinished downloads: Chromium's begin with a dot or end in .crdownload, Firefox keeps an
    // empty file beside its .part.
    if (files.some(name => /^\.|\.(crdownload|part)$/.test(name))) return null;
    const [name] = files;
    if (!name) return null;
    const path = join(browser.downloads, name);
    const content = readFileSync(path, 'utf8');
    return content ? { name, path, content } : null;
  }, 'a saved file');
}
