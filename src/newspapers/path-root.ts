/** Whole folders only: `/rmrb/` holds `/rmrb` and `/rmrb/html`, not `/rmrbhwb/`. */
export function startsAt(root: string, path: string): boolean {
  const folder = root.endsWith('/') ? root : `${root}/`;
  return `${path}/`.startsWith(folder);
}
