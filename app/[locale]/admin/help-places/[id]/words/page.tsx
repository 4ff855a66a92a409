import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isLanguage } from '#lib/core/languages';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { ItemWords } from '../../../item-words.tsx';
import type { Query } from '../../../people/people-address.ts';
import { helpPlaceAddress } from '../../help-places-address.ts';
import { helpPlaceHeadOf } from '../help-place-desk-head.ts';
import { requireHelpPlace } from '../require-help-place.ts';
import { loadHelpPlaceEditor } from './load-help-place-editor.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk.head' });
  return deskMetadata(locale, t('words'));
}

export default async function HelpPlaceWords({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const place = await requireHelpPlace(locale, (await params).id);
  const { language: asked } = await searchParams;
  const language = isLanguage(asked) ? asked : null;
  const view = (await loadHelpPlaceEditor(actor, place.itemId, language, locale)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk.head' });
  return (
    <ItemWords
      {...{ locale, actor, view }}
      heading={t('words')}
      head={await helpPlaceHeadOf({ locale, actor, place, current: 'words' })}
      path={helpPlaceAddress(locale, place.itemId)}
      section="help"
    />
  );
}
