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
import { milestoneHeadOf, milestoneRevisionPaths } from '../../../milestone-desk-head.ts';
import { requireMilestone } from '../../../require-milestone.ts';
import { restoreMilestoneAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { number } = await revisionOfAddress(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('version', { number }));
}

export default async function MilestoneRevision({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const milestone = await requireMilestone(locale, (await params).id);
  const { itemId } = milestone;
  const { language, number } = await revisionOfAddress(params);
  const place = { kind: 'milestone', itemId, language } as const;
  const revision = (await findRevision(actor, place, number)) ?? notFound();
  const { revisionId, revisionNumber, hasDraft } = milestone.languages[language];
  return (
    <>
      <ItemHead {...(await milestoneHeadOf({ locale, actor, milestone, current: 'revisions' }))} />
      <RevisionWords
        {...{ locale, language, revision }}
        listPath={milestoneRevisionPaths(locale, itemId).revisionsIn(language)}
      />
      {revisionId && revisionId !== revision.id ? (
        <RestoreForm
          {...{ locale, itemId, language, number }}
          revisionId={revision.id}
          newest={{ revisionId, number: revisionNumber }}
          hasOpenEdits={hasDraft}
          restore={restoreMilestoneAction}
        />
      ) : null}
    </>
  );
}
