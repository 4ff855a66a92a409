'use server';

import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findHelpPlaceRedaction } from '#lib/help-places/admin-queries/find-help-place-redaction';
import { redactHelpPlace } from '#lib/help-places/commands/redact-help-place';
import { redactWords } from '../../../redact-words.ts';
import { helpPlaceAddress } from '../../help-places-address.ts';

export async function redactHelpPlaceAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  return await redactWords(form, {
    ...{ find: findHelpPlaceRedaction, redact: redactHelpPlace },
    pathOf: (locale, itemId) => `${helpPlaceAddress(locale, itemId)}/redact`,
  });
}
