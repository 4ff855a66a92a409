import 'server-only';
import { sha256Of } from '#lib/core/digest';
import type { Language } from '#lib/core/languages';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Storage } from '#lib/platform/storage/storage';
import type { ItemKind } from '../noun.ts';

/** What a published card is drawn from. */
export interface CardSubject {
  language: Language;
  title: string;
  /** The content of the shared revision. */
  shared: unknown;
}

/** Draws the card of a kind of item: a JPEG of 1200 by 630. */
export type DrawCard = (subject: CardSubject, database: RootDatabase, place: Storage) => Promise<Buffer>;

export interface CardParts {
  /** How each kind that has cards draws them. */
  draws: Partial<Record<ItemKind, DrawCard>>;
  cardFile: (baseName: string) => string;
}

/** Draws and stores the share card of a publication. Drawing it again replaces it with an equal one. */
export async function drawShareCard(
  publicationId: string,
  { draws, cardFile }: CardParts,
  database: RootDatabase,
  place: Storage,
): Promise<void> {
  const publication = await database.publication.findUnique({
    where: { id: publicationId },
    select: {
      kind: true,
      language: true,
      revision: { select: { title: true } },
      sharedRevision: { select: { content: true } },
      shareCard: { select: { baseName: true } },
    },
  });
  const draw = publication && draws[publication.kind];
  if (!publication?.shareCard || !draw) return;
  const { language, revision, sharedRevision, shareCard } = publication;
  const { baseName } = shareCard;
  const subject = { language, title: revision.title, shared: sharedRevision.content };
  const card = await draw(subject, database, place);
  const bytes = await place.put(cardFile(baseName), card);
  const { count } = await database.shareCard.updateMany({
    where: { publicationId, baseName },
    data: { bytes, sha256: sha256Of(card) },
  });
  // It was renamed meanwhile, because its cover changed: what was drawn must not stay.
  if (count === 0) await place.remove(cardFile(baseName));
}
