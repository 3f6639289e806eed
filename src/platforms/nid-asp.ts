import { areInOneFolder, commonMarks, hasElement, onKnownHost } from './marks';
import type { Platform } from './platform';

// `/index.Asp?Nid=566`, with further parameters for a page; `/paper/index_2300.html`.
const SCRIPT = '^(?<root>[^?]*?)/(?:index|newspaper)\\.asp\\?';

export const nidAsp: Platform = {
  id: 'nid-asp',
  name: 'Nid 数字报',
  addresses: {
    // What stories and pages are called is told by the lists of a document alone.
    article: [],
    page: [new RegExp(`${SCRIPT}(?=.*\\bNid=\\d)(?=.*&)`, 'i')],
    issue: [
      new RegExp(`${SCRIPT}Nid=\\d+$`, 'i'),
      /^(?<root>[^?]*?)\/paper\/(?:index_\d+\.html)?$/,
    ],
  },
  marks: [
    hasElement('#Zoom :is(p, br)', { name: 'story (Zoom)', weight: 0.1, kind: 'article' }),
    // The address of an issue shows its first page.
    hasElement('#index_a_list a', {
      name: 'list of stories (index_a_list)',
      weight: 0.35,
      decisive: true,
      kind: 'page',
    }),
    hasElement('#index_f_list a', {
      name: 'list of pages (index_f_list)',
      weight: 0.35,
      decisive: true,
    }),
    hasElement('img#imgmaps', { name: 'page image (imgmaps)', weight: 0.2, decisive: true }),
    hasElement('.pdf_down a', { name: 'pdf_down', weight: 0.15 }),
    onKnownHost('nid-asp', '#Zoom'),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    body: ['#Zoom'],
  },
  page: {
    articleList: ['#index_a_list a'],
    image: ['img#imgmaps'],
    pdf: ['.pdf_down a'],
  },
};
