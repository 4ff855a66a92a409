import type { Metadata } from 'next';
import { findEventPreview } from '#lib/events/admin-queries/find-event-preview';
import { markPage } from '#lib/platform/render-record';
import { NotFoundAnswer } from '../../../../../../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../../../../../../(site)/page-metadata.ts';
import { requireActor } from '../../../../../../admin/desk-actor.ts';
import { EventPreviewPage } from '../../../../../event-preview-page.tsx';
import { type PreviewParams, previewLocale } from '../../../../../preview-locale.ts';

interface Props {
  params: Promise<PreviewParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await previewLocale(params);
  return locale ? unlistedMetadata(locale, '') : {};
}

export default async function DeskEventPreview({ params }: Props) {
  const locale = await previewLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const actor = await requireActor(locale);
  const preview = await findEventPreview(actor, (await params).id, locale);
  if (!preview) return <NotFoundAnswer locale={locale} />;
  markPage(200);
  return <EventPreviewPage preview={preview} />;
}
