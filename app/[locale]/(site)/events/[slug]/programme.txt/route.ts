import { programmeTextPath } from '#lib/events/event-paths';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { absentFile, fileAnswer } from '../../../file-answer.ts';
import { readerLocale } from '../../../reader-locale.ts';
import { loadEvent } from '../../event-answer.tsx';
import { programmeText, revisedText } from '../../programme-text.ts';

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
  const { programme, revised } = view;
  const place = { url: `${env().SITE_URL}${view.path}`, locale };
  const text = programme
    ? await programmeText(view, programme, place)
    : revised && (await revisedText(view, revised, place));
  if (text === null) return absentFile();
  markPage(200);
  return fileAnswer(text, 'text/plain');
}
