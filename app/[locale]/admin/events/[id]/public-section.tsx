import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ToldOtherwiseNotice } from '#components/admin/events/told-otherwise-notice';
import { hasStrayProgramme } from '#lib/events/admin-queries/has-stray-programme';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../../desk-actor.ts';
import { WordsPublicSection } from '../../words-public-section.tsx';
import { eventAddress } from '../events-address.ts';
import {
  changeEventSlugAction,
  handOverEventAction,
  publishEventAction,
  takeBackEventAction,
  withdrawEventAction,
} from './actions.ts';
import { programmeDeskPaths } from './programme/programme-address.ts';

/** What the public sees of an event, and what is missing in each language. */
export async function PublicSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale });
  const isStray = await hasStrayProgramme(await requireActor(locale), event.itemId);
  return (
    <WordsPublicSection
      locale={locale}
      item={event}
      path={eventAddress(locale, event.itemId)}
      urgent={event.toldOtherwise.map(({ language }) => language)}
      notice={
        <>
          <ToldOtherwiseNotice told={event.toldOtherwise} />
          {isStray ? (
            <p className="notice">
              {t('eventsDesk.strayProgramme')}{' '}
              <a href={programmeDeskPaths(locale, event.itemId).edit} className="tap">
                {t('programmeDesk.heading')}
              </a>
            </p>
          ) : null}
        </>
      }
      publish={publishEventAction}
      handOver={handOverEventAction}
      takeBack={takeBackEventAction}
      withdraw={withdrawEventAction}
      changeSlug={changeEventSlugAction}
    />
  );
}
