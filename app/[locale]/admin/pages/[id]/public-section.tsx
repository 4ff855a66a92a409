import 'server-only';
import { getTranslations } from 'next-intl/server';
import { MissingInEvent } from '#components/admin/events/missing-in-event';
import { type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import type { DeskPage } from '#lib/pages/page-desk-view';
import { ItemPublicSection } from '../../item-public-section.tsx';
import {
  changePageSlugAction,
  handOverPageAction,
  publishPageAction,
  takeBackPageAction,
  withdrawPageAction,
} from './actions.ts';
import { wordsPathsOf } from './page-desk-head.ts';

/** What the public sees of a page, and what is missing in each language. */
export async function PublicSection({ locale, page }: { locale: Locale; page: DeskPage }) {
  const t = await getTranslations({ locale, namespace: 'publishing.item' });
  const paths = wordsPathsOf(locale, page.itemId);
  const notesOf = (language: Language) => {
    const { hasDraft, missing } = page.languages[language];
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
      locale={locale}
      item={page}
      unready={languages.filter((language) => page.languages[language].missing.length > 0)}
      notesOf={notesOf}
      publish={publishPageAction}
      handOver={handOverPageAction}
      takeBack={takeBackPageAction}
      withdraw={withdrawPageAction}
      changeSlug={changePageSlugAction}
    />
  );
}
