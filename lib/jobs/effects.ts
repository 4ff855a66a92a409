import 'server-only';
import { mailOneTimeLink } from '#lib/accounts/commands/mail-one-time-link';
import { drawPublishedArticle, type SenderIn } from '#lib/articles/share-card-drawing';
import { drawPublishedEvent } from '#lib/events/share-card-drawing';
import { linkMail } from '#lib/i18n/link-mail';
import { messagesOf } from '#lib/i18n/messages';
import { dayOfWhen } from '#lib/i18n/when-in-words';
import { refreshMediaGrants } from '#lib/media/commands/refresh-media-grants';
import { removeMediaFiles } from '#lib/media/commands/remove-media-files';
import { shareCardName } from '#lib/media/media-paths';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { currentPress } from '#lib/platform/press';
import { mediaStorage } from '#lib/platform/storage/index';
import { type CardParts, drawShareCard } from '#lib/publishing/commands/draw-share-card';
import { drainOutbox, type EffectHandlers } from '#lib/publishing/outbox';

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

/** What a command waits for. */
const handlers: Omit<EffectHandlers, 'mail-one-time-link'> = {
  'draw-share-card': ({ publicationId }, database) =>
    drawShareCard(publicationId, cards, database, mediaStorage()),
  'refresh-media-grants': ({ mediumIds, publicationIds }, database) =>
    refreshMediaGrants({ mediumIds, publicationIds }, database),
  'remove-media-files': (payload, database) => removeMediaFiles(payload, database),
};

/** What depends on other machines, for which no command waits. */
const mailHandlers: Pick<EffectHandlers, 'mail-one-time-link'> = {
  'mail-one-time-link': (link, database) => mailOneTimeLink(link, linkMail, { database }),
};

/** Mails the letters that are due. A mail server that is away holds up nothing else: letters are tried again later. */
export async function sendMail(database: RootDatabase = db()): Promise<void> {
  await drainOutbox(database, mailHandlers);
}

/**
 * Does the effects that are due, but for letters, and brings this instance's page store up to `version` (null: nothing changed). After it
 * the first reader gets the new content from this instance; others follow within a second.
 */
export async function settle(version: bigint | null, database: RootDatabase = db()): Promise<void> {
  await drainOutbox(database, handlers);
  if (version !== null) await currentPress()?.applyChanges(version);
}
