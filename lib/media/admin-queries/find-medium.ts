import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db, type Prisma } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import type { ConsentView, LibraryMedium } from '../library-view.ts';
import { deskFilePath } from '../media-paths.ts';
import { mayMedium } from '../medium-policy.ts';
import { pictureFields, toPictureView } from '../medium-view.ts';
import { findUses } from './find-uses.ts';
import { cardFields, toLibraryCard } from './library-card.ts';

const consentFields = {
  id: true,
  guardian: true,
  scope: true,
  validUntil: true,
  paperName: true,
  recordedAt: true,
  withdrawnAt: true,
  recordedBy: { select: { displayName: true } },
  views: {
    orderBy: { viewedAt: 'desc' },
    take: 20,
    select: { viewedAt: true, account: { select: { displayName: true } } },
  },
} as const satisfies Prisma.ConsentSelect;

const mediumFields = {
  ...cardFields,
  version: true,
  mediaType: true,
  language: true,
  licence: true,
  focusX: true,
  focusY: true,
  createdById: true,
  createdBy: { select: { displayName: true } },
  texts: { select: { language: true, alt: true, credit: true } },
} as const satisfies Prisma.MediumSelect;

type ConsentRow = Prisma.ConsentGetPayload<{ select: typeof consentFields }>;

function stateOf({ withdrawnAt, validUntil }: ConsentRow, now: Date): ConsentView['state'] {
  if (withdrawnAt) return 'withdrawn';
  return validUntil && validUntil <= now ? 'over' : 'holds';
}

function toConsentView(row: ConsentRow, now: Date, mayView: boolean): ConsentView {
  return {
    consentId: row.id,
    guardian: row.guardian,
    scope: row.scope,
    validUntil: row.validUntil?.toISOString() ?? null,
    state: stateOf(row, now),
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: row.recordedBy.displayName,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    hasPaper: row.paperName !== null,
    views: mayView
      ? row.views.map(({ viewedAt, account }) => ({ by: account.displayName, at: viewedAt.toISOString() }))
      : [],
  };
}

async function findPicture(database: Database, mediumId: string, locale: Language) {
  const row = await database.medium.findUniqueOrThrow({
    where: { id: mediumId },
    select: pictureFields(locale),
  });
  return toPictureView(row, (name) => deskFilePath(locale, name));
}

/** A picture or document for its page at the desk, with what this actor may do to it; null where there is none. */
export async function findMedium(
  actor: Actor,
  mediumId: string,
  locale: Language,
  database: Database = db(),
): Promise<LibraryMedium | null> {
  const row = await database.medium.findUnique({ where: { id: mediumId }, select: mediumFields });
  // One that was redacted is a row and nothing else.
  if (!row || row.originalName === '') return null;
  const { now } = await contentMoment(database);
  const uses = await findUses(database, mediumId, locale);
  const use = {
    isLive: uses.some(({ standing }) => standing === 'public'),
    isOwn: row.createdById === actor.accountId,
  };
  const may = (verb: keyof LibraryMedium['may']) => mayMedium(actor, verb, use);
  const consents = await database.consent.findMany({
    where: { mediumId },
    orderBy: { recordedAt: 'desc' },
    select: consentFields,
  });
  const words = { ky: { alt: '', credit: '' }, ru: { alt: '', credit: '' }, en: { alt: '', credit: '' } };
  for (const { language, alt, credit } of row.texts) words[language] = { alt, credit };
  return {
    card: toLibraryCard(row, locale, now),
    version: row.version,
    picture: row.kind === 'picture' ? await findPicture(database, mediumId, locale) : null,
    filePath: row.kind === 'document' ? deskFilePath(locale, row.originalName) : null,
    fileName: row.fileName,
    mediaType: row.mediaType,
    words,
    language: row.language,
    licence: row.licence,
    focus: { x: row.focusX, y: row.focusY },
    childAnswer: row.childAnswer,
    takenDownAt: row.takenDownAt?.toISOString() ?? null,
    addedBy: row.createdBy.displayName,
    isLive: use.isLive,
    consents: consents.map((consent) => toConsentView(consent, now, may('viewPaper'))),
    uses,
    openRequests: await database.removalRequest.count({ where: { mediumId, closedAt: null } }),
    may: {
      change: may('change'),
      protect: may('protect'),
      restore: may('restore'),
      viewPaper: may('viewPaper'),
      remove: may('remove'),
    },
  };
}
