import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, ok, type Problem, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestWords, type NewestWords } from '#lib/publishing/admin-queries/newest-words';
import { saveLanguage } from '#lib/publishing/commands/save-language';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { refuseActor } from '#lib/publishing/refusal';
import { bodyOfBiography, longestBiography } from '../biography.ts';
import { personNoun } from '../person-noun.ts';

interface PersonWords {
  name: string;
  /** As lists sort it; empty: by the name. */
  listedAs: string;
  /** Paragraphs with an empty line between them. */
  biography: string;
  /** The revision that the writer saw; null before the first. */
  baseRevisionId: string | null;
}

export interface SavePersonInput {
  itemId: string;
  words: Record<Language, PersonWords>;
  portraitId: string | null;
  /** The shared revision that the writer saw; null before the first. */
  baseSharedId: string | null;
  /** How many redactions of the person the writer knew of. */
  redactions: number;
}

function tooLong({ words }: SavePersonInput): Problem[] {
  return languages.flatMap((language) =>
    words[language].biography.length > longestBiography
      ? [
          invalid('biographyTooLong', {
            field: `${language}.biography`,
            params: { longest: longestBiography },
          }),
        ]
      : [],
  );
}

/** A language in which nothing is written stays without a revision. */
const isUntouched = ({ name, biography }: PersonWords, kept: NewestWords): boolean =>
  kept.revision === null && name.trim() === '' && biography.trim() === '';

/**
 * Saves what is known of a person in all languages, each that changed as a revision. Where something else was saved meanwhile
 * it is a conflict in that language; sending the same again changes nothing.
 */
export async function savePerson(
  actor: Actor,
  input: SavePersonInput,
  database: RootDatabase = db(),
): Promise<Result<null>> {
  const { itemId, portraitId, baseSharedId: baseId, redactions } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  const problems = tooLong(input);
  if (problems.length > 0) return failed(...problems);
  const kept = await findNewestWords(database, itemId, 'person');
  if (!kept) return failed(refused('itemMissing'));
  const listedAs = {
    ...{ ky: input.words.ky.listedAs, ru: input.words.ru.listedAs, en: input.words.en.listedAs },
  };
  const shared = { itemId, baseId, redactions, content: { portraitId, listedAs } };
  const savedShared = await saveSharedRevision(actor, shared, personNoun, database);
  if (!savedShared.ok) return savedShared;
  for (const language of languages) {
    const written = input.words[language];
    const { words, draft } = kept.languages[language];
    if (isUntouched(written, kept.languages[language])) continue;
    const { baseRevisionId } = written;
    const body = bodyOfBiography(written.biography, words.body);
    const place = { itemId, language, baseRevisionId, draftVersion: draft?.version ?? 0, redactions };
    const changed = { title: written.name, summary: words.summary, body, checks: words.checks };
    const saved = await saveLanguage(actor, { ...place, words: changed }, personNoun, database);
    if (!saved.ok) return saved;
  }
  return ok(null);
}
