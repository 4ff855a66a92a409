import { z } from 'zod';
import { languages } from '#lib/core/languages';
import { articleForms } from './article.ts';

/** What one chooses before an article is there. */
export const articleCreateSchema = z.object({
  form: z.enum(articleForms),
  sourceLanguage: z.enum(languages),
});
