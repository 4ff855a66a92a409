import 'server-only';
import { getTranslations } from 'next-intl/server';
import { JoinSeriesForm, LeaveSeriesForm } from '#components/admin/events/series-forms';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { languages } from '#lib/core/languages';
import { listDeskEvents } from '#lib/events/admin-queries/list-desk-events';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../../desk-actor.ts';
import { eventAddress } from '../events-address.ts';
import { joinSeriesAction, leaveSeriesAction } from './actions.ts';

interface SeriesSectionProps {
  locale: Locale;
  event: DeskEvent;
  /** The name of another event of the series, as far as it was typed. */
  search: string;
}

/** The other events of a series, and the ways into one and out of it. */
export async function SeriesSection({ locale, event, search }: SeriesSectionProps) {
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  const { itemId, series } = event;
  return (
    <section className="sheet" aria-labelledby="series">
      <h2 id="series" tabIndex={-1}>
        {t('series.heading')}
      </h2>
      <p>{series.length > 0 ? t('series.intro') : t('series.none')}</p>
      <ul className="rows">
        {series.map((other) => (
          <li key={other.itemId}>
            <a href={eventAddress(locale, other.itemId)}>{other.name || t('unnamed')}</a>
          </li>
        ))}
      </ul>
      {series.length > 0 ? <LeaveSeriesForm {...{ locale, event }} leave={leaveSeriesAction} /> : null}
      <search>
        <form action={`${eventAddress(locale, itemId)}#series`}>
          <TextField
            id="series-search"
            name="series"
            type="search"
            label={t('series.search')}
            maxLength={100}
            defaultValue={search}
          />
          <Button type="submit">{t('find')}</Button>
        </form>
      </search>
      {search ? <Candidates {...{ locale, event, search }} /> : null}
    </section>
  );
}

async function Candidates({ locale, event, search }: SeriesSectionProps) {
  const actor = await requireActor(locale);
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  const known = new Set([event.itemId, ...event.series.map(({ itemId }) => itemId)]);
  const { rows } = await listDeskEvents(actor, { search, scope: null, after: null });
  const others = rows.flatMap(({ itemId, sourceLanguage, languages: marks }) => {
    const named = [locale, sourceLanguage, ...languages].find((one) => marks[one].title !== '');
    return known.has(itemId) ? [] : [{ itemId, name: named ? marks[named].title : t('unnamed') }];
  });
  if (others.length === 0) return <p role="status">{t('noneFound')}</p>;
  return <JoinSeriesForm {...{ locale, event, others }} join={joinSeriesAction} />;
}
