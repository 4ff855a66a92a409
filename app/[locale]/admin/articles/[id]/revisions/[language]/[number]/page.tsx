import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PreviewFrame } from '#components/admin/articles/preview-frame';
import { RestoreForm } from '#components/admin/articles/restore-form';
import { findRevision } from '#lib/publishing/admin-queries/find-revision';
import { requireActor } from '../../../../../desk-actor.ts';
import { deskLocale } from '../../../../../desk-locale.ts';
import { deskMetadata } from '../../../../../desk-metadata.ts';
import { articleDeskPaths } from '../../../../desk-paths.ts';
import { itemIdOfAddress } from '../../../article-address.ts';
import { ArticleDeskHead } from '../../../article-desk-head.tsx';
import { requireArticle } from '../../../require-article.ts';
import { restoreAction } from '../../actions.ts';
import { RevisionWords, revisionOfAddress } from './revision-words.tsx';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { number } = await revisionOfAddress(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('version', { number }));
}

export default async function RevisionPage({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  const { language, number } = await revisionOfAddress(params);
  const standing = await requireArticle(actor, itemId);
  const revision = (await findRevision(actor, { kind: 'article', itemId, language }, number)) ?? notFound();
  const { saved, draft } = standing.languages[language];
  const paths = articleDeskPaths(locale, itemId);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="revisions" />
      <RevisionWords {...{ locale, language, revision }} listPath={paths.revisionsIn(language)} />
      {saved && saved.revisionId !== revision.id ? (
        <RestoreForm
          {...{ locale, itemId, language, number }}
          revisionId={revision.id}
          newest={saved}
          hasOpenEdits={draft !== null}
          restore={restoreAction}
        />
      ) : null}
      <section aria-labelledby="whole" className="desk-section">
        <h2 id="whole">{t('whole')}</h2>
        <PreviewFrame
          path={`${paths.previewIn(language)}?version=${number}`}
          title={t('version', { number })}
          width="desktop"
        />
      </section>
    </>
  );
}
