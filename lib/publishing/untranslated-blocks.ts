import 'server-only';
import { invalid, type Problem } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import { emptyBlocks, hasWords } from './body/empty-blocks.ts';
import type { Candidate } from './noun.ts';

/** What a translation left empty of what its source says: a reader would see bullets and quotation marks around nothing. */
export async function untranslatedBlocks(
  { itemId, language, body }: Pick<Candidate<unknown>, 'itemId' | 'language' | 'body'>,
  database: Database,
): Promise<Problem[]> {
  const empty = hasWords(body) ? emptyBlocks(body) : [];
  if (empty.length === 0) return [];
  const { sourceLanguage, localizations } = await database.item.findUniqueOrThrow({
    where: { id: itemId },
    select: { sourceLanguage: true, localizations: { select: { language: true, wordDigests: true } } },
  });
  const source = localizations.find((one) => one.language === sourceLanguage);
  const said = new Set(Object.keys(source?.wordDigests ?? {}));
  const count = sourceLanguage === language ? 0 : empty.filter((id) => said.has(id)).length;
  return count > 0 ? [invalid('blocksEmpty', { field: `${language}.body`, params: { count } })] : [];
}
