import type { ArticleLinks } from '../model/article';
import { interfaceLanguage, t } from '../ui/i18n';

/** Says that the story goes on in other documents, and leads there; nothing where it is whole. */
export function PartLinks({ previousPart, nextPart }: ArticleLinks) {
  if (!previousPart && !nextPart) return null;
  return (
    <p class="parts" lang={interfaceLanguage()}>
      <span>{t('readerParts')}</span>
      {previousPart && <a href={previousPart}>{t('readerPreviousPart')}</a>}
      {nextPart && <a href={nextPart}>{t('readerNextPart')}</a>}
    </p>
  );
}
