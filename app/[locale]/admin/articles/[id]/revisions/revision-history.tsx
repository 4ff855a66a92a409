import 'server-only';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LanguageTabs } from '#components/admin/articles/language-tabs';
import { RevisionRows } from '#components/admin/articles/revision-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import type { Language } from '#lib/core/languages';
import type { Actor } from '#lib/publishing/actor';
import { listRevisionChanges } from '#lib/publishing/admin-queries/list-revision-changes';
import { listRevisions, type RevisionPlace } from '#lib/publishing/admin-queries/list-revisions';
import type { RevisionRow } from '#lib/publishing/revision-view';
import type { Query } from '../../list-address.ts';

interface RevisionHistoryProps {
  actor: Actor;
  place: RevisionPlace;
  query: Query;
  paths: {
    revisionsIn: (language: Language) => string;
    revision: (language: Language, number: number) => string;
  };
}

function beforeOf(query: Query): number | null {
  const text = String(query['before'] ?? '');
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

const spanOf = (rows: RevisionRow[]) => ({ first: rows.at(-1)?.number ?? 0, last: rows[0]?.number ?? 0 });

/** The saved versions of an item in one language, newest first, and the ways to its other languages. */
export async function RevisionHistory({ actor, place, query, paths }: RevisionHistoryProps) {
  const { itemId, language } = place;
  const before = beforeOf(query);
  const list = (await listRevisions(actor, place, { before })) ?? notFound();
  const changes = await listRevisionChanges(actor, { itemId, language }, spanOf(list.rows));
  const t = await getTranslations('revisions');
  const { revisionsIn } = paths;
  return (
    <>
      <LanguageTabs
        label={t('languages')}
        paths={{ ky: revisionsIn('ky'), ru: revisionsIn('ru'), en: revisionsIn('en') }}
        current={language}
      />
      {list.rows.length > 0 ? (
        <RevisionRows
          language={language}
          revisions={list.rows.map((revision) => ({
            revision,
            path: paths.revision(language, revision.number),
            change: changes.get(revision.number) ?? null,
          }))}
        />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneNext')}</p>
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="button-row">
        {before ? <ButtonLink href={revisionsIn(language)}>{t('newest')}</ButtonLink> : null}
        {list.next ? (
          <ButtonLink href={`${revisionsIn(language)}&before=${list.next}`}>{t('older')}</ButtonLink>
        ) : null}
      </nav>
    </>
  );
}
