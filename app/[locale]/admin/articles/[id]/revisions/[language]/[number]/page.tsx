import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PreviewFrame } from '#components/admin/articles/preview-frame';
import { RestoreForm } from '#components/admin/articles/restore-form';
import { WordsComparison } from '#components/admin/articles/words-comparison';
import { findRevision } from '#lib/articles/admin-queries/find-revision';
import { isLanguage, type Language } from '#lib/core/languages';
import { formatMoment } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';
import { compareWords } from '#lib/publishing/body/compare-words';
import { requireActor } from '../../../../../desk-actor.ts';
import { deskLocale } from '../../../../../desk-locale.ts';
import { deskMetadata } from '../../../../../desk-metadata.ts';
import { articleDeskPaths } from '../../../../desk-paths.ts';
import { itemIdOfAddress } from '../../../article-address.ts';
import { ArticleDeskHead } from '../../../article-desk-head.tsx';
import { requireArticle } from '../../../require-article.ts';
import { restoreAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

async function placeOf(params: Props['params']): Promise<{ language: Language; number: number }> {
  const { language, number } = await params;
  if (!isLanguage(language) || !/^[1-9]\d{0,8}$/.test(number)) notFound();
  return { language, number: Number(number) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { number } = await placeOf(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('version', { number }));
}

export default async function RevisionPage({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const itemId = await itemIdOfAddress(params);
  const { language, number } = await placeOf(params);
  const standing = await requireArticle(actor, itemId);
  const revision = (await findRevision(actor, { itemId, language }, number)) ?? notFound();
  const { saved, draft } = standing.languages[language];
  const paths = articleDeskPaths(locale, itemId);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  const moment = formatMoment(revision.savedAt, locale);
  return (
    <>
      <ArticleDeskHead {...{ locale, actor, standing }} current="revisions" />
      <p>
        <a href={paths.revisionsIn(language)} className="tap">
          {t('toList', { language: localeNames[language] })}
        </a>
      </p>
      <h1>
        {t('version', { number })} <span lang={language}>({localeNames[language]})</span>
      </h1>
      <p>{t('savedBy', { who: revision.savedBy, moment })}</p>
      <section aria-labelledby="changes" className="desk-section">
        <h2 id="changes">{t('changesHeading')}</h2>
        {revision.before ? (
          <WordsComparison comparison={compareWords(revision.before, revision.words)} language={language} />
        ) : (
          <p>{t('first')}</p>
        )}
      </section>
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
