'use server';

import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findPersonRedaction } from '#lib/people/admin-queries/find-person-redaction';
import { redactPerson } from '#lib/people/commands/redact-person';
import { redactWords } from '../../../redact-words.ts';
import { personAddress } from '../../people-address.ts';

export async function redactPersonAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  return await redactWords(form, {
    ...{ find: findPersonRedaction, redact: redactPerson },
    pathOf: (locale, itemId) => `${personAddress(locale, itemId)}/redact`,
  });
}
