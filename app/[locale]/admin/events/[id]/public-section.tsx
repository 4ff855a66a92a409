import 'server-only';
import { getTranslations } from 'next-intl/server';
import { MissingInEvent } from '#components/admin/events/missing-in-event';
import { type Language, languages } from '#lib/core/languages';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ItemPublicSection } from '../../item-public-section.tsx';
import {
  changeEventSlugAction,
  handOverEventAction,
  publishEventAction,
  takeBackEventAction,
  withdrawEventAction,
} from './actions.ts';
import { wordsPathsOf } from './event-desk-head.ts';

/** What the public sees of an event, and what is missing in each language. */
export async function PublicSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale, namespace: 'publishing.item' });
  const paths = wordsPathsOf(locale, event.itemId);
  const notesOf = (language: Language) => {
    const { hasDraft, missing } = event.languages[language];
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
      item={event}
      unready={languages.filter((language) => event.languages[language].missing.length > 0)}
      notesOf={notesOf}
      publish={publishEventAction}
      handOver={handOverEventAction}
      takeBack={takeBackEventAction}
      withdraw={withdrawEventAction}
      changeSlug={changeEventSlugAction}
    />
  );
}
