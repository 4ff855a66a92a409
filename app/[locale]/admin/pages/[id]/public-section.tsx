import 'server-only';

import type { Locale } from '#lib/i18n/locales';
import type { DeskPage } from '#lib/pages/page-desk-view';
import { WordsPublicSection } from '../../words-public-section.tsx';
import { pageAddress } from '../pages-address.ts';
import {
  changePageSlugAction,
  handOverPageAction,
  publishPageAction,
  takeBackPageAction,
  withdrawPageAction,
} from './actions.ts';

/** What the public sees of a page, and what is missing in each language. */
export function PublicSection({ locale, page }: { locale: Locale; page: DeskPage }) {
  return (
    <WordsPublicSection
      locale={locale}
      item={page}
      path={pageAddress(locale, page.itemId)}
      publish={publishPageAction}
      handOver={handOverPageAction}
      takeBack={takeBackPageAction}
      withdraw={withdrawPageAction}
      changeSlug={changePageSlugAction}
    />
  );
}
