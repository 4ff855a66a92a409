'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { createReport } from '#lib/articles/commands/create-report';
import { invalid } from '#lib/core/result';
import { findEventOutline } from '#lib/events/admin-queries/find-event-outline';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm } from '../../../form-answer.ts';
import { idOf, languageOf } from '../../[id]/article-form.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import { reportShared } from './report-shared.ts';
import { reportWords } from './report-words.ts';

/** Begins an article with what is recorded of an event, and opens it. */
export async function createReportAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const outline = await findEventOutline(actor, idOf(form, 'eventId'));
  if (!outline) return formAnswer(form, [invalid('eventMissing', { field: 'eventId' })]);
  const sourceLanguage = languageOf(form);
  const created = await createReport(actor, {
    ...{ itemId: idOf(form, 'reportId'), sourceLanguage },
    ...{ eventId: outline.eventId, eventRedactions: outline.redactions },
    shared: reportShared(outline, sourceLanguage),
    words: {
      ky: reportWords(outline, 'ky'),
      ru: reportWords(outline, 'ru'),
      en: reportWords(outline, 'en'),
    },
  });
  if (!created.ok) return formAnswer(form, created.problems);
  redirect(articleDeskPaths(locale, created.value.itemId).edit);
}
