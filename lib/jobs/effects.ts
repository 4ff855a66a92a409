import 'server-only';
import { mailOneTimeLink } from '#lib/accounts/commands/mail-one-time-link';
import { drawPublishedArticle, type SenderIn } from '#lib/articles/share-card-drawing';
import { oneAtATime } from '#lib/core/one-at-a-time';
import { drawPublishedEvent } from '#lib/events/share-card-drawing';
import { linkMail } from '#lib/i18n/link-mail';
import { messagesOf } from '#lib/i18n/messages';
import { dayOfWhen } from '#lib/i18n/when-in-words';
import { refreshMediaGrants } from '#lib/media/commands/refresh-media-grants';
import { removeMediaFiles } from '#lib/media/commands/remove-media-files';
import { shareCardName } from '#lib/media/media-paths';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { log } from '#lib/platform/log/log';
import { currentPress } from '#lib/platform/press';
import { mediaStorage } from '#lib/platform/storage/index';
import { type CardParts, drawShareCard } from '#lib/publishing/commands/draw-share-card';
import { drainOutbox, type EffectHandlers } from '#lib/publishing/outbox';
import { fileWaitingEntries } from '#lib/publishing/search/file-entries';

const senderIn: SenderIn = (language) => {
  const { metadata, frame } = messagesOf(language);
  return { sender: metadata.portalName, senderLine: frame.ministry };
};

const cards: CardParts = {
  draws: {
    article: drawPublishedArticle(senderIn),
    event: drawPublishedEvent({ senderIn, whenIn: (language, when) => dayOfWhen(when, language) }),
  },
  cardFile: shareCardName,
};

type HandlersOf<Name extends keyof EffectHandlers> = Pick<EffectHandlers, Name>;

/** Who may read which file: quick, and never behind the drawing of cards. */
const fileHandlers: HandlersOf<'refresh-media-grants' | 'remove-media-files'> = {
  'refresh-media-grants': ({ mediumIds, publicationIds }, database) =>
    refreshMediaGrants({ mediumIds, publicationIds }, database),
  'remove-media-files': (payload, database) => removeMediaFiles(payload, database),
};

const cardHandlers: HandlersOf<'draw-share-card'> = {
  'draw-share-card': ({ publicationId }, database) =>
    drawShareCard(publicationId, cards, database, mediaStorage()),
};

/** What depends on other machines, for which no command waits. */
const mailHandlers: HandlersOf<'mail-one-time-link'> = {
  'mail-one-time-link': (link, database) => mailOneTimeLink(link, linkMail, { database }),
};

type Drains = Record<'files' | 'cards' | 'search', () => Promise<void>>;

const key = Symbol.for('umut.drains');
type Holder = { [key]?: WeakMap<RootDatabase, Drains> };
const holder = globalThis as Holder;

/** However many commands end at once, this process works on one effect of each kind at a time. */
function drainsOf(database: RootDatabase): Drains {
  holder[key] ??= new WeakMap();
  let drains = holder[key].get(database);
  if (!drains) {
    drains = {
      files: oneAtATime(() => drainOutbox(database, fileHandlers)),
      cards: oneAtATime(() => drainOutbox(database, cardHandlers)),
      search: oneAtATime(async () => void (await fileWaitingEntries(database))),
    };
    holder[key].set(database, drains);
  }
  return drains;
}

/** Opens and closes files as far as that is due. */
export async function drainFiles(database: RootDatabase = db()): Promise<void> {
  await drainsOf(database).files();
}

/** Files for the search what no command filed itself. */
export async function fileForSearch(database: RootDatabase = db()): Promise<void> {
  await drainsOf(database).search();
}

/** Draws the share cards that are due. */
export async function drainCards(database: RootDatabase = db()): Promise<void> {
  await drainsOf(database).cards();
}

/** Mails the letters that are due. A mail server that is away holds up nothing else: letters are tried again later. */
export async function sendMail(database: RootDatabase = db()): Promise<void> {
  await drainOutbox(database, mailHandlers);
}

/** A failure of what follows a commit is not the command's: that is done, and the clock sees to the rest. */
async function withoutFailing(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    log().error({ error }, 'what follows a commit is left to the clock');
  });
}

/** How long an answer waits for files, and again for cards. */
const patienceMs = 5_000;

async function patiently(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([withoutFailing(work), late]);
  clearTimeout(timer);
}

/**
 * Does the effects that are due, but for letters, and brings this instance's page store up to `version` (null: nothing changed). After it
 * the first reader gets the new content from this instance; others follow within a second. Waits for effects some seconds at most and
 * never throws, so that no answer calls failed what was committed.
 */
export async function settle(version: bigint | null, database: RootDatabase = db()): Promise<void> {
  await patiently(drainFiles(database));
  await patiently(fileForSearch(database));
  const press = currentPress();
  if (version !== null && press) await withoutFailing(press.applyChanges(version));
  await patiently(drainCards(database));
}
