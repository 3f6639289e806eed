// Writes made-up articles inside a page of Chromium and watches the page meanwhile.
import { exportArticles } from '../../src/exports/export-articles';
import { asChapter, invented } from './invented-articles';
import { photoOf } from '../../src/exports/photo-data';
import type { ExportFormatId } from '../../src/model/export-file';

/** What one export cost. */
export interface Cost {
  milliseconds: number;
  /** Megabytes of JavaScript's heap above what there was before, at its highest. */
  heap: number;
  /** The longest time in milliseconds that the page did not answer. */
  longestTask: number;
  megabytes: number;
}

/** Exports so many articles with the photos of the page's own server. */
export const exported = (format: ExportFormatId, articles: number, photos: number): Promise<Cost> =>
  watched(async () => {
    const file = await exportArticles(format, invented(articles, photos), {
      photos: async address => photoOf(new Uint8Array(await (await fetch(address)).arrayBuffer())),
    });
    return file.content;
  });

type Peer = (
  options: { title: string; author: string; publisher: string; lang: string },
  chapters: { title: string; content: string }[],
) => Promise<Blob>;

/** The same articles as a book of epub-gen-memory, whose bundle is in the page. */
export const exportedByPeer = (articles: number, photos: number): Promise<Cost> =>
  watched(() => {
    const { default: write } = (globalThis as unknown as { epubGen: { default: Peer } }).epubGen;
    const chapters = invented(articles, photos).map(asChapter);
    return write({ title: '剪报', author: '剪报', publisher: '剪报', lang: 'zh-CN' }, chapters);
  });

interface HeapMemory {
  memory: { usedJSHeapSize: number };
}
const heap = () => (performance as unknown as HeapMemory).memory.usedJSHeapSize;

async function watched(write: () => Promise<Blob>): Promise<Cost> {
  (globalThis as unknown as { gc(): void }).gc();
  const before = heap();
  let highest = before;
  let longestTask = 0;
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const sampling = setInterval(() => (highest = Math.max(highest, heap())), 10);
  const start = performance.now();
  const file = await write();
  const milliseconds = performance.now() - start;
  highest = Math.max(highest, heap());
  // The observer hears of the last task only after it.
  await new Promise(resolve => setTimeout(resolve, 200));
  clearInterval(sampling);
  observer.disconnect();
  return {
    milliseconds,
    heap: (highest - before) / 1e6,
    longestTask,
    megabytes: file.size / 1e6,
  };
}
