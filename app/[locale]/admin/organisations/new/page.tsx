import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OrganisationForm } from '#components/admin/organisations/organisation-form';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { createOrganisationAction } from '../actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'organisationsDesk' });
  return deskMetadata(locale, t('new'));
}

export default async function NewOrganisation({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  if (!mayPublishing(actor, 'publish')) notFound();
  const t = await getTranslations({ locale, namespace: 'organisationsDesk' });
  return (
    <>
      <div className="page-head">
        <h1>{t('new')}</h1>
      </div>
      <p className="intro">{t('public')}</p>
      <OrganisationForm locale={locale} organisation={null} send={createOrganisationAction} />
    </>
  );
}
