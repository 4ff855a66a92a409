import { notFound } from 'next/navigation';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { RedactionSheet, redactionMetadata } from '../../../redaction-sheet.tsx';
import type { Query } from '../../list-address.ts';
import { itemIdOfAddress } from '../article-address.ts';
import { ArticleDeskHead } from '../article-desk-head.tsx';
import { requireArticle } from '../require-article.ts';
import { redactAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => redactionMetadata(params);

export default async function Redact({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  if (!mayPublishing(actor, 'redact')) notFound();
  const standing = await requireArticle(actor, itemId);
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="redact" />
      <RedactionSheet {...{ locale, itemId }} query={await searchParams} redact={redactAction} />
    </>
  );
}
