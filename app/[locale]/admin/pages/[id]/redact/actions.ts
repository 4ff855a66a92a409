'use server';

import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findPageRedaction } from '#lib/pages/admin-queries/find-page-redaction';
import { redactPage } from '#lib/pages/commands/redact-page';
import { redactWords } from '../../../redact-words.ts';
import { pageAddress } from '../../pages-address.ts';

export async function redactPageAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  return await redactWords(form, {
    ...{ find: findPageRedaction, redact: redactPage },
    pathOf: (locale, itemId) => `${pageAddress(locale, itemId)}/redact`,
  });
}
