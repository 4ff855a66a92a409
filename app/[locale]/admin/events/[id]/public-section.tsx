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
      notice={await strayNotice(locale, event.itemId)}
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

/** Where readers see a programme of other days than those of the event: what to do about it. */
async function strayNotice(locale: Locale, itemId: string) {
  if (!(await hasStrayProgramme(await requireActor(locale), itemId))) return null;
  const t = await getTranslations({ locale });
  return (
    <p className="notice">
      {t('eventsDesk.strayProgramme')}{' '}
      <a href={programmeDeskPaths(locale, itemId).edit} className="tap">
        {t('programmeDesk.heading')}
      </a>
    </p>
  );
}
