import { newspapersAt } from '../newspapers/lookup';
import { ArticleOnPage, readTab } from './content/article-on-page';
import { answerMessages } from './content/answers';
import { introduce } from './content/introduction';
import { Life } from './content/life';
import { SiteCleanup } from './content/site-cleanup';

// A second injection into the same world finds the first at work.
if (!globalThis.jianbao) start();

function start(): void {
  const world = (globalThis.jianbao = { read: readTab });
  const life = new Life();
  const page = new ArticleOnPage(world);
  const cleanup = new SiteCleanup(location.host, life.signal);
  const isRegistered = newspapersAt(new URL(location.href)).length > 0;
  // At once, before anything is painted; elsewhere only once an e-paper has been recognised.
  if (isRegistered) cleanup.start();
  answerMessages(page, cleanup);
  void introduce(page, cleanup, life);
}
