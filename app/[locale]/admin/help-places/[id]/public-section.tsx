import 'server-only';

import type { DeskHelpPlace } from '#lib/help-places/help-place-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { WordsPublicSection } from '../../words-public-section.tsx';
import { helpPlaceAddress } from '../help-places-address.ts';
import {
  changeHelpPlaceSlugAction,
  handOverHelpPlaceAction,
  publishHelpPlaceAction,
  takeBackHelpPlaceAction,
  withdrawHelpPlaceAction,
} from './actions.ts';

/** What the public sees of a help place, and what is missing in each language. */
export function PublicSection({ locale, place }: { locale: Locale; place: DeskHelpPlace }) {
  return (
    <WordsPublicSection
      locale={locale}
      item={place}
      path={helpPlaceAddress(locale, place.itemId)}
      publish={publishHelpPlaceAction}
      handOver={handOverHelpPlaceAction}
      takeBack={takeBackHelpPlaceAction}
      withdraw={withdrawHelpPlaceAction}
      changeSlug={changeHelpPlaceSlugAction}
    />
  );
}
