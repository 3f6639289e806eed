import { calendarDate, type CalendarDate } from '../model/calendar-date';
import type { PageKind } from '../model/reading';
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
  const path = url.pathname + url.search;
  for (const kind of KINDS) {
    for (const pattern of addresses[kind]) {
      const groups = pattern.exec(path)?.groups;
      if (groups) return { kind, date: dateOf(groups), pageNumber: groups['page'] ?? null };
    }
  }
  return null;
}

function dateOf({ y, m, d, ym, ymd }: Record<string, string | undefined>): CalendarDate | null {
  const digits = ymd ?? `${ym ?? `${y ?? ''}${m ?? ''}`}${d ?? ''}`;
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(digits);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
