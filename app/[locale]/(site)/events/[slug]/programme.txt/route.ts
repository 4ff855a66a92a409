import { programmeTextPath } from '#lib/events/event-paths';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { absentFile, fileAnswer } from '../../../file-answer.ts';
import { readerLocale } from '../../../reader-locale.ts';
import { loadEvent } from '../../event-answer.tsx';
import { programmeText } from '../../programme-text.ts';

/** The programme as plain text. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
) {
  const locale = await readerLocale(params);
  const { slug } = await params;
  const answer = await loadEvent({ locale, slug, below: programmeTextPath });
  if (!locale || !answer || answer.status === 'untranslated') return absentFile();
  dependOn(answer.freshness);
  if (answer.status === 'moved') {
    markPage(301, programmeTextPath(answer.path));
    return fileAnswer('', 'text/plain');
  }
  if (answer.status === 'withdrawn') {
    markPage(410);
    return fileAnswer('410\n', 'text/plain');
  }
  const { view } = answer;
  if (!view.programme) return absentFile();
  markPage(200);
  const url = `${env().SITE_URL}${view.path}`;
  return fileAnswer(await programmeText(view, view.programme, { url, locale }), 'text/plain');
}
