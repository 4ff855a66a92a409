import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewTitledItemForm } from '#components/admin/new-titled-item-form';
import { newId } from '#lib/core/ids';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { addHelpPlaceAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  return deskMetadata(locale, t('new'));
}

export default async function NewHelpPlace({ params }: Props) {
  const locale = await deskLocale(params);
  await requireActor(locale);
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  const words = {
    ...{ title: t('title'), create: t('create') },
    ...{ language: t('language'), languageHint: t('languageHint') },
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('new')}</h1>
      </div>
      <NewTitledItemForm locale={locale} itemId={newId()} words={words} add={addHelpPlaceAction} />
    </>
  );
}
