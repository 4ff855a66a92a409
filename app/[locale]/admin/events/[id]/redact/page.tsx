import { notFound } from 'next/navigation';
import { ItemHead } from '#components/admin/item-head';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import type { Query } from '../../../people/people-address.ts';
import { RedactionSheet, redactionMetadata } from '../../../redaction-sheet.tsx';
import { eventHeadOf } from '../event-desk-head.ts';
import { requireEvent } from '../require-event.ts';
import { redactEventAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => redactionMetadata(params);

export default async function RedactEvent({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  if (!mayPublishing(actor, 'redact')) notFound();
  const event = await requireEvent(locale, (await params).id);
  const { itemId } = event;
  return (
    <>
      <ItemHead {...(await eventHeadOf({ locale, actor, event, current: 'redact' }))} />
      <RedactionSheet {...{ locale, itemId }} query={await searchParams} redact={redactEventAction} />
    </>
  );
}
