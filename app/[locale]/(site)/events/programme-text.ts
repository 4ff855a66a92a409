import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { EventPage, ProgrammeRevision, ProgrammeView, SessionView } from '#lib/events/event-view';
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

type NamedEvent = Pick<EventPage, 'title' | 'when' | 'place'>;

interface TextPlace {
  url: string;
  locale: Locale;
}

function headLines({ title, when, place }: NamedEvent, { url, locale }: TextPlace): string[] {
  const zone = zoneInWords(when, locale);
  const time = `${whenInWords(when, locale)}${zone ? `, ${zone}` : ''}`;
  return [title, time, ...(place ? [place.name.text] : []), url];
}

/** What stands in the place of a programme as plain text while it is being revised. */
export async function revisedText(
  event: NamedEvent,
  { since, reason }: ProgrammeRevision,
  place: TextPlace,
): Promise<string> {
  const t = await getTranslations({ locale: place.locale, namespace: 'programme.revised' });
  const moment = momentInWords(since, event.when.zone, place.locale);
  return `${[...headLines(event, place), t('since', { moment }), reason?.text].filter(Boolean).join('\n')}\n`;
}

/** A programme as plain text: for a messenger, a mail, a screen reader, a printer that knows nothing else. */
export async function programmeText(
  event: NamedEvent,
  programme: ProgrammeView,
  place: TextPlace,
): Promise<string> {
  const { locale } = place;
  const t = await getTranslations({ locale, namespace: 'programme' });
  const { when } = event;
  const { number, releasedAt } = programme.release;
  const lines = [
    ...headLines(event, place),
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
