/** A widget whose end tag is missing swallows the article; then it must stay. */
const WITHOUT_ARTICLE = ':not(:has(p, br + br))';

/**
 * Clutter known by its own hooks, hidden by a static stylesheet before anything of it is painted.
 * Only hooks that cannot hold article text. Sources: browser-update.org, outdatedbrowser, balm-ui;
 * the share widgets of Baidu, JiaThis and bShare; the tool bar of Founder's classic skins.
 */
export const HOOKS = [
  {
    reason: 'a known notice about an outdated browser',
    selectors: ['#buorg', 'div.buorg', '#buorgoverlay', '#outdated', 'div.kill-ie', '#ie-upgrade'],
  },
  {
    reason: 'a known share widget',
    selectors: [
      ...['bdsharebuttonbox', 'bdshare-slide-button-box'],
      ...['jiathis_style', 'jiathis_style_24x24', 'jiathis_style_32x32'],
      ...['bshare-custom', 'BSHARE_POP'],
    ].map(name => `.${name}${WITHOUT_ARTICLE}`),
  },
  {
    reason: 'a known tool for size or reading aloud',
    selectors: [
      ...["a[onclick^='zoomIn(']", "a[onclick^='zoomOut(']", "a[onclick*='ozoom.style.zoom']"],
      ...["a[onclick^='readTxt(']", '#TTSPlayeriframe'],
    ],
  },
];

/** Marks what the text rules hide, and what is held back while it arrives. */
export const HIDDEN = 'data-jianbao-hidden';
/** On the root element: `off` shows everything again. */
export const SWITCH = 'data-jianbao';
/** On the root element: a modal that is hidden now had stopped the page from scrolling. */
export const UNLOCKED = 'data-jianbao-unlocked';

/** The text of `early.css`. A manifest's stylesheet cannot be taken back, so each rule has the switch. */
export function earlyCss(): string {
  const on = `html:not([${SWITCH}='off'])`;
  const hidden = HOOKS.flatMap(({ selectors }) => selectors).map(hook => `${on} ${hook}`);
  return `/* Made by hooks.ts. */
${[`${on} [${HIDDEN}]`, ...hidden].join(',\n')} {
  display: none !important;
}

${on}[${UNLOCKED}] {
  overflow: auto !important;
}

${on}[${UNLOCKED}] body {
  overflow: visible !important;
}
`;
}
