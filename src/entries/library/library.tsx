import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { Confirm } from '../../ui/confirm';
import { ReportDetails } from '../../ui/export-report';
import { LiveRegion } from '../../ui/live-region';
import { isRunning } from '../export-run';
import { ClipList } from './clip-list';
import { deleteQuestion, noticeSentence } from './library-sentences';
import type { Library } from './library-state';
import { SelectionBar } from './selection-bar';

interface Props {
  library: Library;
  onOptions(): void;
}

/** The whole library page; the reader view stands over it (`main.tsx`). */
export function LibraryPage({ library, onOptions }: Props) {
  const notice = library.notice.value;
  const doomed = library.doomed.value;
  const shelf = library.shelf.value;
  const clips = shelf.status === 'ready' ? shelf.clips : [];
  return (
    <>
      <header class="masthead">
        <h1>{t('libraryTitle')}</h1>
        <Button
          kind="quiet"
          icon="settings"
          iconOnly
          label={t('popupOptions')}
          onPress={onOptions}
        />
      </header>
      <main>
        <div class="desk">
          {clips.length > 0 && <SelectionBar total={clips.length} library={library} />}
          <LiveRegion announcement={notice && noticeSentence(notice)} />
          {isRunning(notice) && (
            <Button icon="close" label={t('exportStop')} onPress={library.stopExport} />
          )}
          {notice?.code === 'exported' && <ReportDetails report={notice.report} />}
        </div>
        <Shelf library={library} />
      </main>
      {doomed.length > 0 && (
        <Confirm
          question={deleteQuestion(doomed)}
          confirmLabel={t('libraryDelete')}
          cancelLabel={t('libraryCancel')}
          onConfirm={() => void library.confirmDelete()}
          onCancel={library.cancelDelete}
        />
      )}
    </>
  );
}

function Shelf({ library }: { library: Library }) {
  const shelf = library.shelf.value;
  switch (shelf.status) {
    case 'opening':
      return <Sentence title={t('libraryOpening')} isFocused={false} />;
    case 'failed':
      return (
        <Sentence title={t('libraryFailedTitle')} isFocused={false}>
          <p>{t('libraryFailedAdvice')}</p>
          <p class="reason">{t('popupReason', shelf.reason)}</p>
          <Button label={t('popupRetry')} onPress={() => void library.load()} />
        </Sentence>
      );
    case 'ready':
      if (!shelf.clips.length) {
        return (
          <Sentence title={t('libraryEmptyTitle')} isFocused={library.focus.value === 'list'}>
            <p>{t('libraryEmptyAdvice')}</p>
          </Sentence>
        );
      }
      return <ClipList clips={shelf.clips} library={library} />;
  }
}

interface SentenceProps {
  title: string;
  /** Takes the focus, because the last clip went away. */
  isFocused: boolean;
  children?: ComponentChildren;
}

function Sentence({ title, isFocused, children }: SentenceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  return (
    <section class="sentence">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
