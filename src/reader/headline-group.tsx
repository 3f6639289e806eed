import type { Article } from '../model/article';
import { printedDate, printedPage } from '../ui/source-facts';

/** The clipping's top line: newspaper on the left, day and page on the right. */
export function Masthead({ article }: { article: Article }) {
  const { newspaper, source, date, pageNumber, pageName } = article;
  const name = newspaper ?? source;
  return (
    <p class="masthead">
      {name && <span class="newspaper">{name}</span>}
      <span class="issue">
        {date && <time dateTime={date}>{printedDate(date, 'full')}</time>}
        {pageNumber && <span>{printedPage(pageNumber)}</span>}
        {pageName && <span lang={article.language}>{pageName}</span>}
      </span>
    </p>
  );
}

/** Kicker, headline and subtitle, and who wrote it. */
export function HeadlineGroup({ article }: { article: Article }) {
  const { column, kicker, headline, subtitle, byline } = article;
  return (
    <hgroup class="headline-group">
      {column && !headline.includes(column) && <p class="column">{column}</p>}
      {kicker && <p class="kicker">{lines(kicker)}</p>}
      {headline && <h1 class="headline">{lines(headline)}</h1>}
      {subtitle && <p class="subtitle">{lines(subtitle)}</p>}
      {byline && <p class="byline">{byline}</p>}
    </hgroup>
  );
}

/** Lines as printed; each wraps by itself where the screen is narrow. */
function lines(text: string) {
  return text.split('\n').map(line => <span class="line">{line}</span>);
}
