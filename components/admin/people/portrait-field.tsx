import { useTranslations } from 'next-intl';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { PictureField } from '../media-picker/picture-field.tsx';

/** The picture of a person. */
export function PortraitField({ portrait }: { portrait: DeskPerson['portrait'] }) {
  const t = useTranslations('peopleDesk.portrait');
  const words = {
    ...{ heading: t('heading'), none: t('none'), choose: t('choose') },
    ...{ another: t('another'), remove: t('remove'), close: t('close') },
  };
  return <PictureField id="portrait" name="portraitId" picture={portrait} words={words} />;
}
