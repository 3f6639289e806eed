import { apa } from './apa';
import { biblatex } from './biblatex';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import type { CitationStyle } from './citation-style';
import { cslJson } from './csl-json';
import { gb7714In2015 } from './gb7714-2015';
import { gb7714In2025 } from './gb7714-2025';
import { mla } from './mla';
import { ris } from './ris';

/** Every style, in the order the interface offers them. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  gb7714In2025,
  gb7714In2015,
  apa,
  mla,
  chicago,
  bibtex,
  biblatex,
  ris,
  cslJson,
];
