import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Body, Statement } from '#lib/publishing/body/body';
import { statementsOf } from '#lib/publishing/body/body-references';
import type { ShownPublication } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import type { ItemKind } from '#lib/publishing/noun';
import { visibleAt } from '#lib/publishing/visible';

/** A quote in one visible publication, with its words. */
export interface QuoteRow extends ShownPublication {
  quoteId: string;
  key: string;
  personId: string;
  /** The day it was said. */
  saidOn: string;
  /** Whether this is where it was told first. */
  isSource: boolean;
  kind: ItemKind;
  language: Language;
  title: string;
  slug: string;
  statement: Statement;
}

const rowFields = {
  quoteId: true,
  blockId: true,
  dated: true,
  quote: { select: { key: true, personId: true, saidOn: true, sourceItemId: true } },
  publication: {
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      kind: true,
      language: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true, body: true } },
    },
  },
} as const;

interface RowFilter {
  quoteIds: string[];
  /** Absent: in all languages. */
  language?: Language;
}

/** The quotes with these ids in what the public sees at a moment, those of where they were told first before all others. */
export async function findQuoteRows(
  database: Database,
  { quoteIds, language }: RowFilter,
  { now }: Pick<ContentMoment, 'now'>,
): Promise<QuoteRow[]> {
  const rows = await database.publicationQuote.findMany({
    where: {
      quoteId: { in: quoteIds },
      publication: { ...(language ? { language } : {}), ...visibleAt(now) },
    },
    orderBy: [{ publication: { publishedAt: 'desc' } }, { publicationId: 'desc' }],
    select: rowFields,
  });
  const found = rows.flatMap(({ quoteId, blockId, dated, quote, publication }): QuoteRow[] => {
    const { localization, revision, ...shown } = publication;
    const statements = statementsOf(revision.body as unknown as Body);
    const statement = statements.find(({ attrs }) => attrs.id === blockId);
    const slug = localization.slug;
    if (!statement || !slug) return [];
    const { key, personId, saidOn, sourceItemId } = quote;
    return [
      {
        ...{ ...shown, quoteId, key, personId, slug, statement, title: revision.title },
        ...{ saidOn: saidOn ?? dated, isSource: sourceItemId === shown.itemId },
      },
    ];
  });
  return found.sort((one, other) => Number(other.isSource) - Number(one.isSource));
}
