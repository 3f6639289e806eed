import { calendarDate, type CalendarDate } from '../model/calendar-date';
import type { PageKind } from '../model/reading';
import { routeOf } from '../model/story-address';
import type { Platform } from './platform';

/** What an address says by its shape. */
export interface AddressFacts {
  readonly kind: Exclude<PageKind, 'other'>;
  readonly date: CalendarDate | null;
  /** 版次, where the address spells it: `node_A01.html`, but not `node_2.htm`, which is a serial number. */
  readonly pageNumber: string | null;
}

const KINDS = ['article', 'page', 'issue'] as const;

/** Reads an address by the patterns of a platform; null where none of them fits. */
export function addressFacts({ addresses }: Platform, url: URL): AddressFacts | null {
  const path = pathOf(url);
  for (const kind of KINDS) {
    for (const pattern of addresses[kind]) {
      const groups = pattern.exec(path)?.groups;
      if (groups) return { kind, date: dateOf(groups), pageNumber: groups['page'] ?? null };
    }
  }
  return null;
}

/** The newspaper that an address names by its code; null where it names none. */
export function paperAt({ addresses, papers }: Platform, url: URL): string | null {
  if (!papers) return null;
  const path = pathOf(url);
  const patterns = KINDS.flatMap(kind => addresses[kind]);
  const code = patterns.map(pattern => pattern.exec(path)?.groups?.['code']).find(Boolean) ?? '';
  return Object.hasOwn(papers, code) ? (papers[code] ?? null) : null;
}

/**
 * A pattern of an address whose facts stand in its query, in any order.
 * @param facts patterns of `name=value`; those that end in `?` may be missing
 */
export function addressWithQuery(path: string, ...facts: string[]): RegExp {
  const anywhere = (fact: string) => `(?=(?:.*&)?${fact}(?:&|$))`;
  const parts = facts.map(fact =>
    fact.endsWith('?') ? `(?:${anywhere(fact.slice(0, -1))}|)` : anywhere(fact),
  );
  return new RegExp(`^${path}\\?${parts.join('')}`);
}

/** `2026-09-27` and `20260927` in a query. */
export const QUERY_DATE = '(?<y>\\d{4})-?(?<m>\\d\\d)-?(?<d>\\d\\d)';

/** What the patterns of addresses are matched with. */
export const pathOf = (url: URL) => url.pathname + url.search + routeOf(url);

function dateOf({ y, m, d, ym, ymd }: Record<string, string | undefined>): CalendarDate | null {
  const digits = ymd ?? `${ym ?? `${y ?? ''}${m ?? ''}`}${d ?? ''}`;
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(digits);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
