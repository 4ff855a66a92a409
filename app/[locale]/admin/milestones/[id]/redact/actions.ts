'use server';

import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findMilestoneRedaction } from '#lib/milestones/admin-queries/find-milestone-redaction';
import { redactMilestone } from '#lib/milestones/commands/redact-milestone';
import { redactWords } from '../../../redact-words.ts';
import { milestoneAddress } from '../../milestones-address.ts';

export async function redactMilestoneAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  return await redactWords(form, {
    ...{ find: findMilestoneRedaction, redact: redactMilestone },
    pathOf: (locale, itemId) => `${milestoneAddress(locale, itemId)}/redact`,
  });
}
