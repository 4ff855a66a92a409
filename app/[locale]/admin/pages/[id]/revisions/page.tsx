import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ItemHead } from '#components/admin/item-head';
import { isLanguage } from '#lib/core/languages';
import { RevisionHistory } from '../../../articles/[id]/revisions/revision-history.tsx';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import type { Query } from '../../../people/people-address.ts';
import { pageHeadOf, pageRevisionPaths } from '../page-desk-head.ts';
import { requirePage } from '../require-page.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('heading'));
}

export default async function PageRevisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const page = await requirePage(locale, (await params).id);
  const query = await searchParams;
  const { itemId, sourceLanguage } = page;
  const language = isLanguage(query['language']) ? query['language'] : sourceLanguage;
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return (
    <>
      <ItemHead {...(await pageHeadOf({ locale, actor, page, current: 'revisions' }))} />
      <h1>{t('heading')}</h1>
      <RevisionHistory
        {...{ actor, query }}
        place={{ kind: 'page', itemId, language }}
        paths={pageRevisionPaths(locale, itemId)}
      />
    </>
  );
}
