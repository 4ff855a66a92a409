import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findFrontMoment } from '#lib/front/admin-queries/front-moment';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { firstOf, type Query } from '../../people/people-address.ts';
import { languageOr, slotKindOf } from '../front-address.ts';
import { SlotPage } from '../slot-page.tsx';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'frontDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function NewFrontSlot({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const query = await searchParams;
  const kind = slotKindOf(firstOf(query['kind']));
  const mayChoose = await findFrontMoment(await requireActor(locale), null);
  if (!kind || !mayChoose) notFound();
  const language = languageOr(locale, firstOf(query['language']));
  return <SlotPage {...{ locale, language, kind }} slot={null} />;
}
