import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { UsesList } from '#components/admin/media/uses-list';
import { EndingForms } from '#components/admin/organisations/ending-forms';
import { OrganisationForm } from '#components/admin/organisations/organisation-form';
import { OrganisationPeople } from '#components/admin/organisations/organisation-people';
import { ButtonLink } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { Locale } from '#lib/i18n/locales';
import { findDeskOrganisation, listDeskOrganisations } from '#lib/organisations/admin-queries';
import type { DeskOrganisation } from '#lib/organisations/organisation-desk-view';
import { organisationPath } from '#lib/organisations/organisation-paths';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { firstOf, peopleAddress, type Query } from '../../people/people-address.ts';
import { editOrganisationAction, mergeOrganisationAction, removeOrganisationAction } from '../actions.ts';
import { deedOf, organisationsAddress } from '../organisations-address.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

const requireOrganisation = cache(async (locale: Locale, id: string): Promise<DeskOrganisation> => {
  const actor = await requireActor(locale);
  return (await findDeskOrganisation(actor, id, locale)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  return deskMetadata(locale, (await requireOrganisation(locale, (await params).id)).name);
}

export default async function DeskOrganisationPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const organisation = await requireOrganisation(locale, (await params).id);
  const deed = deedOf(firstOf((await searchParams)['done']));
  const t = await getTranslations({ locale, namespace: 'organisationsDesk' });
  const { people, uses } = organisation;
  const isGone = organisation.isRemoved || organisation.mergedIntoId !== null;
  return (
    <>
      <div className="page-head">
        <h1>{organisation.name}</h1>
        <ButtonLink kind="quiet" href={organisationsAddress(locale)}>
          {t('toList')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={organisationPath(locale, organisation.key)}>
          {t('open')}
        </ButtonLink>
      </div>
      {deed ? <Notice kind="done">{t(`done.${deed}`)}</Notice> : null}
      {isGone ? <Notice kind="note">{t('gone')}</Notice> : null}
      {organisation.mayChange && !isGone ? (
        <section className="sheet" aria-labelledby="facts">
          <h2 id="facts">{t('facts')}</h2>
          <p>{t('public')}</p>
          <OrganisationForm locale={locale} organisation={organisation} send={editOrganisationAction} />
        </section>
      ) : null}
      <section className="sheet" aria-labelledby="uses">
        <h2 id="uses">{t('uses')}</h2>
        {people.length + uses.length === 0 ? <p>{t('unused')}</p> : null}
        <OrganisationPeople people={people} path={peopleAddress(locale)} />
        {uses.length > 0 ? <UsesList locale={locale} uses={uses} /> : null}
        {organisation.mayChange && !isGone ? <Ending locale={locale} organisation={organisation} /> : null}
      </section>
    </>
  );
}

async function Ending({ locale, organisation }: { locale: Locale; organisation: DeskOrganisation }) {
  const all = await listDeskOrganisations(await requireActor(locale), locale);
  const others = all.filter(({ organisationId }) => organisationId !== organisation.organisationId);
  const deeds = { merge: mergeOrganisationAction, remove: removeOrganisationAction };
  return <EndingForms {...{ locale, organisation, others }} {...deeds} />;
}
