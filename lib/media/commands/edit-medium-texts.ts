import 'server-only';
import { languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { longestTexts } from '../medium.ts';
import { type MediumTextsInput, mediumTextsSchema } from '../medium-input.ts';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium } from './change/in-medium.ts';

export type EditMediumTextsInput = MediumTextsInput & { mediumId: string; version: number };

function readTexts({
  mediumId: _id,
  version: _version,
  ...texts
}: EditMediumTextsInput): Result<MediumTextsInput> {
  const read = mediumTextsSchema.safeParse(texts);
  if (read.success) return ok(read.data);
  return failed(
    ...read.error.issues.map((issue) => {
      const name = String(issue.path.at(-1) ?? '');
      const field = issue.path.join('.');
      if (issue.code !== 'too_big' || !(name in longestTexts)) return invalid('notUnderstood', { field });
      const longest = longestTexts[name as keyof typeof longestTexts];
      return invalid('mediumTextTooLong', { field, params: { longest } });
    }),
  );
}

/**
 * Changes the words of a picture or document in all languages, its licence and where its focus lies. Pages that show it are
 * printed anew; the words are those of the medium, so that no revision is touched.
 */
export async function editMediumTexts(
  actor: Actor,
  input: EditMediumTextsInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const read = readTexts(input);
  if (!read.ok) return read;
  const { texts, focus, ...rest } = read.value;
  return await inMedium(actor, { ...input, verb: 'change' }, database, async (transaction, medium) => {
    await transaction.medium.update({
      where: { id: medium.id },
      data: { ...rest, focusX: focus.x, focusY: focus.y, version: { increment: 1 } },
    });
    for (const language of languages) {
      await transaction.mediumText.upsert({
        where: { mediumId_language: { mediumId: medium.id, language } },
        create: { mediumId: medium.id, language, ...texts[language] },
        update: texts[language],
      });
    }
    const hasNewLook = focus.x !== medium.focusX || focus.y !== medium.focusY;
    const news = { mediumId: medium.id, event: 'medium-texts-changed', actor, hasNewLook } as const;
    return ok({ version: await announceMedium(transaction, news) });
  });
}
