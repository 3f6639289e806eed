import { servePage } from '../../browser/messaging';
import { fetchInPage } from '../../browser/picture-fetching';
import type { PageState } from '../../messages/protocol';
import type { Reading } from '../../model/reading';
import { saveSentence } from '../../ui/save-sentence';
import type { ArticleOnPage } from './article-on-page';
import { showNotice } from './notice';
import { printReader, saveArticle, toggleReader } from './page-actions';
import { isTooLarge } from './too-large';
import type { SiteCleanup } from './site-cleanup';

const WEB_PAGE = /^(text\/html|application\/xhtml\+xml)$/;
const FROM_SOMEWHERE = /^(https?|file):$/;
/** What is read from a PDF, a picture, `about:blank` or what is too large. */
const NOTHING: Reading = {
  kind: 'other',
  recognition: { kind: 'other', platform: null, confidence: 0, evidence: [] },
};

/** Answers the popup, the keys and the context menu. */
export function answerMessages(page: ArticleOnPage, cleanup: SiteCleanup): void {
  const pageState = (): PageState => ({
    cleanup: cleanup.isOn,
    hidden: cleanup.hidden,
    site: cleanup.site,
    arrived: document.readyState !== 'loading' && !page.late.isPending,
    isTooLarge: isTooLarge(document),
    isWebPage: WEB_PAGE.test(document.contentType) && FROM_SOMEWHERE.test(location.protocol),
  });

  servePage({
    read: async () => {
      const state = pageState();
      const canBeRead = state.isWebPage && !state.isTooLarge;
      return { reading: canBeRead ? await page.read() : NOTHING, page: state };
    },
    trace: async () => ({ text: await page.trace() }),
    readOrdinaryPage: async () => ({ article: await page.readOrdinaryPage() }),
    toggleReader: () => toggleReader(page),
    printReader: () => printReader(page),
    save: async ({ notice }) => {
      const outcome = await saveArticle(page);
      if (notice) showNotice(saveSentence(outcome).text);
      return outcome;
    },
    fetchPicture: ({ address }) => fetchInPage(address),
    setCleanup: async ({ on }) => {
      await cleanup.set(on);
      return pageState();
    },
  });
}
