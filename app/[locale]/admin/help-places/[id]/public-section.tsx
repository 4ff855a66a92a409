import 'server-only';
import { getTranslations } from 'next-intl/server';
import { MissingInEvent } from '#components/admin/events/missing-in-event';
import { type Language, languages } from '#lib/core/languages';
import type { DeskHelpPlace } from '#lib/help-places/help-place-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ItemPublicSection } from '../../item-public-section.tsx';
import {
  changeHelpPlaceSlugAction,
  handOverHelpPlaceAction,
  publishHelpPlaceAction,
  takeBackHelpPlaceAction,
  withdrawHelpPlaceAction,
} from './actions.ts';
import { wordsPathsOf } from './help-place-desk-head.ts';

/** What the public sees of a help place, and what is missing in each language. */
export async function PublicSection({ locale, place }: { locale: Locale; place: DeskHelpPlace }) {
  const t = await getTranslations({ locale, namespace: 'publishing.item' });
  const paths = wordsPathsOf(locale, place.itemId);
  const notesOf = (language: Language) => {
    const { hasDraft, missing } = place.languages[language];
    return (
      <>
        {hasDraft ? (
          <p className="field-hint">
            <a href={paths[language]}>{t('openEdits')}</a>
          </p>
        ) : null}
        <MissingInEvent problems={missing} wordsPath={paths[language]} />
      </>
    );
  };
  return (
    <ItemPublicSection
      {...{ locale, notesOf }}
      item={place}
      unready={languages.filter((language) => place.languages[language].missing.length > 0)}
      publish={publishHelpPlaceAction}
      handOver={handOverHelpPlaceAction}
      takeBack={takeBackHelpPlaceAction}
      withdraw={withdrawHelpPlaceAction}
      changeSlug={changeHelpPlaceSlugAction}
    />
  );
}
