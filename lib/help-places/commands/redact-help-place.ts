import 'server-only';
import type { Result } from '#lib/core/result';
import { shareCardName } from '#lib/media/media-paths';
import { mediumTag } from '#lib/media/media-tags';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { journal } from '#lib/platform/redactions/index';
import type { RedactionJournal } from '#lib/platform/redactions/journal';
import type { Actor } from '#lib/publishing/actor';
import { type RedactedItem, type RedactItemInput, redactItem } from '#lib/publishing/commands/redact-item';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** Takes words for good out of a help place; see redactItem for what it promises. */
export function redactHelpPlace(
  actor: Actor,
  input: RedactItemInput,
  database: RootDatabase = db(),
  book: RedactionJournal = journal(),
): Promise<Result<RedactedItem>> {
  return redactItem(
    actor,
    input,
    { noun: helpPlaceNoun, cardFile: shareCardName, mediumTag },
    database,
    book,
  );
}
