import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewArticleForm } from '#components/admin/articles/new-article-form';
import { ButtonLink } from '#components/ui/button';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { createArticleAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'newArticle' });
  return deskMetadata(locale, t('heading'));
}

export default async function NewArticle({ params }: Props) {
  const locale = await deskLocale(params);
  await requireActor(locale);
  const t = await getTranslations({ locale, namespace: 'newArticle' });
  const report = await getTranslations({ locale, namespace: 'newReport' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="quiet" href={`/${locale}/admin/articles/new/report`}>
          {report('link')}
        </ButtonLink>
      </div>
      <NewArticleForm locale={locale} create={createArticleAction} />
    </>
  );
}
