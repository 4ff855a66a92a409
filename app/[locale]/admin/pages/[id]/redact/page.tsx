import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RedactionForm } from '#components/admin/articles/redaction-form';
import { ButtonLink } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import type { Query } from '../../../people/people-address.ts';
import { pageAddress } from '../../pages-address.ts';
import { requirePage } from '../require-page.ts';
import { redactPageAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'redaction' });
  return deskMetadata(locale, t('heading'));
}

export default async function RedactPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  if (!mayPublishing(actor, 'redact')) notFound();
  const { itemId, name } = await requirePage(locale, (await params).id);
  const count = Number((await searchParams)['done'] ?? 0);
  const t = await getTranslations({ locale, namespace: 'redaction' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="quiet" href={pageAddress(locale, itemId)}>
          {name}
        </ButtonLink>
      </div>
      {count > 0 ? (
        <Notice kind="done" title={t('done', { count })}>
          <p>{t('doneNext')}</p>
        </Notice>
      ) : null}
      <p className="intro">{t('intro')}</p>
      <RedactionForm locale={locale} itemId={itemId} redact={redactPageAction} />
    </>
  );
}
