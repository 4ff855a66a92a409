import 'server-only';
import { z } from 'zod';
import type { Language } from '#lib/core/languages';
import { literalWords } from '#lib/core/like-patterns';
import { type Database, db, type Prisma } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import type { LibraryCard, LibraryPage } from '../library-view.ts';
import type { MediumKind } from '../medium.ts';
import { cardFields, toLibraryCard } from './library-card.ts';

export interface MediaFilter {
  /** Words of alternative texts, titles, credits and file names; empty: all. */
  search?: string;
  kind?: MediumKind | null;
  /** Only what lacks words in some language. */
  lacksWords?: boolean;
  /** Only pictures of which nobody has said whether a child can be recognised. */
  isUnanswered?: boolean;
  /** `next` of the page before. */
  after?: string | null;
}

const pageSize = 48;

/** Every word must stand somewhere. */
function matching(search: string): Prisma.MediumWhereInput[] {
  return literalWords(search).map((word) => {
    const contains = { contains: word, mode: 'insensitive' } as const;
    return {
      OR: [{ texts: { some: { OR: [{ alt: contains }, { credit: contains }] } } }, { fileName: contains }],
    };
  });
}

const lackingWords: Prisma.MediumWhereInput = {
  NOT: { kind: 'picture', isDecorative: true },
  texts: { some: { alt: '' } },
};

/** A page of the library, newest first, for an officer who reads `locale`. */
export async function listMedia(
  _actor: Actor,
  locale: Language,
  filter: MediaFilter = {},
  database: Database = db(),
): Promise<LibraryPage> {
  const { now } = await contentMoment(database);
  // Ids are made in the order of time.
  const after = z.uuid().safeParse(filter.after);
  const rows = await database.medium.findMany({
    where: {
      AND: [
        ...matching(filter.search ?? ''),
        ...(filter.lacksWords ? [lackingWords] : []),
        ...(after.success ? [{ id: { lt: after.data } }] : []),
      ],
      originalName: { not: '' },
      ...(filter.kind ? { kind: filter.kind } : {}),
      ...(filter.isUnanswered ? { childAnswer: 'unanswered' } : {}),
    },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: cardFields,
  });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    cards: shown.map((row) => toLibraryCard(row, locale, now)),
    next: last?.id ?? null,
  };
}

/** One card of the library; null where there is no such medium. */
export async function findLibraryCard(
  _actor: Actor,
  mediumId: string,
  locale: Language,
  database: Database = db(),
): Promise<LibraryCard | null> {
  const { now } = await contentMoment(database);
  const row = await database.medium.findUnique({ where: { id: mediumId }, select: cardFields });
  return row && toLibraryCard(row, locale, now);
}
