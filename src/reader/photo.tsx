import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../ui/i18n';

export interface PhotoProps {
  src: string;
  alt?: string;
  /** A larger version. */
  fullSrc?: string | undefined;
  /** Whether pictures may be fetched; a page of ours never does. */
  fetched: boolean;
}

/** A picture of the article; where it cannot be shown, a link to it. */
export function Photo({ src, alt = '', fullSrc, fetched }: PhotoProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  if (failed || (!fetched && !src.startsWith('data:'))) {
    return (
      <span class="missing-photo">
        {failed && `${t('readerPhotoFailed')} `}
        <a href={fullSrc ?? src} target="_blank" rel="noopener">
          {t('readerPhotoOpen')}
        </a>
      </span>
    );
  }
  const picture = (
    <img src={src} alt={alt} loading="lazy" decoding="async" onError={() => setFailed(true)} />
  );
  if (!fullSrc || fullSrc === src) return picture;
  return (
    <a
      class="full-photo"
      href={fullSrc}
      target="_blank"
      rel="noopener"
      title={t('readerPhotoOpen')}
    >
      {picture}
    </a>
  );
}
