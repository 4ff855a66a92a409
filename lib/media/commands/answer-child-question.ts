import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium } from './change/in-medium.ts';

export interface AnswerChildQuestionInput {
  mediumId: string;
  version: number;
  answer: 'no' | 'yes';
}

/**
 * Says whether a child can be recognised in a picture. Everybody at the desk may say yes, which hides it where no consent
 * holds; no, of a picture that is public, is said by those who may publish.
 */
export async function answerChildQuestion(
  actor: Actor,
  input: AnswerChildQuestionInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { answer } = input;
  const verb = answer === 'yes' ? 'protect' : 'change';
  return await inMedium(actor, { ...input, verb }, database, async (transaction, medium) => {
    if (medium.childAnswer === answer) return ok({ version: null });
    await transaction.medium.update({
      where: { id: medium.id },
      data: { childAnswer: answer, version: { increment: 1 } },
    });
    const isGone = answer === 'yes';
    const news = { mediumId: medium.id, event: 'medium-answered', actor, isGone, hasNewLook: true } as const;
    return ok({ version: await announceMedium(transaction, news) });
  });
}
