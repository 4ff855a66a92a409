import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RedactionForm } from '#components/admin/articles/redaction-form';
import { Notice } from '#components/ui/notice';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import type { Query } from '../../list-address.ts';
import { itemIdOfAddress } from '../article-address.ts';
import { ArticleDeskHead } from '../article-desk-head.tsx';
import { requireArticle } from '../require-article.ts';
import { redactAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'redaction' });
  return deskMetadata(locale, t('heading'));
}

export default async function Redact({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  if (!mayPublishing(actor, 'redact')) notFound();
  const standing = await requireArticle(actor, itemId);
  const count = Number((await searchParams)['done'] ?? 0);
  const t = await getTranslations({ locale, namespace: 'redaction' });
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="redact" />
      <h1>{t('heading')}</h1>
      {count > 0 ? (
        <Notice kind="done" title={t('done', { count })}>
          <p>{t('doneNext')}</p>
        </Notice>
      ) : null}
      <p className="intro">{t('intro')}</p>
      <RedactionForm {...{ locale, itemId }} redact={redactAction} />
    </>
  );
}
