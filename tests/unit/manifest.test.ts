import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawIcon } from '../../scripts/icons/draw';
import { manifestFor, type Target } from '../../scripts/manifest';
import { matchPatterns } from '../../src/newspapers/match-patterns';
import { read, ROOT } from './house/project-files';

type Manifest = Record<string, unknown>;
const TARGETS: Target[] = ['chromium', 'firefox'];
const manifests = Object.fromEntries(
  TARGETS.map(target => [target, manifestFor(target) as unknown as Manifest]),
);
const chromium = manifests['chromium'] ?? {};
const firefox = manifests['firefox'] ?? {};

describe.each(Object.entries(manifests))('manifest of %s', (target, manifest) => {
  test('asks for these permissions and no others', () => {
    const common = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];
    expect(manifest['permissions'], 'docs/permissions.md gives the reason of each.').toEqual(
      target === 'chromium' ? [...common, 'offscreen'] : common,
    );
    expect(manifest['optional_permissions']).toBeUndefined();
    // For photos on hosts of their own, one by one, in the click that wants them.
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });

  test('works by itself on the registry’s hosts and nowhere else', () => {
    expect(manifest['host_permissions']).toEqual(matchPatterns());
    expect(manifest['content_scripts']).toEqual([
      { matches: matchPatterns(), css: ['src/cleanup/early.css'], run_at: 'document_start' },
      { matches: matchPatterns(), js: ['src/entries/content.ts'], run_at: 'document_start' },
    ]);
  });

  test('offers nothing to websites and other extensions', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    if (target === 'chromium') expect(manifest['externally_connectable']).toEqual({ ids: [] });
  });

  test('its pages load only what is packed; only the background may connect', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "connect-src http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  test('stays out of private windows', () => expect(manifest['incognito']).toBe('not_allowed'));

  test('every command has a suggested key of its own', () => {
    const commands = manifest['commands'] as Record<string, { suggested_key: { default: string } }>;
    const keys = Object.values(commands).map(command => command.suggested_key.default);
    expect(new Set(keys).size).toBe(Object.keys(commands).length);
    // Alt+Shift+R and Alt+Shift+P are silently not assigned by Chromium.
    expect(keys).not.toContain('Alt+Shift+R');
    expect(keys).not.toContain('Alt+Shift+P');
  });

  test('names itself through _locales', () => {
    const texts = JSON.parse(read('public/_locales/zh_CN/messages.json')) as object;
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(match => match[1]);
    expect(asked).toContain('extensionName');
    expect(asked.filter(key => !key || !(key in texts))).toEqual([]);
    expect(manifest['default_locale']).toBe('zh_CN');
  });

  test('is of the version of package.json', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(manifest['version']).toBe(version);
  });
});

describe('icons', () => {
  const icons = Object.entries(chromium['icons'] as Record<string, string>);

  test.each(icons)('%s is a square picture of that size', (size, path) => {
    const png = readFileSync(join(ROOT, 'public', path));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });

  test.each(icons)('%s is the picture of its drawing', (size, path) => {
    const drawn = drawIcon(Number(size));
    expect(readFileSync(join(ROOT, 'public', path)).equals(drawn), 'Run npm run icons.').toBe(true);
  });
});

describe('one manifest for both browsers', () => {
  test('differs only in these keys', () => {
    const keys = new Set([...Object.keys(chromium), ...Object.keys(firefox)]);
    const different = [...keys].filter(
      key => JSON.stringify(chromium[key]) !== JSON.stringify(firefox[key]),
    );
    expect(different.sort()).toEqual([
      'background',
      'browser_specific_settings',
      'externally_connectable',
      'message_serialization',
      'minimum_chrome_version',
      'permissions',
    ]);
  });

  test('Chromium: the version whose messages carry blobs', () => {
    expect(chromium['minimum_chrome_version']).toBe('148');
    expect(chromium['message_serialization']).toBe('structured_clone');
    expect(chromium['background']).toEqual({
      service_worker: 'src/entries/background.ts',
      type: 'module',
    });
  });

  test('Firefox: its id, versions, and no data collected', () => {
    expect(firefox['browser_specific_settings']).toEqual({
      gecko: {
        id: 'jianbao@jianbao',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
    expect(firefox['background']).toEqual({
      scripts: ['src/entries/background.ts'],
      type: 'module',
    });
  });
});
