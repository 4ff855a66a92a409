import 'server-only';
import { languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { eventPath, programmePath } from '../event-paths.ts';
import { type Programme, programmeSchema } from '../programme.ts';
import type { DeskProgramme } from '../programme-desk-view.ts';
import { findLatestRelease } from '../programme-query.ts';
import { findNewestWhen, findPublicWhens } from '../when-query.ts';

const noTexts = { ky: '', ru: '', en: '' };
const emptyProgramme: Programme = { origin: 'organisers', note: noTexts, rooms: [], sessions: [] };

function loadEvent(database: Database, eventId: string, now: Date) {
  return database.event.findUnique({
    where: { itemId: eventId },
    select: {
      programme: {
        select: {
          ...{ content: true, version: true, digest: true, updatedAt: true },
          account: { select: { id: true, displayName: true } },
        },
      },
      releases: { orderBy: { number: 'desc' }, take: 1, select: { digest: true } },
      item: {
        select: {
          _count: { select: { redactions: { where: { mediumId: null } } } },
          localizations: { select: { language: true, deskTitle: true } },
          publications: {
            where: visibleAt(now),
            select: { language: true, localization: { select: { slug: true } } },
          },
        },
      },
    },
  });
}

type LoadedEvent = NonNullable<Awaited<ReturnType<typeof loadEvent>>>;

function titleOf({ item }: LoadedEvent, locale: Locale): string {
  const titles = new Map(item.localizations.map(({ language, deskTitle }) => [language, deskTitle]));
  const named = [locale, ...languages].find((language) => titles.get(language));
  return (named && titles.get(named)) ?? '';
}

function publicPathsOf({ item }: LoadedEvent): DeskProgramme['publicPaths'] {
  const everything = { day: null, roomId: null, language: null };
  return languages.flatMap((language) => {
    const slug = item.publications.find((one) => one.language === language)?.localization.slug;
    return slug ? [{ language, path: programmePath(eventPath(language, slug), everything) }] : [];
  });
}

/** The programme of an event that is being worked on, with what readers see of it; null where there is no such event. */
export async function findDeskProgramme(
  actor: Actor,
  eventId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskProgramme | null> {
  if (!mayPublishing(actor, 'read')) return null;
  const { now } = await contentMoment(database);
  const event = await loadEvent(database, eventId, now);
  if (!event) return null;
  const { programme, releases } = event;
  return {
    eventId,
    title: titleOf(event, locale),
    when: await findNewestWhen(database, eventId),
    publicWhens: await findPublicWhens(database, eventId, now),
    content: programme ? programmeSchema.parse(programme.content) : emptyProgramme,
    version: programme?.version ?? 0,
    savedAt: programme?.updatedAt.toISOString() ?? null,
    savedBy: programme && { accountId: programme.account.id, name: programme.account.displayName },
    redactions: event.item._count.redactions,
    released: await findLatestRelease(database, eventId),
    isReleased: programme !== null && releases[0]?.digest === programme.digest,
    publicPaths: publicPathsOf(event),
  };
}
