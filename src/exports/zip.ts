import { strToU8, Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate';

/** A file inside an archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Written as it is: the first file of an EPUB, and pictures, which are compressed already. */
  stored?: boolean;
}

/**
 * An archive written piece by piece: at no time is more than one entry in memory. Neither worker
 * threads nor clocks: the same entries at the same time give the same bytes.
 * @param now ISO 8601 instant; the date that every file gets
 */
export async function* zip(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  now: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const archive = new Zip((error, piece) => {
    failure ??= error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  for await (const { name, content, stored } of entries) {
    const file: ZipInputFile & { push(bytes: Uint8Array, last: boolean): void } = stored
      ? new ZipPassThrough(name)
      : new ZipDeflate(name, { level: 6 });
    file.mtime = dateOnly(now);
    archive.add(file);
    file.push(typeof content === 'string' ? strToU8(content) : content, true);
    if (failure) throw failure;
    yield* ready.splice(0);
  }
  archive.end();
  if (failure) throw failure;
  yield* ready.splice(0);
}

/** Zip keeps local time without a zone: noon of the day is the same day for everyone. */
function dateOnly(now: string): Date {
  const [year = 1980, month = 1, day = 1] = now.slice(0, 10).split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, day, 12);
}
