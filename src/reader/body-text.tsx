import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime';
import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import type { Body } from '../model/body';
import { conformBody } from '../model/conform-body';
import { t } from '../ui/i18n';
import { orderHeadings } from './heading-order';
import { Photo } from './photo';

export interface BodyTextProps {
  body: Body;
  /** Whether pictures are fetched from the newspaper. */
  fetchesPhotos: boolean;
}

/** The text of the article as fresh elements, whatever the tree holds. */
export function BodyText({ body, fetchesPhotos }: BodyTextProps) {
  const content = useMemo(() => render(body, fetchesPhotos), [body, fetchesPhotos]);
  return <div class="body">{content}</div>;
}

function render(body: Body, fetchesPhotos: boolean): JSX.Element {
  try {
    return toJsxRuntime(orderHeadings(conformBody(body)), {
      Fragment,
      jsx,
      jsxs,
      elementAttributeNameCase: 'html',
      components: components(fetchesPhotos),
    }) as JSX.Element;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return <p class="refused">{t('readerTooLong')}</p>;
  }
}

const components = (fetchesPhotos: boolean) =>
  ({
    a: ({ href, children }: JSX.IntrinsicElements['a']) =>
      href ? (
        <a href={href} target="_blank" rel="noopener">
          {children}
        </a>
      ) : (
        <>{children}</>
      ),
    img: (properties: { src: string; alt?: string; 'data-full-src'?: string }) => (
      <Photo
        src={properties.src}
        alt={properties.alt ?? ''}
        fullSrc={properties['data-full-src']}
        fetched={fetchesPhotos}
      />
    ),
    // A wide table scrolls in itself, by keys too.
    table: ({ children }: JSX.IntrinsicElements['table']) => (
      <div class="table" role="region" aria-label={t('readerTable')} tabIndex={0}>
        <table>{children}</table>
      </div>
    ),
  }) as unknown as Components;
