import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { findDeskPicture } from '#lib/media/admin-queries/find-desk-picture';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { shownFields, standingOf } from '#lib/publishing/admin-queries/desk-standing';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords, type NewestWords } from '#lib/publishing/admin-queries/newest-words';
import { findSeenItem } from '#lib/publishing/admin-queries/seen-item';
import { contentMoment } from '#lib/publishing/moment';
import { newestFirst } from '../appointment.ts';
import { textOfBiography } from '../biography.ts';
import { emptyPersonShared, type PersonShared, personSharedSchema } from '../person.ts';
import type { DeskAppointment, DeskPerson, DeskPersonWords } from '../person-desk-view.ts';
import { personNoun } from '../person-noun.ts';
import { personPath } from '../person-paths.ts';
import { findPersonUses } from './find-person-uses.ts';

function loadPerson(database: Database, itemId: string, now: Date) {
  return database.person.findUnique({
    where: { itemId },
    select: {
      mergedIntoId: true,
      item: { select: shownFields(now) },
      appointments: {
        select: {
          ...{ id: true, version: true, organisationId: true },
          ...{ heldFrom: true, heldUntil: true, attestedOn: true },
          posts: { select: { language: true, post: true } },
          organisation: { select: { key: true, names: { select: { language: true, full: true } } } },
        },
      },
    },
  });
}

type LoadedPerson = NonNullable<Awaited<ReturnType<typeof loadPerson>>>;

function appointmentsOf({ appointments }: LoadedPerson, locale: Locale): DeskAppointment[] {
  return newestFirst(appointments).map(({ id, version, organisationId, organisation, posts, ...held }) => {
    const named = organisation.names.find(({ language }) => language === locale) ?? organisation.names[0];
    const postIn = (language: Language): string => posts.find((one) => one.language === language)?.post ?? '';
    return {
      ...{ appointmentId: id, version, organisationId, organisation: named?.full ?? organisation.key },
      posts: { ky: postIn('ky'), ru: postIn('ru'), en: postIn('en') },
      ...{ heldFrom: held.heldFrom ?? '', heldUntil: held.heldUntil ?? '', attestedOn: held.attestedOn },
    };
  });
}

function wordsIn(
  newest: NewestWords,
  { listedAs }: PersonShared,
  { item }: LoadedPerson,
  sharedId: string | null,
): DeskPersonWords {
  const { words, language } = newest;
  return {
    ...standingOf(newest, item.publications, sharedId, personPath),
    ...{ name: words.title, listedAs: listedAs[language], biography: textOfBiography(words.body) },
  };
}

/** A person with everything that the desk knows of them; null where there is none. */
export async function findDeskPerson(
  actor: Actor,
  itemId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskPerson | null> {
  if (!mayPublishing(actor, 'read') || !isId(itemId)) return null;
  const seen = await findSeenItem(database, itemId, personNoun);
  const newest = await findNewestWords(database, itemId, 'person');
  const shared = newest ? await findNewestShared(database, itemId, 'person') : null;
  const { now } = await contentMoment(database);
  const person = newest ? await loadPerson(database, itemId, now) : null;
  if (!newest || !shared || !person) return null;
  const content = shared.newest ? personSharedSchema.parse(shared.newest.content) : emptyPersonShared;
  const sharedId = shared.newest?.id ?? null;
  const inLanguage = (language: Language): DeskPersonWords =>
    wordsIn(newest.languages[language], content, person, sharedId);
  const words = { ky: inLanguage('ky'), ru: inLanguage('ru'), en: inLanguage('en') };
  const named = [locale, ...languages].find((language) => words[language].name !== '');
  return {
    ...{ itemId, languages: words, sharedId, redactions: newest.redactions, seen },
    name: named ? words[named].name : '',
    mergedIntoId: person.mergedIntoId,
    isArchived: languages.every((language) => words[language].state === 'archived'),
    portrait: await findDeskPicture(database, content.portraitId, locale),
    appointments: appointmentsOf(person, locale),
    uses: await findPersonUses(database, itemId, locale),
    wasPublic: person.item._count.publications > 0,
    may: { publish: mayPublishing(actor, 'publish'), redact: mayPublishing(actor, 'redact') },
  };
}
