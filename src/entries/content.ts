import { isRegisteredHost } from '../newspapers/places';
import { answerMessages } from './content/answers';
import { ArticleOnPage } from './content/article-on-page';
import { introduce } from './content/introduction';
import { LateContent } from './content/late-content';
import { Life } from './content/life';
import { SiteCleanup } from './content/site-cleanup';

// A second injection into the same world finds the first at work.
if (!globalThis.jianbao) start();

function start(): void {
  const world = (globalThis.jianbao = {});
  const life = new Life();
  const page = new ArticleOnPage(world, new LateContent(life.signal));
  const cleanup = new SiteCleanup(location.host, life.signal);
  // At once, before anything is painted; elsewhere only once an e-paper has been recognised.
  if (isRegisteredHost(location.hostname)) cleanup.start();
  answerMessages(page, cleanup);
  void introduce(page, cleanup, life);
}
