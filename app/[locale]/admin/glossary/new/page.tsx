import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TermForm } from '#components/admin/glossary/term-form';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { addTermAction } from '../actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'glossaryDesk' });
  return deskMetadata(locale, t('new'));
}

export default async function NewTerm({ params }: Props) {
  const locale = await deskLocale(params);
  if (!mayPublishing(await requireActor(locale), 'publish')) notFound();
  const t = await getTranslations({ locale, namespace: 'glossaryDesk' });
  return (
    <>
      <div className="page-head">
        <h1>{t('new')}</h1>
      </div>
      <p className="intro">{t('intro')}</p>
      <TermForm locale={locale} term={null} send={addTermAction} />
    </>
  );
}
