import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../model/article';
import type { SaveOutcome } from '../model/clip';
import type { ReadingLook } from '../model/reading-look';
import { interfaceLanguage, t } from '../ui/i18n';
import type { Announcement } from '../ui/live-region';
import { saveSentence } from '../ui/save-sentence';
import type { Theme } from '../ui/theme';
import { BodyText } from './body-text';
import { HeadlineGroup, Masthead } from './headline-group';
import { LookPanel } from './look-panel';
import { PartLinks } from './part-links';
import { Toolbar, type SaveState } from './toolbar';

export interface ReaderViewProps {
  article: Article;
  theme: Theme;
  /** Whether photos are fetched from the newspaper, as on its own page; else they are links. */
  fetchesPhotos: boolean;
  onTheme: (theme: Theme) => void;
  look: ReadingLook;
  onLook: (look: ReadingLook) => void;
  onClose: () => void;
  onPrint: () => void;
  /** Absent where the article is in the library already. */
  onSave?: () => Promise<SaveOutcome>;
}

/**
 * An article set for reading, over everything else. A native modal dialog: the browser keeps the
 * page below inert, the focus inside, closes it on Escape and gives the focus back, all without
 * a mark on the page.
 */
export function ReaderView(props: ReaderViewProps) {
  const { article, theme, look } = props;
  const [isLookOpen, setLookOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLElement>(null);
  const saving = useSaving(props.onSave);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not the first button: keys scroll at once, and a screen reader starts to read.
    text.current?.focus({ preventScroll: true });
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="surface reader"
      aria-label={article.headline.replaceAll('\n', ' ') || t('readerName')}
      lang={interfaceLanguage()}
      data-theme={theme}
      data-paper={look.paper}
      data-face={look.face}
      style={{ '--scale': look.scale, '--leading': look.leading, '--measure': look.measure }}
      onCancel={event => {
        event.preventDefault();
        if (event.isTrusted) props.onClose();
      }}
      onClose={event => {
        // A second Escape closes without asking. Our own closing comes after the removal.
        if (event.currentTarget.isConnected) props.onClose();
      }}
    >
      <div class="bar" onKeyDown={event => isLookOpen && closeOnEscape(event, setLookOpen)}>
        <Toolbar
          saveState={saving.state}
          announcement={saving.announcement}
          theme={theme}
          originalUrl={article.url}
          onSave={saving.save}
          onTheme={props.onTheme}
          isLookOpen={isLookOpen}
          onLookOpen={setLookOpen}
          onPrint={props.onPrint}
          onClose={props.onClose}
        />
        {isLookOpen && <LookPanel look={look} onLook={props.onLook} />}
      </div>
      <article ref={text} tabIndex={-1} lang={article.language}>
        <Masthead article={article} />
        <HeadlineGroup article={article} />
        <BodyText body={article.body} fetchesPhotos={props.fetchesPhotos} />
        <PartLinks {...article.links} />
        <footer class="source">
          <a href={article.url} target="_blank" rel="noopener">
            {article.url}
          </a>
        </footer>
      </article>
    </dialog>
  );
}

/** Closes the panel, not the whole reader view. */
function closeOnEscape(event: KeyboardEvent, setLookOpen: (isOpen: boolean) => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  setLookOpen(false);
}

function useSaving(onSave: (() => Promise<SaveOutcome>) | undefined) {
  const [state, setState] = useState<SaveState>('unsaved');
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);
  const finish = (outcome: SaveOutcome | null) => {
    setState(outcome?.ok ? 'saved' : 'unsaved');
    setAnnouncement(saveSentence(outcome));
  };
  const save = () => {
    if (!onSave) return;
    setState('saving');
    setAnnouncement(null);
    onSave().then(finish, () => finish(null));
  };
  return { state: onSave ? state : null, announcement, save };
}
