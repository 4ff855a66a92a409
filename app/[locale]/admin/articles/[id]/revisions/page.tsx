import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import type { Query } from '../../list-address.ts';
import { itemIdOfAddress } from '../article-address.ts';
import { ArticleDeskHead } from '../article-desk-head.tsx';
import { requireArticle, shownLanguage } from '../require-article.ts';
import { RevisionHistory } from './revision-history.tsx';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('heading'));
}

export default async function Revisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  const standing = await requireArticle(actor, itemId);
  const query = await searchParams;
  const language = shownLanguage(standing, locale, query['language']);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="revisions" />
      <h1>{t('heading')}</h1>
      <RevisionHistory
        {...{ actor, query }}
        place={{ kind: 'article', itemId, language }}
        paths={articleDeskPaths(locale, itemId)}
      />
    </>
  );
}
