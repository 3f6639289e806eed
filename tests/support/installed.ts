import { existsSync } from 'node:fs';
import browsers from '../../scripts/browsers.json';

/** The program of a browser. Throws where it is not installed. */
export function programOf(name: keyof typeof browsers): string {
  const program = browsers[name].programs.find(path => existsSync(path));
  if (!program) throw new Error(`${name} is not installed; run  node scripts/setup.mjs`);
  return program;
}
