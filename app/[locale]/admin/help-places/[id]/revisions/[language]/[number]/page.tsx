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
import { helpPlaceHeadOf, helpPlaceRevisionPaths } from '../../../help-place-desk-head.ts';
import { requireHelpPlace } from '../../../require-help-place.ts';
import { restoreHelpPlaceAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { number } = await revisionOfAddress(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('version', { number }));
}

export default async function HelpPlaceRevision({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const place = await requireHelpPlace(locale, (await params).id);
  const { itemId } = place;
  const { language, number } = await revisionOfAddress(params);
  const of = { kind: 'help_place', itemId, language } as const;
  const revision = (await findRevision(actor, of, number)) ?? notFound();
  const { revisionId, revisionNumber, hasDraft } = place.languages[language];
  return (
    <>
      <ItemHead {...(await helpPlaceHeadOf({ locale, actor, place, current: 'revisions' }))} />
      <RevisionWords
        {...{ locale, language, revision }}
        listPath={helpPlaceRevisionPaths(locale, itemId).revisionsIn(language)}
      />
      {revisionId && revisionId !== revision.id ? (
        <RestoreForm
          {...{ locale, itemId, language, number }}
          revisionId={revision.id}
          newest={{ revisionId, number: revisionNumber }}
          hasOpenEdits={hasDraft}
          restore={restoreHelpPlaceAction}
        />
      ) : null}
    </>
  );
}
