import 'server-only';
import { getTranslations } from 'next-intl/server';
import { AudienceForm, type ShownRegistration } from '#components/admin/events/audience-form';
import { listClassification } from '#lib/articles/admin-queries/list-classification';
import { toLocalTime } from '#lib/core/local-time';
import { type EventShared, textIn } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { portalZone } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { listDeskOrganisations } from '#lib/organisations/admin-queries';
import { requireActor } from '../../desk-actor.ts';
import { saveAudienceAction } from './actions.ts';

function shownRegistration({ registration, when }: EventShared): ShownRegistration {
  const zone = when?.zone ?? portalZone;
  const shown = (moment: string | null | undefined) =>
    moment ? toLocalTime(new Date(moment), zone) : { date: '', time: '' };
  return { opens: shown(registration?.opensAt), closes: shown(registration?.closesAt) };
}

/** For whom an event is, who holds it and what it is about. */
export async function AudienceSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const actor = await requireActor(locale);
  const t = await getTranslations({ locale, namespace: 'eventsDesk.audience' });
  const [organisations, { topics }] = await Promise.all([
    listDeskOrganisations(actor, locale),
    listClassification(locale),
  ]);
  const { organiserIds } = event.shared;
  const names = organisations.filter(({ organisationId }) => organiserIds.includes(organisationId));
  const said = [textIn(event.shared.audience, locale)?.text, ...names.map(({ name }) => name)];
  return (
    <section className="sheet" aria-labelledby="audience">
      <h2 id="audience" tabIndex={-1}>
        {t('heading')}
      </h2>
      <p>{said.filter(Boolean).join(' · ')}</p>
      <AudienceForm
        {...{ locale, event }}
        registration={shownRegistration(event.shared)}
        organisations={organisations.map(({ organisationId: value, name }) => ({ value, name }))}
        topics={topics.map(({ key: value, name }) => ({ value, name }))}
        save={saveAudienceAction}
      />
    </section>
  );
}
