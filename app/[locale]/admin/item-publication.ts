import 'server-only';
import type { FormState } from '#components/admin/action-form';
import type { Language } from '#lib/core/languages';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import { itemIdOf, languageOf, languagesOf } from './articles/[id]/article-form.ts';
import { reasonsOf, unmeantOf } from './articles/[id]/publish/form-words.ts';
import { textOf } from './form-answer.ts';
import { doToItem } from './item-deeds.ts';
import { seenBesideOf } from './seen-form.ts';

/** The item's page at the desk, which tells of what was done to it. */
type AddressAfter = (
  locale: Locale,
  itemId: string,
  deed: 'address' | 'published' | 'handedOver' | 'takenBack' | 'withdrawn',
) => string;

type Versioned = Result<{ version: bigint | null }>;
type Chosen = { itemId: string; languages: Language[] };

interface Pairs extends ReturnType<typeof seenBesideOf> {
  itemId: string;
  sharedRevisionId: string;
  revisionIds: Partial<Record<Language, string>>;
}

function revisionsOf(form: FormData): Pairs['revisionIds'] {
  return Object.fromEntries(
    languagesOf(form).map((language) => [language, textOf(form, `${language}.revision`)]),
  );
}

/** The pairs in the chosen languages, with all that whoever publishes them saw beside. */
function pairsOf(form: FormData): Pairs {
  const sharedRevisionId = textOf(form, 'sharedRevisionId');
  const [itemId, revisionIds] = [itemIdOf(form), revisionsOf(form)];
  return { itemId, sharedRevisionId, revisionIds, ...seenBesideOf(form) };
}

const unversioned = (result: Result<unknown>): Versioned => (result.ok ? ok({ version: null }) : result);

/** Gives an item another address in the language that its form names. */
export async function changeSlugOfItem(
  form: FormData,
  addressOf: AddressAfter,
  change: (actor: Actor, input: { itemId: string; language: Language; slug: string }) => Promise<Versioned>,
): Promise<FormState> {
  const [itemId, language] = [itemIdOf(form), languageOf(form)];
  const after = (locale: Locale) => addressOf(locale, itemId, 'address');
  return await doToItem(form, after, async (actor) => {
    const changed = await change(actor, { itemId, language, slug: textOf(form, 'slug').trim() });
    if (changed.ok) return changed;
    const problems = changed.problems.map((problem) => ({ ...problem, field: `slug.${language}` }));
    return { ok: false, problems };
  });
}

/** Publishes an item in the languages that were chosen, as whoever sends it saw them. */
export async function publishOfItem(
  form: FormData,
  addressOf: AddressAfter,
  publish: (actor: Actor, input: Pairs) => Promise<Versioned>,
): Promise<FormState> {
  const after = (locale: Locale) => addressOf(locale, itemIdOf(form), 'published');
  return await doToItem(form, after, async (actor) =>
    languagesOf(form).length === 0 ? failed(invalid('languageNeeded')) : publish(actor, pairsOf(form)),
  );
}

/** Hands the chosen languages of an item over to the editors. */
export async function handOverOfItem(
  form: FormData,
  addressOf: AddressAfter,
  handOver: (actor: Actor, input: Chosen & Pick<Pairs, 'revisionIds'>) => Promise<Result<unknown>>,
): Promise<FormState> {
  const languages = languagesOf(form);
  const [itemId, revisionIds] = [itemIdOf(form), revisionsOf(form)];
  const after = (locale: Locale) => addressOf(locale, itemId, 'handedOver');
  return await doToItem(form, after, async (actor) =>
    languages.length === 0
      ? failed(invalid('languageNeeded'))
      : unversioned(await handOver(actor, { itemId, languages, revisionIds })),
  );
}

/** Takes the chosen languages of an item back from the editors. */
export async function takeBackOfItem(
  form: FormData,
  addressOf: AddressAfter,
  takeBack: (actor: Actor, input: Chosen) => Promise<Result<unknown>>,
): Promise<FormState> {
  const itemId = itemIdOf(form);
  const after = (locale: Locale) => addressOf(locale, itemId, 'takenBack');
  return await doToItem(form, after, async (actor) =>
    unversioned(await takeBack(actor, { itemId, languages: languagesOf(form) })),
  );
}

/** Takes an item from readers, with the reasons that its form gives them. */
export async function withdrawOfItem(
  form: FormData,
  addressOf: AddressAfter,
  withdraw: (
    actor: Actor,
    input: { itemId: string; reasons: ReturnType<typeof reasonsOf> },
  ) => Promise<Versioned>,
): Promise<FormState> {
  const itemId = itemIdOf(form);
  const after = (locale: Locale) => addressOf(locale, itemId, 'withdrawn');
  return await doToItem(form, after, async (actor) => {
    const unmeant = unmeantOf(form);
    return unmeant.length > 0 ? failed(...unmeant) : withdraw(actor, { itemId, reasons: reasonsOf(form) });
  });
}
