import type { Metadata } from 'next';
import { findArticlePreview } from '#lib/articles/admin-queries/find-article-preview';
import { findRevisionPreview } from '#lib/articles/admin-queries/find-revision-preview';
import { markPage } from '#lib/platform/render-record';
import { NotFoundAnswer } from '../../../../../../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../../../../../../(site)/page-metadata.ts';
import { requireActor } from '../../../../../../admin/desk-actor.ts';
import { ArticlePreview } from '../../../../../article-preview.tsx';
import { deskFileAddress, withFileAddresses } from '../../../../../file-addresses.ts';
import { type PreviewParams, previewLocale } from '../../../../../preview-locale.ts';

interface Props {
  params: Promise<PreviewParams>;
  /** `version` shows a saved revision by its number; without it the newest words are shown. */
  searchParams: Promise<{ version?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await previewLocale(params);
  return locale ? unlistedMetadata(locale, '') : {};
}

export default async function DeskPreview({ params, searchParams }: Props) {
  const locale = await previewLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const actor = await requireActor(locale);
  const { id } = await params;
  const { version } = await searchParams;
  const article =
    version === undefined
      ? await findArticlePreview(actor, id, locale)
      : await findRevisionPreview(actor, { itemId: id, language: locale }, Number(version));
  if (!article) return <NotFoundAnswer locale={locale} />;
  markPage(200);
  return <ArticlePreview article={withFileAddresses(article, deskFileAddress(locale))} />;
}
