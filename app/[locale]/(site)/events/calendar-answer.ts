import 'server-only';
import { getTranslations } from 'next-intl/server';
import { calendarFile } from '#lib/events/calendar-file';
import { type CalendarPart, findCalendar } from '#lib/events/calendar-public-queries';
import type { CalendarView } from '#lib/events/calendar-view';
import type { Locale } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import type { StandingAnswer } from '#lib/publishing/standing-query';
import { absentFile, fileAnswer } from '../file-answer.ts';
import { readerLocale } from '../reader-locale.ts';

/** A calendar as a file in the words of a language. */
export async function calendarAnswer(
  locale: Locale,
  { title, entries }: CalendarView,
  path: string,
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'calendar' });
  const words = {
    name: title ?? t('allEvents'),
    hourUnknown: t('hourUnknown'),
    cancelled: (name: string) => t('cancelled', { title: name }),
    postponed: (name: string) => t('postponed', { title: name }),
  };
  return fileAnswer(calendarFile(entries, words, { site: env().SITE_URL, path }), 'text/calendar');
}

/** What stands at the address of a calendar whose event or person is not shown there. */
export function standingFile(answer: StandingAnswer, below: (path: string) => string): Response {
  if (answer.status === 'untranslated') return absentFile();
  if (answer.status === 'moved') markPage(301, below(answer.path));
  else markPage(410);
  return fileAnswer('410\n', 'text/plain');
}

/** What stands at the address of a calendar below an event; `below` is its path there. */
export async function eventCalendarAnswer(
  params: Promise<{ locale: string; slug: string }>,
  part: CalendarPart | null,
  below: (path: string) => string,
): Promise<Response> {
  const locale = await readerLocale(params);
  const { slug } = await params;
  const answer = locale && part ? await findCalendar(locale, slug, part) : null;
  if (!locale || !answer) return absentFile();
  dependOn(answer.freshness);
  if (answer.status !== 'found') return standingFile(answer, below);
  markPage(200);
  return calendarAnswer(locale, answer.view, below(`/${locale}/events/${slug}`));
}

/** What a file is named for: `<name>.ics`; null where it is none. */
export function nameOfCalendar(file: string): string | null {
  return /^(.+)\.ics$/.exec(file)?.[1] ?? null;
}
