import 'server-only';
import { getTranslations } from 'next-intl/server';
import { MissingInEvent } from '#components/admin/events/missing-in-event';
import { type Language, languages } from '#lib/core/languages';
import { hasStrayProgramme } from '#lib/events/admin-queries/has-stray-programme';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../../desk-actor.ts';
import { ItemPublicSection } from '../../item-public-section.tsx';
import {
  changeEventSlugAction,
  handOverEventAction,
  publishEventAction,
  takeBackEventAction,
  withdrawEventAction,
} from './actions.ts';
import { wordsPathsOf } from './event-desk-head.ts';
import { programmeDeskPaths } from './programme/programme-address.ts';

/** What the public sees of an event, and what is missing in each language. */
export async function PublicSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale });
  const paths = wordsPathsOf(locale, event.itemId);
  const notesOf = (language: Language) => {
    const { hasDraft, missing } = event.languages[language];
    return (
      <>
        {hasDraft ? (
          <p className="field-hint">
            <a href={paths[language]}>{t('publishing.item.openEdits')}</a>
          </p>
        ) : null}
        <MissingInEvent problems={missing} wordsPath={paths[language]} />
      </>
    );
  };
  const isStray = await hasStrayProgramme(await requireActor(locale), event.itemId);
  return (
    <ItemPublicSection
      locale={locale}
      item={event}
      unready={languages.filter((language) => event.languages[language].missing.length > 0)}
      notesOf={notesOf}
      notice={
        isStray ? (
          <p className="notice">
            {t('eventsDesk.strayProgramme')}{' '}
            <a href={programmeDeskPaths(locale, event.itemId).edit} className="tap">
              {t('programmeDesk.heading')}
            </a>
          </p>
        ) : null
      }
      publish={publishEventAction}
      handOver={handOverEventAction}
      takeBack={takeBackEventAction}
      withdraw={withdrawEventAction}
      changeSlug={changeEventSlugAction}
    />
  );
}
