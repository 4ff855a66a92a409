import 'server-only';
import { getTranslations } from 'next-intl/server';
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
export async function PublicSection({ locale, person }: { locale: Locale; person: DeskPerson }) {
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  const count = person.uses.filter(({ standing }) => standing === 'public').length;
  return (
    <ItemPublicSection
      locale={locale}
      item={person}
      fields={[...fields, 'portrait']}
      withdrawalNote={
        count > 0 ? <p>{t.rich('withdrawal', { count, a: (words) => <a href="#uses">{words}</a> })}</p> : null
      }
      publish={publishPersonAction}
      handOver={handOverPersonAction}
      takeBack={takeBackPersonAction}
      withdraw={withdrawPersonAction}
      changeSlug={changePersonSlugAction}
    />
  );
}
