import 'server-only';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormAction } from '#components/admin/action-form';
import { RestoreForm } from '#components/admin/articles/restore-form';
import { ItemHead, type ItemHeadProps } from '#components/admin/item-head';
import { isLanguage } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import { findRevision } from '#lib/publishing/admin-queries/find-revision';
import type { ItemOnDesk } from '#lib/publishing/desk-view';
import type { ItemKind } from '#lib/publishing/noun';
import {
  RevisionWords,
  revisionOfAddress,
} from './articles/[id]/revisions/[language]/[number]/revision-words.tsx';
import { RevisionHistory } from './articles/[id]/revisions/revision-history.tsx';
import { deskLocale } from './desk-locale.ts';
import { deskMetadata } from './desk-metadata.ts';
import { revisionPathsBelow } from './item-paths.ts';
import type { Query } from './people/people-address.ts';

interface ItemPageProps {
  actor: Actor;
  kind: ItemKind;
  item: Pick<ItemOnDesk<unknown>, 'itemId' | 'sourceLanguage' | 'languages'>;
  head: ItemHeadProps;
  /** The item's page at the desk. */
  path: string;
}

type RevisionAddress = Promise<{ locale: string; language: string; number: string }>;

/** The head of any list of saved versions. */
export async function revisionsMetadata(params: Promise<{ locale: string }>): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('heading'));
}

/** The saved versions of an item in the language that is asked for, else in that of its source. */
export async function ItemRevisions({
  actor,
  kind,
  item,
  head,
  path,
  query,
}: ItemPageProps & { query: Query }) {
  const { itemId, sourceLanguage } = item;
  const language = isLanguage(query['language']) ? query['language'] : sourceLanguage;
  const t = await getTranslations('revisions');
  return (
    <>
      <ItemHead {...head} />
      <h1>{t('heading')}</h1>
      <RevisionHistory
        {...{ actor, query }}
        place={{ kind, itemId, language }}
        paths={revisionPathsBelow(path)}
      />
    </>
  );
}

/** The head of the page of any saved version. */
export async function revisionMetadata(params: RevisionAddress): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { number } = await revisionOfAddress(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('version', { number }));
}

interface ItemRevisionProps extends ItemPageProps {
  locale: Locale;
  params: RevisionAddress;
  restore: FormAction;
}

/** One saved version of an item, and the way to bring it back where a newer one stands. */
export async function ItemRevision({
  locale,
  actor,
  kind,
  item,
  head,
  path,
  params,
  restore,
}: ItemRevisionProps) {
  const { itemId } = item;
  const { language, number } = await revisionOfAddress(params);
  const revision = (await findRevision(actor, { kind, itemId, language }, number)) ?? notFound();
  const { revisionId, revisionNumber, hasDraft } = item.languages[language];
  return (
    <>
      <ItemHead {...head} />
      <RevisionWords
        {...{ locale, language, revision }}
        listPath={revisionPathsBelow(path).revisionsIn(language)}
      />
      {revisionId && revisionId !== revision.id ? (
        <RestoreForm
          {...{ locale, itemId, language, number, restore }}
          revisionId={revision.id}
          newest={{ revisionId, number: revisionNumber }}
          hasOpenEdits={hasDraft}
        />
      ) : null}
    </>
  );
}
