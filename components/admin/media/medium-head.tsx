import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import { formatDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryMedium } from '#lib/media/library-view';
import { useFileSize } from './file-size.ts';
import { largestJpeg } from './largest-jpeg.ts';
import { LibraryTags } from './library-tags.tsx';

interface MediumHeadProps {
  locale: Locale;
  medium: LibraryMedium;
  /** The desk's list of requests. */
  requestsPath: string;
}

/** A picture or document as it is, with what stands between it and readers. */
export function MediumHead({ locale, medium, requestsPath }: MediumHeadProps) {
  const t = useTranslations('medium');
  const size = useFileSize();
  const { card, picture, filePath, addedBy, fileName, openRequests } = medium;
  const kind = card.documentKind ?? medium.mediaType.replace('image/', '');
  const facts = {
    kind: kind.toUpperCase(),
    size: size(card.bytes),
    by: addedBy,
    when: formatDay(card.addedAt, locale),
  };
  return (
    <>
      {card.obstacle ? <Notice kind="note">{t(`obstacle.${card.obstacle}`)}</Notice> : null}
      {openRequests > 0 ? (
        <Notice kind="note">
          <p>{t('openRequests', { count: openRequests })}</p>
          <a href={requestsPath}>{t('toRequests')}</a>
        </Notice>
      ) : null}
      {medium.isLive && !card.obstacle ? <p className="mb-3">{t('live')}</p> : null}
      {picture ? <WholePicture picture={picture} /> : null}
      {filePath ? (
        <p>
          <a href={filePath} className="row-link">
            {t('openFile')}
          </a>
        </p>
      ) : null}
      <LibraryTags card={card} />
      <p className="rows-note">{t('facts', facts)}</p>
      <p className="rows-note">
        {card.width && card.height ? t('pixels', { width: card.width, height: card.height }) : null}{' '}
        {fileName}
      </p>
    </>
  );
}

function WholePicture({ picture }: { picture: NonNullable<LibraryMedium['picture']> }) {
  const { src, width, height } = largestJpeg(picture);
  // biome-ignore lint/performance/noImgElement: the library makes its own sizes
  return <img className="whole-picture" src={src} width={width} height={height} alt={picture.alt} />;
}
