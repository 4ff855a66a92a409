import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RestoreForm } from '#components/admin/articles/restore-form';
import { ItemHead } from '#components/admin/item-head';
import { findRevision } from '#lib/publishing/admin-queries/find-revision';
import {
  RevisionWords,
  revisionOfAddress,
} from '../../../../../articles/[id]/revisions/[language]/[number]/revision-words.tsx';
import { requireActor } from '../../../../../desk-actor.ts';
import { deskLocale } from '../../../../../desk-locale.ts';
import { deskMetadata } from '../../../../../desk-metadata.ts';
import { pageHeadOf, pageRevisionPaths } from '../../../page-desk-head.ts';
import { requirePage } from '../../../require-page.ts';
import { restorePageAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { number } = await revisionOfAddress(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('version', { number }));
}

export default async function PageRevision({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const page = await requirePage(locale, (await params).id);
  const { itemId } = page;
  const { language, number } = await revisionOfAddress(params);
  const place = { kind: 'page', itemId, language } as const;
  const revision = (await findRevision(actor, place, number)) ?? notFound();
  const { revisionId, revisionNumber, hasDraft } = page.languages[language];
  return (
    <>
      <ItemHead {...(await pageHeadOf({ locale, actor, page, current: 'revisions' }))} />
      <RevisionWords
        {...{ locale, language, revision }}
        listPath={pageRevisionPaths(locale, itemId).revisionsIn(language)}
      />
      {revisionId && revisionId !== revision.id ? (
        <RestoreForm
          {...{ locale, itemId, language, number }}
          revisionId={revision.id}
          newest={{ revisionId, number: revisionNumber }}
          hasOpenEdits={hasDraft}
          restore={restorePageAction}
        />
      ) : null}
    </>
  );
}
