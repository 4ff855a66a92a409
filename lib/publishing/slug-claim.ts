import 'server-only';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { proposeSlug } from '#lib/core/slugs';
import type { Database } from '#lib/platform/db/client';
import type { ItemKind, Noun } from './noun.ts';

interface SlugClaim {
  itemId: string;
  localizationId: string;
  kind: ItemKind;
  language: Language;
  title: string;
}

/** Writes a slug into the history for ever. False where it belongs, or ever belonged, to another localization. */
export async function claimExactSlug(
  claim: Omit<SlugClaim, 'title'>,
  slug: string,
  transaction: Database,
): Promise<boolean> {
  const { itemId, localizationId, kind, language } = claim;
  const taken = await transaction.slugHistory.findUnique({
    where: { kind_language_slug: { kind, language, slug } },
    select: { localizationId: true },
  });
  if (taken) return taken.localizationId === localizationId;
  await transaction.slugHistory.create({
    data: { id: newId(), itemId, localizationId, kind, language, slug },
  });
  return true;
}

/** Claims the slug that the title proposes, with a number behind it where another item has it, or none may. */
export async function claimSlug(
  claim: SlugClaim,
  takesSlug: Noun<unknown>['takesSlug'],
  transaction: Database,
): Promise<string> {
  const proposed = proposeSlug(claim.title, claim.language) || claim.kind.replace('_', '-');
  for (let attempt = 1; ; attempt += 1) {
    const slug = attempt === 1 ? proposed : `${proposed}-${attempt}`;
    if (takesSlug && !takesSlug(slug)) continue;
    if (await claimExactSlug(claim, slug, transaction)) return slug;
  }
}
