import 'server-only';
import { languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { ItemPublicSection } from '../../item-public-section.tsx';
import {
  changePersonSlugAction,
  handOverPersonAction,
  publishPersonAction,
  takeBackPersonAction,
  withdrawPersonAction,
} from './actions.ts';

const fields = languages.flatMap((language) => [`${language}.title`, `${language}.portrait`]);

/** What the public sees of a person. */
export function PublicSection({ locale, person }: { locale: Locale; person: DeskPerson }) {
  return (
    <ItemPublicSection
      locale={locale}
      item={person}
      fields={[...fields, 'portrait']}
      publish={publishPersonAction}
      handOver={handOverPersonAction}
      takeBack={takeBackPersonAction}
      withdraw={withdrawPersonAction}
      changeSlug={changePersonSlugAction}
    />
  );
}
