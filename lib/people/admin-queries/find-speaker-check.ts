import 'server-only';
import type { Language } from '#lib/core/languages';
import { type FilePath, findDraftPictures, listPreviewable } from '#lib/media/admin-queries/find-draft-media';
import { type Database, db } from '#lib/platform/db/client';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords } from '#lib/publishing/admin-queries/newest-words';
import { contentMoment } from '#lib/publishing/moment';
import { newestFirst } from '../appointment.ts';
import { textOfBiography } from '../biography.ts';
import { emptyPersonShared, personSharedSchema } from '../person.ts';
import { shownDigest } from '../shown-words.ts';
import type { SpeakerCheck } from '../speaker-check-view.ts';
import { findLinkedSpeaker } from './linked-speaker.ts';
import { findConsents, listOpenProposals } from './proposals.ts';

async function findPosts(
  database: Database,
  personId: string,
  language: Language,
): Promise<SpeakerCheck['posts']> {
  const rows = await database.appointment.findMany({
    where: { personId },
    select: {
      ...{ heldFrom: true, heldUntil: true, attestedOn: true },
      posts: { select: { language: true, post: true } },
      organisation: { select: { key: true, names: { select: { language: true, full: true } } } },
    },
  });
  return newestFirst(rows).map(({ posts, organisation: { key, names }, heldFrom, heldUntil }) => ({
    ...{ heldFrom, heldUntil },
    post: (posts.find((one) => one.language === language) ?? posts[0])?.post ?? null,
    organisation: (names.find((one) => one.language === language) ?? names[0])?.full ?? key,
  }));
}

/** The picture that the desk keeps of a person, where whoever holds a link may see it. */
async function findPortraitId(database: Database, personId: string): Promise<string | null> {
  const shared = await findNewestShared(database, personId, 'person');
  const { portraitId } = shared?.newest ? personSharedSchema.parse(shared.newest.content) : emptyPersonShared;
  const { now } = await contentMoment(database);
  return portraitId && (await listPreviewable([portraitId], now, database)).length > 0 ? portraitId : null;
}

const digestsOf = ({ ky, ru, en }: Record<Language, string>): Record<Language, string> => ({
  ...{ ky: shownDigest(ky), ru: shownDigest(ru), en: shownDigest(en) },
});

/** What the holder of a link sees of themselves; null where it opens nothing, whatever the reason. The link is the right. */
export async function findSpeakerCheck(
  token: string,
  language: Language,
  pathOf: FilePath,
  database: Database = db(),
): Promise<SpeakerCheck | null> {
  const speaker = await findLinkedSpeaker(database, token);
  const newest = speaker && (await findNewestWords(database, speaker.personId, 'person'));
  if (!speaker || !newest) return null;
  const { personId, linkId, expiresAt, redactions } = speaker;
  const { ky, ru, en } = newest.languages;
  const names = { ky: ky.words.title, ru: ru.words.title, en: en.words.title };
  const biographies = {
    ky: textOfBiography(ky.words.body),
    ru: textOfBiography(ru.words.body),
    en: textOfBiography(en.words.body),
  };
  const portraitId = await findPortraitId(database, personId);
  const pictures = await findDraftPictures(portraitId ? [portraitId] : [], language, pathOf, database);
  return {
    personId,
    ...{ names, biographies, redactions },
    seen: { names: digestsOf(names), biographies: digestsOf(biographies) },
    posts: await findPosts(database, personId, language),
    portrait: portraitId ? (pictures.get(portraitId) ?? null) : null,
    consents: await findConsents(database, personId),
    expiresAt: expiresAt.toISOString(),
    open: await listOpenProposals(database, { linkId }),
  };
}

const storedName = /^[A-Za-z0-9._-]{1,200}$/;

/** Whether the holder of a link may fetch a stored file: a size of their portrait, and nothing else. */
export async function isSpeakersFile(
  token: string,
  name: string,
  database: Database = db(),
): Promise<boolean> {
  const speaker = await findLinkedSpeaker(database, token);
  const mediumId = speaker && storedName.test(name) ? await findPortraitId(database, speaker.personId) : null;
  if (!mediumId) return false;
  return (await database.mediumVariant.count({ where: { mediumId, name } })) > 0;
}
