import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database, Prisma } from '#lib/platform/db/client';
import type { ContentMoment } from './moment.ts';
import type { ItemKind } from './noun.ts';
import { maySee } from './rules/visibility.ts';
import { visibleAt } from './visible.ts';

/** What stands at a public address at a moment. */
export type AddressAnswer =
  | { status: 'found'; itemId: string; publicationId: string }
  /** The item has another slug now, or another one in the language that was asked for. */
  | { status: 'moved'; itemId: string; slug: string }
  | { status: 'withdrawn'; itemId: string; withdrawnAt: Date; reason: string | null }
  /** The slug is that of another language, and the item is not public in the one that was asked for. */
  | { status: 'untranslated'; itemId: string }
  | { status: 'absent' };

/** Publications that the public once saw: begun, and not cancelled before they began. */
const oncePublic = (database: Database, now: Date) =>
  ({
    visibleFrom: { lte: now },
    OR: [{ visibleUntil: null }, { visibleUntil: { gt: database.publication.fields.visibleFrom } }],
  }) satisfies Prisma.PublicationWhereInput;

const localizationFields = (database: Database, now: Date) =>
  ({
    itemId: true,
    slug: true,
    publications: {
      where: oncePublic(database, now),
      orderBy: { visibleFrom: 'desc' },
      take: 1,
      select: { id: true, revisionId: true, visibleFrom: true, visibleUntil: true },
    },
    stateChanges: {
      where: { toState: 'withdrawn' },
      orderBy: { changedAt: 'desc' },
      take: 1,
      select: { publicReason: true },
    },
  }) satisfies Prisma.LocalizationSelect;

async function inAnotherLanguage(
  database: Database,
  kind: ItemKind,
  language: Language,
  slug: string,
  moment: ContentMoment,
): Promise<AddressAnswer> {
  const elsewhere = await database.slugHistory.findFirst({
    where: {
      kind,
      slug,
      language: { not: language },
      localization: { publications: { some: oncePublic(database, moment.now) } },
    },
    select: { itemId: true },
    orderBy: { createdAt: 'asc' },
  });
  if (!elsewhere) return { status: 'absent' };
  const { itemId } = elsewhere;
  const publications = await database.publication.findMany({
    where: { itemId, ...visibleAt(moment.now) },
    select: { language: true, localization: { select: { slug: true } } },
  });
  if (publications.length === 0) return { status: 'absent' };
  const own = publications.find((publication) => publication.language === language);
  if (own?.localization.slug) return { status: 'moved', itemId, slug: own.localization.slug };
  return { status: 'untranslated', itemId };
}

/**
 * Says what the public finds under a slug. What exists but was never public yet is absent, and no answer tells the two
 * apart.
 */
export async function findAddress(
  database: Database,
  kind: ItemKind,
  language: Language,
  slug: string,
  moment: ContentMoment,
): Promise<AddressAnswer> {
  const known = await database.slugHistory.findUnique({
    where: { kind_language_slug: { kind, language, slug } },
    select: { localization: { select: localizationFields(database, moment.now) } },
  });
  if (!known) return inAnotherLanguage(database, kind, language, slug, moment);
  const { itemId, slug: current, publications, stateChanges } = known.localization;
  const latest = publications[0];
  if (!latest) return inAnotherLanguage(database, kind, language, slug, moment);
  const standing = { revisionId: latest.revisionId, span: latest };
  if (!maySee({ kind: 'public' }, standing, moment.now)) {
    const withdrawnAt = latest.visibleUntil ?? moment.now;
    return { status: 'withdrawn', itemId, withdrawnAt, reason: stateChanges[0]?.publicReason ?? null };
  }
  if (current && current !== slug) return { status: 'moved', itemId, slug: current };
  return { status: 'found', itemId, publicationId: latest.id };
}
