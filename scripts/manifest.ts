import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../manifest.json' with { type: 'json' };
import { matchPatterns } from '../src/newspapers/match-patterns.ts';

export type Target = 'chromium' | 'firefox';

/**
 * The manifest of one browser: `manifest.json`, the newspapers' match patterns, and for Firefox
 * the few keys that must differ.
 */
export function manifestFor(target: Target): ManifestV3Export {
  const patterns = matchPatterns();
  const manifest: Record<string, unknown> = {
    ...source,
    host_permissions: patterns,
    content_scripts: source.content_scripts.map(script => ({ ...script, matches: patterns })),
  };
  if (target === 'firefox') {
    // Firefox has no service workers for extensions; the same file runs as an event page.
    manifest['background'] = { scripts: [source.background.service_worker], type: 'module' };
    // Its background page has a DOM, so files are made there.
    manifest['permissions'] = source.permissions.filter(name => name !== 'offscreen');
    // Keys of Chromium only, which Firefox's linter reports.
    for (const key of [
      'minimum_chrome_version',
      'message_serialization',
      'externally_connectable',
    ]) {
      delete manifest[key];
    }
    manifest['browser_specific_settings'] = {
      gecko: {
        id: 'jianbao@jianbao',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    };
  }
  return manifest as unknown as ManifestV3Export;
}
