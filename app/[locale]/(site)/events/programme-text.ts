import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { EventPage, ProgrammeView, SessionView } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { momentInWords, timeInWords, whenInWords, zoneInWords } from '#lib/i18n/when-in-words';

const indented = (lines: (string | null | undefined)[]): string[] =>
  lines.flatMap((line) => (line ? [`  ${line}`] : []));

async function sessionLines(
  { startsAt, endsAt, title, room, people, spoken, interpreted, doNotRecord, abstract }: SessionView,
  zone: string,
  locale: Locale,
): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: 'programme' });
  const hours = [startsAt, endsAt].flatMap((one) => (one ? [timeInWords(one, zone, locale)] : []));
  const named = (languages: SessionView['spoken']): string =>
    languages.map((language) => t(`language.${language}`)).join(', ');
  return [
    [hours.join('–'), title.text].filter(Boolean).join('  '),
    ...indented([
      room?.name.text,
      ...people.map(
        ({ name, post, role }) => `${[name, post].filter(Boolean).join(', ')} (${t(`role.${role}`)})`,
      ),
      spoken.length > 0 ? t('spoken', { languages: named(spoken) }) : null,
      interpreted.length > 0 ? t('interpreted', { languages: named(interpreted) }) : null,
      doNotRecord ? t('doNotRecord') : null,
      abstract?.text,
    ]),
    '',
  ];
}

/** A programme as plain text: for a messenger, a mail, a screen reader, a printer that knows nothing else. */
export async function programmeText(
  event: Pick<EventPage, 'title' | 'when' | 'place'>,
  programme: ProgrammeView,
  { url, locale }: { url: string; locale: Locale },
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'programme' });
  const { when, place, title } = event;
  const { number, releasedAt } = programme.release;
  const zone = zoneInWords(when, locale);
  const lines = [
    title,
    `${whenInWords(when, locale)}${zone ? `, ${zone}` : ''}`,
    place?.name.text ?? null,
    url,
    t('released', { number, moment: momentInWords(releasedAt, when.zone, locale) }),
    programme.origin === 'report' ? t('reconstructed') : null,
    programme.note?.text ?? null,
  ].flatMap((line) => (line ? [line] : []));
  for (const { day, sessions } of programme.days) {
    lines.push('', `== ${formatPartialDate(day, locale)} ==`, '');
    for (const session of sessions) lines.push(...(await sessionLines(session, when.zone, locale)));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
