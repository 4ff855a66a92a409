import { notFound } from 'next/navigation';
import { ItemHead } from '#components/admin/item-head';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import type { Query } from '../../../people/people-address.ts';
import { RedactionSheet, redactionMetadata } from '../../../redaction-sheet.tsx';
import { helpPlaceHeadOf } from '../help-place-desk-head.ts';
import { requireHelpPlace } from '../require-help-place.ts';
import { redactHelpPlaceAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => redactionMetadata(params);

export default async function RedactHelpPlace({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  if (!mayPublishing(actor, 'redact')) notFound();
  const place = await requireHelpPlace(locale, (await params).id);
  const { itemId } = place;
  return (
    <>
      <ItemHead {...(await helpPlaceHeadOf({ locale, actor, place, current: 'redact' }))} />
      <RedactionSheet {...{ locale, itemId }} query={await searchParams} redact={redactHelpPlaceAction} />
    </>
  );
}
