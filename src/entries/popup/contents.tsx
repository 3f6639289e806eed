import { t } from '../../browser/i18n';
import type { Issue, NewspaperPage } from '../../model/issue';
import { Facts } from '../../ui/facts';
import { printedDate, printedPage, sourceFacts } from '../../ui/source-facts';

interface Entry {
  /** What stands before the title: the number of a page. */
  mark: string | null;
  title: string;
  url: string;
}

interface Opening {
  /** Opens an address in the newspaper's tab. */
  onOpen(url: string): void;
}

/** A 版面: the articles on it. */
export function PageContents({ page, onOpen }: { page: NewspaperPage } & Opening) {
  const [newspaper, ...rest] = sourceFacts({ ...page, pageNumber: null, pageName: null });
  const name = sourceFacts({ ...page, newspaper: null, date: null }).join('');
  return (
    <>
      <Facts facts={[newspaper, ...rest].filter(fact => fact !== undefined)} />
      <h1>{name || t('popupPageArticles')}</h1>
      <Contents
        heading={t('popupPageArticles')}
        entries={articleEntries(page.articles)}
        empty={t('popupNoArticles')}
        onOpen={onOpen}
      />
    </>
  );
}

/** An issue: its pages, and its articles where one document holds them all. */
export function IssueContents({ issue, onOpen }: { issue: Issue } & Opening) {
  const pages = issue.pages.flatMap(({ number, name, url }) =>
    url ? [{ mark: number, title: name ?? printedPage(number), url }] : [],
  );
  const articles = articleEntries(issue.articles);
  return (
    <>
      {issue.newspaper && issue.date && <Facts facts={[printedDate(issue.date)]} />}
      <h1>{issue.newspaper ?? (issue.date ? printedDate(issue.date) : t('popupIssuePages'))}</h1>
      {(pages.length > 0 || articles.length === 0) && (
        <Contents
          heading={t('popupIssuePages')}
          entries={pages}
          empty={t('popupNoPages')}
          onOpen={onOpen}
        />
      )}
      {articles.length > 0 && (
        <Contents heading={t('popupIssueArticles')} entries={articles} empty="" onOpen={onOpen} />
      )}
    </>
  );
}

const articleEntries = (articles: NewspaperPage['articles']): Entry[] =>
  articles.map(({ title, url }) => ({ mark: null, title: title ?? t('popupUntitled'), url }));

interface ContentsProps extends Opening {
  heading: string;
  entries: readonly Entry[];
  empty: string;
}

function Contents({ heading, entries, empty, onOpen }: ContentsProps) {
  // The addresses come from the page: only those of the web may become links of ours.
  const shown = entries.filter(({ url }) => /^https?:/.test(url));
  if (!shown.length) return <p class="advice">{empty}</p>;
  return (
    <section class="contents">
      <h2>{heading}</h2>
      <ol>
        {shown.map(({ mark, title, url }, i) => (
          <li key={`${i} ${url}`}>
            <a
              href={url}
              onClick={event => {
                event.preventDefault();
                onOpen(url);
              }}
            >
              {mark && <span class="mark">{mark}</span>}
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
