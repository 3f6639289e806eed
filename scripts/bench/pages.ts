import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedPage } from '../../tests/support/saved-page-tab';
import { listCorpus, listFixtures, savedFixture } from '../../tests/support/saved-pages';
import type { RightAnswer } from './answer';

/** A page to measure on. */
export interface BenchPage {
  page: SavedPage;
  /** The fixture's folder, or what the corpus says of its system. */
  platform: string;
  /** `negative`: an ordinary page, which is no e-paper. */
  kind: 'article' | 'page' | 'negative' | 'other';
  /** Null for what is no article. */
  right: RightAnswer | null;
}

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

/** The project's fixtures and, where it is present, the folder of real pages. */
export function benchPages(): BenchPage[] {
  return [...fixtures(), ...realPages()];
}

function fixtures(): BenchPage[] {
  return listFixtures().flatMap(fixture => {
    const { expected, name } = fixture;
    if (!expected) return [];
    const platform = name.split('/')[0] ?? '';
    const isArticle = expected.kind === 'article';
    return {
      page: savedFixture(fixture, expected),
      platform,
      kind: platform === 'none' ? 'negative' : kindOf(expected.kind),
      right: isArticle ? expected : null,
    };
  });
}

function realPages(): BenchPage[] {
  if (!existsSync(CORPUS)) {
    console.error('No real pages at ../shared/corpus: the fixtures alone are measured.');
    return [];
  }
  return listCorpus(CORPUS).map(({ entry, page }) => ({
    page,
    platform: `real: ${entry.platform?.split(/[(,:]/)[0]?.trim() ?? 'others'}`,
    kind: kindOf(entry.kind),
    right: entry.kind === 'article' ? goldOf(entry.slug) : null,
  }));
}

const kindOf = (kind: string | undefined) =>
  kind === 'article' || kind === 'page' || kind === 'negative' ? kind : 'other';

/** The hand-made answer of a corpus page; null where there is none. */
function goldOf(slug: string): RightAnswer | null {
  const file = join(CORPUS, 'gold', `${slug}.json`);
  if (!existsSync(file)) return null;
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>;
  const names = {
    title: gold['title'],
    kicker: gold['kicker'],
    subtitle: gold['subtitle'],
    newspaper: gold['newspaper'],
    date: gold['date'],
    pageNumber: gold['page_number'],
    authors: gold['authors'],
    alsoAuthors: gold['authors_in_body'],
    paragraphs: gold['body_paragraphs'],
  };
  return Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined));
}
