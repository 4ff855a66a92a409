import 'server-only';
import { getTranslations } from 'next-intl/server';
import { EarlierKnown } from '#components/admin/events/earlier-known';
import { PlaceForm } from '#components/admin/events/place-form';
import { StatusForm } from '#components/admin/events/status-form';
import { type ShownTimes, TimesForm } from '#components/admin/events/times-form';
import { toLocalTime } from '#lib/core/local-time';
import type { When } from '#lib/core/when';
import { listPlaces } from '#lib/events/admin-queries/list-places';
import { textIn } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { portalZone } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { whenInWords, zoneInWords } from '#lib/i18n/when-in-words';
import { requireActor } from '../../desk-actor.ts';
import { savePlaceAction, saveStatusAction, saveTimesAction } from './actions.ts';

const nothing = { date: '', time: '' };

/** When an event is, as its form shows it. */
function shownTimes(when: When | null): ShownTimes {
  if (!when) return { kind: 'timed', zone: portalZone, first: nothing, last: nothing };
  const { kind, zone } = when;
  if (kind === 'day') return { kind, zone, first: { ...nothing, date: when.on }, last: nothing };
  if (kind === 'days')
    return { kind, zone, first: { ...nothing, date: when.from }, last: { ...nothing, date: when.until } };
  const last = when.endsAt ? toLocalTime(new Date(when.endsAt), zone) : nothing;
  return { kind, zone, first: toLocalTime(new Date(when.startsAt), zone), last };
}

/** When and where an event is, and whether it is; each with what was saved last above its form. */
export async function TimeAndPlaceSections({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale });
  const places = await listPlaces(await requireActor(locale));
  const { when, status, statusReason, place, earlier } = event.shared;
  const zone = when && zoneInWords(when, locale);
  const reason = textIn(statusReason, locale)?.text;
  return (
    <>
      <section className="sheet" aria-labelledby="times">
        <h2 id="times" tabIndex={-1}>
          {t('eventsDesk.times.heading')}
        </h2>
        <p>{when ? [whenInWords(when, locale), zone].filter(Boolean).join(', ') : t('eventsDesk.noDate')}</p>
        <EarlierKnown earlier={earlier} part="when" />
        <TimesForm {...{ locale, event }} times={shownTimes(when)} save={saveTimesAction} />
      </section>
      <section className="sheet" aria-labelledby="status-heading">
        <h2 id="status-heading" tabIndex={-1}>
          {t('eventsDesk.status.heading')}
        </h2>
        <p>{[t(`eventStatus.${status}`), reason].filter(Boolean).join(': ')}</p>
        <StatusForm {...{ locale, event }} save={saveStatusAction} />
      </section>
      <section className="sheet" aria-labelledby="place">
        <h2 id="place" tabIndex={-1}>
          {t('eventsDesk.place.heading')}
        </h2>
        <p>{place ? textIn(place.name, locale)?.text : t('eventsDesk.place.none')}</p>
        <EarlierKnown earlier={earlier} part="place" />
        <PlaceForm {...{ locale, event }} known={places} save={savePlaceAction} />
      </section>
    </>
  );
}
