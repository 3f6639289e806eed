import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Answer, Site } from '../support/newspaper-server';
import { DATE, PAGES } from './scjjrb/issue';
import { drawPageImage } from './scjjrb/page-image';
import { articlePage, issueHome, newspaperPage } from './scjjrb/templates';

/** The bundled sample: one issue of two newspapers on two systems, at their registered addresses. */
const SCJJRB = 'http://epaper.scjjrb.com';
const NBRB = 'http://daily.cnnb.com.cn/nbrb';

export const SAMPLE = {
  issue: `${SCJJRB}/Media/scjjrb/${DATE}`,
  page: `${SCJJRB}/Page/index/pageid/${PAGES[0]?.id}.html`,
  /** Long, with kicker, sub-heads, photos and a closing byline. */
  article: `${SCJJRB}/Article/index/aid/512001.html`,
  shortArticle: `${SCJJRB}/Article/index/aid/512002.html`,
  founderArticle: `${NBRB}/html/2026-11/20/content_1820451.htm`,
};

const answers = new Map<string, () => Answer>([
  [SAMPLE.issue, () => ({ body: issueHome() })],
  [`${SCJJRB}/Public/paper.css`, () => file('scjjrb/paper.css', 'text/css; charset=utf-8')],
  [`${SCJJRB}/Public/paper.js`, () => file('scjjrb/paper.js', 'text/javascript; charset=utf-8')],
  [`${SCJJRB}/Uploads/ad.png`, () => png(read('scjjrb/pictures/ad.svg'))],
  [SAMPLE.founderArticle, () => file('nbrb/content_1820451.htm', 'text/html; charset=utf-8')],
  [`${NBRB}/images/2026-11/20/A03/harbour.png`, () => png(read('nbrb/harbour.svg'))],
  [`${NBRB}/images/ad.png`, () => png(read('scjjrb/pictures/ad.svg'))],
  [`${NBRB}/images/2026-11/20/A03/page_brief.png`, () => png(read('nbrb/page.svg'))],
]);
for (const page of PAGES) {
  answers.set(`${SCJJRB}/Page/index/pageid/${page.id}.html`, () => ({ body: newspaperPage(page) }));
  answers.set(`${SCJJRB}/Uploads/${DATE}/${page.id}.png`, () => png(drawPageImage(page)));
  for (const article of page.articles) {
    answers.set(`${SCJJRB}/Article/index/aid/${article.id}.html`, () => ({
      body: articlePage(page, article),
    }));
    for (const part of article.body) {
      if (typeof part === 'string') continue;
      const address = `${SCJJRB}/Uploads/${DATE}/${part.picture.replace('.svg', '.png')}`;
      answers.set(address, () => png(read(`scjjrb/pictures/${part.picture}`)));
    }
  }
}

/** Serves the sample; pictures are drawn as SVG and sent as the PNG a newspaper would have. */
export const sampleSite: Site = url => answers.get(url.origin + url.pathname)?.();

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const file = (path: string, mediaType: string): Answer => ({ body: read(path), mediaType });
const png = (svg: string): Answer => ({
  body: new Resvg(svg).render().asPng(),
  mediaType: 'image/png',
});
