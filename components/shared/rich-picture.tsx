import { useTranslations } from 'next-intl';
import type { PictureView } from '#lib/media/picture-view';
import { Picture } from './picture.tsx';

/** A picture inside a text, with its caption and credit. */
export function RichPicture({ picture, caption }: { picture: PictureView; caption: string }) {
  const t = useTranslations('article');
  return (
    <figure>
      <Picture picture={picture} sizes="(min-width: 48rem) 43rem, 100vw" />
      {caption || picture.credit ? (
        <figcaption>
          {[caption, picture.credit ? t('credit', { credit: picture.credit }) : ''].filter(Boolean).join(' ')}
        </figcaption>
      ) : null}
    </figure>
  );
}
