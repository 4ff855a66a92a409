'use server';

import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findRedactionPreview } from '#lib/articles/admin-queries/find-redaction-preview';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { redactWords } from '../../../redact-words.ts';
import { articleDeskPaths } from '../../desk-paths.ts';

export async function redactAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  return await redactWords(form, {
    ...{ find: findRedactionPreview, redact: redactArticle },
    pathOf: (locale, itemId) => articleDeskPaths(locale, itemId).redact,
  });
}
