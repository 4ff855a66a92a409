import 'server-only';
import { getTranslations } from 'next-intl/server';
import { AudienceForm, type ShownRegistration } from '#components/admin/events/audience-form';
import { listClassification } from '#lib/articles/admin-queries/list-classification';
import { toLocalTime } from '#lib/core/local-time';
import { dayLater } from '#lib/core/when';
import { type EventShared, textIn } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { portalZone } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import {
  findNamedOrganisations,
  listDeskOrganisations,
  type NamedOrganisation,
} from '#lib/organisations/admin-queries';
import type { Actor } from '#lib/publishing/actor';
import { requireActor } from '../../desk-actor.ts';
import { saveAudienceAction } from './actions.ts';

function shownRegistration({ registration, when }: EventShared): ShownRegistration {
  const zone = when?.zone ?? portalZone;
  const shown = (moment: string | null | undefined) =>
    moment ? toLocalTime(new Date(moment), zone) : { date: '', time: '' };
  const closes = shown(registration?.closesAt);
  // A day that counts whole is over at midnight.
  const isWholeDay = closes.time === '00:00';
  return {
    opens: shown(registration?.opensAt),
    closes: isWholeDay ? { date: dayLater(closes.date, -1), time: '' } : closes,
  };
}

/** Who holds an event, in its order; a merged record as the one that took over. */
async function findOrganisers(actor: Actor, locale: Locale, ids: string[]): Promise<NamedOrganisation[]> {
  const named = await findNamedOrganisations(actor, locale, ids);
  const inOrder = ids.flatMap((id) => named.find(({ namedId }) => namedId === id) ?? []);
  return [...new Map(inOrder.map((one) => [one.organisationId, one])).values()];
}

/** For whom an event is, who holds it and what it is about. */
export async function AudienceSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const actor = await requireActor(locale);
  const t = await getTranslations({ locale, namespace: 'eventsDesk.audience' });
  const { organiserIds } = event.shared;
  const [offered, organisers, { topics }] = await Promise.all([
    listDeskOrganisations(actor, locale),
    findOrganisers(actor, locale, organiserIds),
    listClassification(locale),
  ]);
  const others = offered.filter(
    ({ organisationId }) => !organisers.some((organiser) => organiser.organisationId === organisationId),
  );
  const said = [textIn(event.shared.audience, locale)?.text, ...organisers.map(({ name }) => name)];
  return (
    <section className="sheet" aria-labelledby="audience">
      <h2 id="audience" tabIndex={-1}>
        {t('heading')}
      </h2>
      <p>{said.filter(Boolean).join(' · ')}</p>
      <AudienceForm
        {...{ locale, event }}
        registration={shownRegistration(event.shared)}
        organisations={[...organisers, ...others].map(({ organisationId: value, name }) => ({ value, name }))}
        organiserIds={organisers.map(({ organisationId }) => organisationId)}
        topics={topics.map(({ key: value, name }) => ({ value, name }))}
        save={saveAudienceAction}
      />
    </section>
  );
}
