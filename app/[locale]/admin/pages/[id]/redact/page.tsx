import { notFound } from 'next/navigation';
import { ItemHead } from '#components/admin/item-head';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import type { Query } from '../../../people/people-address.ts';
import { RedactionSheet, redactionMetadata } from '../../../redaction-sheet.tsx';
import { pageHeadOf } from '../page-desk-head.ts';
import { requirePage } from '../require-page.ts';
import { redactPageAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => redactionMetadata(params);

export default async function RedactPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  if (!mayPublishing(actor, 'redact')) notFound();
  const page = await requirePage(locale, (await params).id);
  const { itemId } = page;
  return (
    <>
      <ItemHead {...(await pageHeadOf({ locale, actor, page, current: 'redact' }))} />
      <RedactionSheet {...{ locale, itemId }} query={await searchParams} redact={redactPageAction} />
    </>
  );
}
