import { addTerm } from '#lib/glossary/commands/add-term';
import type { TermWords } from '#lib/glossary/term';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { must } from './seed-steps.ts';
import type { SeedTerm } from './terms.ts';

const toWords = ([name, explanation, ...forms]: SeedTerm['words']['ky']): TermWords => ({
  ...{ name, forms, explanation },
});

/** Adds a term to the glossary. */
export async function seedTerm(
  actor: Actor,
  { words, sources }: SeedTerm,
  database: RootDatabase,
): Promise<void> {
  const wordings = { ky: toWords(words.ky), ru: toWords(words.ru), en: toWords(words.en) };
  must(`term ${words.en[0]}`, await addTerm(actor, { wordings, sources }, database));
}
