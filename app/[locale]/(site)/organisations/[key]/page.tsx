import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Organisation } from '#components/site/organisation';
import { startOf } from '#lib/events/event-json-ld';
import { listEventsOfOrganiser } from '#lib/events/list-public-queries';
import { listHelpPlacesOf } from '#lib/help-places/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { organisationJsonLd } from '#lib/organisations/organisation-json-ld';
import { findOrganisationByKey } from '#lib/organisations/public-queries';
import { listPeopleOf } from '#lib/people/list-public-queries';
import { peoplePath } from '#lib/people/person-paths';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { JsonLd } from '../../json-ld.tsx';
import { loadMilestones } from '../../load-milestones.ts';
import { NotFoundAnswer } from '../../not-found-answer.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readerLocale } from '../../reader-locale.ts';
import { SitePage } from '../../site-page.tsx';
import { GoneAnswer, standingMetadata } from '../../standing-answer.tsx';
import '../../list-pages.css';

type Props = { params: Promise<{ locale: string; key: string }> };

const load = cache((locale: Locale, key: string) => findOrganisationByKey(locale, key));

async function loadAnswer(params: Props['params']) {
  const locale = await readerLocale(params);
  const { key } = await params;
  return { locale, answer: locale ? await load(locale, key) : null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer || answer.status === 'moved') return {};
  if (answer.status === 'withdrawn') return standingMetadata(locale, answer, 'organisation');
  const t = await getTranslations({ locale, namespace: 'organisation' });
  const { name, path, languagePaths } = answer.view;
  const description = t('description', { name });
  return pageMetadata({ locale, title: name, description, path, languagePaths });
}

export default async function OrganisationRoute({ params }: Props) {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status === 'moved') {
    markPage(301, answer.path);
    return null;
  }
  if (answer.status === 'withdrawn') {
    const { view } = answer;
    return <GoneAnswer {...{ locale, view }} what="organisation" current="people" listPath={peoplePath} />;
  }
  const people = await listPeopleOf(locale, answer.view.id);
  dependOn(people.freshness);
  const { events, freshness } = await listEventsOfOrganiser(locale, answer.view);
  dependOn(freshness);
  const help = await listHelpPlacesOf(locale, answer.view.id);
  dependOn(help.freshness);
  markPage(200);
  const told = [...events.upcoming, ...events.past].map(({ title, path, when }) => ({
    ...{ title, path, startDate: startOf(when) },
  }));
  return (
    <SitePage locale={locale} languagePaths={answer.view.languagePaths} current="people">
      <JsonLd thing={organisationJsonLd(answer.view, told, env().SITE_URL)} />
      <Organisation
        organisation={answer.view}
        people={people.people}
        events={events}
        helpPlaces={help.links}
        milestones={await loadMilestones(locale, { by: 'organisation', organisationId: answer.view.id })}
      />
    </SitePage>
  );
}
