'use server';

import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findEventRedaction } from '#lib/events/admin-queries/find-event-redaction';
import { redactEvent } from '#lib/events/commands/redact-event';
import { redactWords } from '../../../redact-words.ts';
import { eventAddress } from '../../events-address.ts';

export async function redactEventAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  return await redactWords(form, {
    ...{ find: findEventRedaction, redact: redactEvent },
    pathOf: (locale, itemId) => `${eventAddress(locale, itemId)}/redact`,
  });
}
