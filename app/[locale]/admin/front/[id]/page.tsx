import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findDeskSlot } from '#lib/front/admin-queries/desk-front';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { SlotPage } from '../slot-page.tsx';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'frontDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskFrontSlotPage({ params }: Props) {
  const locale = await deskLocale(params);
  const { id } = await params;
  const slot = (await findDeskSlot(await requireActor(locale), id)) ?? notFound();
  return <SlotPage locale={locale} language={slot.language} kind={slot.kind} slot={slot} />;
}
