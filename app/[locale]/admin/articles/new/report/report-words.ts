import 'server-only';
import { createTranslator } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { isOff } from '#lib/events/event';
import type { EventOutline, OutlineSession } from '#lib/events/event-outline-view';
import { formatPartialDate } from '#lib/i18n/dates';
import { messagesOf } from '#lib/i18n/messages';
import { timeInWords, whenInWords, zoneInWords } from '#lib/i18n/when-in-words';
import type { Block, Heading, Inline, List, Paragraph } from '#lib/publishing/body/body';
import type { Words } from '#lib/publishing/words';

const inlines = (text: string): { content?: Inline[] } =>
  text === '' ? {} : { content: [{ type: 'text', text }] };
const paragraph = (id: string, text: string): Paragraph => ({
  type: 'paragraph',
  attrs: { id },
  ...inlines(text),
});
const heading = (id: string, level: 2 | 3, text: string): Heading => ({
  ...{ type: 'heading', attrs: { id, level }, ...inlines(text) },
});
const list = (id: string, lines: string[]): List => ({
  type: 'bulletList',
  attrs: { id },
  content: lines.map((line) => ({ type: 'listItem', content: [{ type: 'paragraph', ...inlines(line) }] })),
});

/** That an event did not take place as announced; empty of one that did. */
function standingIn({ status }: EventOutline, language: Language): string {
  const t = createTranslator({ locale: language, messages: messagesOf(language), namespace: 'report' });
  return status === 'planned' || status === 'confirmed' ? '' : t(`standing.${status}`);
}

/** Why, in a paragraph of its own: nobody knows how its sentence ends. */
function reasonBlocks({ statusReason }: EventOutline, language: Language): Block[] {
  const t = createTranslator({ locale: language, messages: messagesOf(language), namespace: 'report' });
  const reason = statusReason[language];
  const isAny = Object.values(statusReason).some((text) => text !== '');
  return isAny ? [paragraph('reason', reason === '' ? '' : t('reason', { reason }))] : [];
}

/** How it stands, when, where and by whom: one paragraph, with what is known. */
function factsIn(outline: EventOutline, language: Language): string {
  const { when, place, organisers } = outline;
  const t = createTranslator({ locale: language, messages: messagesOf(language), namespace: 'report' });
  const places = [place?.name[language] ?? '', place?.address[language] ?? ''].filter((text) => text !== '');
  const names = organisers.map((name) => name[language]).filter((text) => text !== '');
  const zone = when && zoneInWords(when, language);
  const sentences = [
    standingIn(outline, language),
    when
      ? t(isOff(outline) ? 'plannedWhen' : 'when', {
          when: whenInWords(when, language) + (zone ? ` (${zone})` : ''),
        })
      : '',
    places.length > 0 ? t(isOff(outline) ? 'plannedWhere' : 'where', { place: places.join(', ') }) : '',
    names.length > 0 ? t('organisers', { names: names.join('; ') }) : '',
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

/** The hours and the room of a session; empty where neither is known. */
function placeOf({ startsAt, endsAt, room }: OutlineSession, zone: string, language: Language): string {
  const hours = [startsAt, endsAt].flatMap((moment) => (moment ? [timeInWords(moment, zone, language)] : []));
  return [hours.join('–'), room?.[language] ?? ''].filter((text) => text !== '').join(', ');
}

function peopleIn({ people }: OutlineSession, language: Language): string[] {
  const t = createTranslator({
    ...{ locale: language, messages: messagesOf(language) },
    namespace: 'programme.role',
  });
  const lines = people.flatMap(({ role, named }) => {
    const speaker = named[language];
    if (!speaker) return [];
    const { name, post, organisation } = speaker;
    const line = [name, post, organisation].filter(Boolean).join(', ');
    return [role === 'speaker' ? line : `${line} (${t(role)})`];
  });
  return lines.length > 0 ? lines : [''];
}

/** A session: its title, when and where, who took part. Which blocks there are is the same in every language. */
function sessionBlocks(session: OutlineSession, number: number, zone: string, language: Language): Block[] {
  const isSomewhere = session.startsAt !== null || session.room !== null;
  const isByPeople = session.people.some(({ named }) => Object.values(named).some(Boolean));
  return [
    heading(`session-${number}`, 3, session.title[language]),
    ...(isSomewhere ? [paragraph(`place-${number}`, placeOf(session, zone, language))] : []),
    ...(isByPeople ? [list(`people-${number}`, peopleIn(session, language))] : []),
  ];
}

function programmeBlocks({ sessions, when }: EventOutline, language: Language): Block[] {
  const t = createTranslator({ locale: language, messages: messagesOf(language), namespace: 'report' });
  const days = [...new Set(sessions.map(({ day }) => day))].sort();
  return days.flatMap((day) => [
    heading(
      `day-${day}`,
      2,
      days.length === 1 ? t('programme') : t('programmeOn', { day: formatPartialDate(day, language) }),
    ),
    ...sessions.flatMap((session, index) =>
      session.day === day ? sessionBlocks(session, index + 1, when?.zone ?? 'Asia/Bishkek', language) : [],
    ),
  ]);
}

/** What a report of an event begins with in one language: recorded facts, nothing else; what nobody wrote stays empty. */
export function reportWords(outline: EventOutline, language: Language): Words {
  const t = createTranslator({ locale: language, messages: messagesOf(language), namespace: 'report' });
  const title = outline.titles[language];
  return {
    title: title === '' ? '' : t(isOff(outline) ? `offTitle.${outline.status}` : 'title', { title }),
    summary: '',
    body: {
      type: 'doc',
      content: [
        paragraph('facts', factsIn(outline, language)),
        ...reasonBlocks(outline, language),
        ...programmeBlocks(outline, language),
      ],
    },
  };
}
