import { toHtml } from 'hast-util-to-html';
import type { ExportedArticle } from '../../src/exports/export-format';
import { ARTICLE_VERSION, NO_LINKS } from '../../src/model/article';
import { element, text } from '../../src/model/body';

const SENTENCES = [
  '清晨的雾还没有散，渡口的第一班船已经装满了要进城的菜。',
  '合作社把账本摊在桌上，一笔一笔地念给大家听。',
  '去年修好的石桥下，水位尺的红线离水面还有一米多。',
  '“今年的笋比往年早了十天。”老周说完，把秤杆往上抬了抬。',
  '镇上的图书室晚上九点才关门，灯下坐着二十几个孩子。',
  '公交车从村口开到县城要四十分钟，票价两元。',
  '技术员蹲在田埂上，用手指量了量土里的水分。',
];
const PAGES = 16;

/** So many articles of one issue; the first ones have the photos between them. */
export function invented(count: number, photos: number): ExportedArticle[] {
  const perArticle = Math.ceil(photos / Math.min(count, photos || 1));
  return Array.from({ length: count }, (_, index) => {
    const first = index * perArticle;
    const own = Math.max(0, Math.min(perArticle, photos - first));
    return article(
      index,
      count,
      Array.from({ length: own }, (_, at) => first + at),
    );
  });
}

function article(index: number, count: number, photos: number[]): ExportedArticle {
  const sentence = (at: number) => SENTENCES[(index * 7 + at * 3) % SENTENCES.length]!;
  const paragraph = (at: number) =>
    element('p', [text([0, 1, 2, 3].map(step => sentence(at + step)).join(''))]);
  const pageNumber = String(1 + Math.floor((index * PAGES) / count)).padStart(2, '0');
  return {
    version: ARTICLE_VERSION,
    url: `http://epaper.qingxi.example/html/2026-11/20/content_${index}.htm`,
    platform: 'founder-classic',
    language: 'zh-CN',
    newspaper: '青溪日报',
    date: '2026-11-20',
    pageNumber,
    pageName: `第${pageNumber}版`,
    kicker: index % 3 ? null : '渡口纪事',
    headline: `渡口的灯又亮了（之${index + 1}）`,
    subtitle: index % 2 ? null : '三百户居民搬回江边',
    column: null,
    byline: '本报记者 江晚秋',
    dateline: null,
    authors: ['江晚秋'],
    editors: [],
    source: null,
    links: NO_LINKS,
    body: {
      type: 'root',
      children: [
        ...Array.from({ length: 10 }, (_, at) => paragraph(at)),
        ...photos.map(photo =>
          element('figure', [
            element('img', [], { src: `${location.origin}/photo-${photo}.jpg`, alt: '' }),
            element('figcaption', [text('渡口夜景。江晚秋 摄')]),
          ]),
        ),
      ],
    },
  };
}

/** An article as a chapter of the peer: HTML with its photos. */
export const asChapter = ({ headline, body }: ExportedArticle) => ({
  title: headline,
  content: toHtml(body),
});
