import 'server-only';
import { getTranslations } from 'next-intl/server';
import { FilesForm } from '#components/admin/events/files-form';
import { SourcesForm } from '#components/admin/events/sources-form';
import { listSessionChoices } from '#lib/events/admin-queries/list-session-choices';
import { textIn } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { formatPartialDate, portalZone } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { timeInWords } from '#lib/i18n/when-in-words';
import { requireActor } from '../../desk-actor.ts';
import { saveFilesAction, saveSourcesAction } from './actions.ts';

/** The sessions of the programme by day, hour and title. */
async function namedSessions(locale: Locale, { itemId, shared }: DeskEvent) {
  const sessions = await listSessionChoices(await requireActor(locale), itemId);
  const zone = shared.when?.zone ?? portalZone;
  return sessions.map(({ sessionId, day, startsAt, title }) => {
    const hour = startsAt ? timeInWords(startsAt, zone, locale) : null;
    const name = textIn(title, locale)?.text ?? '–';
    return {
      value: sessionId,
      label: [formatPartialDate(day, locale), hour, name].filter(Boolean).join(', '),
    };
  });
}

/** The picture, the documents and the sources of an event. */
export async function FilesSections({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  const sessions = await namedSessions(locale, event);
  return (
    <>
      <section className="sheet" aria-labelledby="files">
        <h2 id="files" tabIndex={-1}>
          {t('files.heading')}
        </h2>
        <FilesForm {...{ locale, event, sessions }} save={saveFilesAction} />
      </section>
      <section className="sheet" aria-labelledby="sources">
        <h2 id="sources" tabIndex={-1}>
          {t('sources.heading')}
        </h2>
        <SourcesForm {...{ locale, event }} save={saveSourcesAction} />
      </section>
    </>
  );
}
