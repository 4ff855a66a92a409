import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PublishForm } from '#components/admin/articles/publish-form';
import { SlugForm } from '#components/admin/articles/slug-form';
import { WithdrawForm } from '#components/admin/articles/withdraw-form';
import { listMissing } from '#lib/articles/admin-queries/list-missing';
import { languages } from '#lib/core/languages';
import { env } from '#lib/platform/env';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import type { Query } from '../../list-address.ts';
import { itemIdOfAddress } from '../article-address.ts';
import { ArticleDeskHead } from '../article-desk-head.tsx';
import { requireArticle } from '../require-article.ts';
import {
  changeSlugAction,
  handOverAction,
  publishAction,
  takeBackAction,
  withdrawAction,
} from './actions.ts';
import { DoneNotice } from './done-notice.tsx';
import { doneOf } from './publish-address.ts';
import { isBegun, languagesOnTheWay } from './publish-view.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'publishing' });
  return deskMetadata(locale, t('heading'));
}

export default async function Publish({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  const [standing, toDo] = await Promise.all([requireArticle(actor, itemId), listMissing(actor, itemId)]);
  if (!toDo) notFound();
  const t = await getTranslations({ locale, namespace: 'publishing' });
  const mayPublish = mayPublishing(actor, 'publish');
  const onTheWay = languagesOnTheWay(standing, toDo, articleDeskPaths(locale, itemId).edit);
  const begun = languages.map((language) => standing.languages[language]).filter(isBegun);
  const shown = languages.filter((language) => standing.languages[language].live);
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="publish" />
      <h1>{t('heading')}</h1>
      <DoneNotice done={doneOf(await searchParams)} standing={standing} siteUrl={env().SITE_URL} />
      <PublishForm
        {...{ locale, itemId, mayPublish }}
        languages={onTheWay}
        shared={standing.shared}
        media={standing.media}
        marks={standing.marks}
        publish={publishAction}
        handOver={handOverAction}
        takeBack={takeBackAction}
      />
      {mayPublish && begun.length > 0 ? (
        <section aria-labelledby="addresses" className="desk-section">
          <h2 id="addresses">{t('address.heading')}</h2>
          <p>{t('address.intro')}</p>
          <div className="language-sheets">
            {begun.map((one) => (
              <SlugForm key={one.language} {...{ locale, itemId }} standing={one} change={changeSlugAction} />
            ))}
          </div>
        </section>
      ) : null}
      {mayPublishing(actor, 'withdraw') && shown.length > 0 ? (
        <section aria-labelledby="withdrawal" className="desk-section">
          <h2 id="withdrawal">{t('withdrawal.heading')}</h2>
          <details>
            <summary>{t('withdrawal.open')}</summary>
            <WithdrawForm {...{ locale, itemId, shown }} withdraw={withdrawAction} />
          </details>
        </section>
      ) : null}
    </>
  );
}
