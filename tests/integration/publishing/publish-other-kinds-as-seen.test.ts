import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '#lib/core/result';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import { handOverEvent } from '#lib/events/commands/hand-over-event';
import { publishEvent } from '#lib/events/commands/publish-event';
import { withdrawEvent } from '#lib/events/commands/withdraw-event';
import { findDeskHelpPlace } from '#lib/help-places/admin-queries/find-desk-help-place';
import { findHelpPlaceRedaction } from '#lib/help-places/admin-queries/find-help-place-redaction';
import { handOverHelpPlace } from '#lib/help-places/commands/hand-over-help-place';
import { publishHelpPlace } from '#lib/help-places/commands/publish-help-place';
import { redactHelpPlace } from '#lib/help-places/commands/redact-help-place';
import { withdrawHelpPlace } from '#lib/help-places/commands/withdraw-help-place';
import { helpPlaceNoun } from '#lib/help-places/help-place-noun';
import { editMediumTexts } from '#lib/media/commands/edit-medium-texts';
import { findDeskMilestone } from '#lib/milestones/admin-queries/find-desk-milestone';
import { handOverMilestone } from '#lib/milestones/commands/hand-over-milestone';
import { publishMilestone } from '#lib/milestones/commands/publish-milestone';
import { withdrawMilestone } from '#lib/milestones/commands/withdraw-milestone';
import { findDeskPage } from '#lib/pages/admin-queries/find-desk-page';
import { handOverPage } from '#lib/pages/commands/hand-over-page';
import { publishPage } from '#lib/pages/commands/publish-page';
import { withdrawPage } from '#lib/pages/commands/withdraw-page';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { handOverPerson } from '#lib/people/commands/hand-over-person';
import { publishPerson } from '#lib/people/commands/publish-person';
import { withdrawPerson } from '#lib/people/commands/withdraw-person';
import type { Actor } from '#lib/publishing/actor';
import type { HandOverInput } from '#lib/publishing/commands/hand-over-item';
import type { PublishedItem, PublishItemInput } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import type { WithdrawItemInput } from '#lib/publishing/commands/withdraw-item';
import { accepted, makeBody, refusalsOf } from '#tests/factories/make-article';
import { makePublicEvent } from '#tests/factories/make-event';
import { makeHelpPlaceShared, makePublicHelpPlace } from '#tests/factories/make-help-place';
import { bodyWith, makePicture, versionOf } from '#tests/factories/make-medium';
import { makePublicMilestone } from '#tests/factories/make-milestone';
import { makePublicPage } from '#tests/factories/make-page';
import { makePerson } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

interface Opened {
  sharedId: string | null;
  seen: { marks: Record<'ru', string>; media: Record<string, number> };
  languages: Record<'ru', { revisionId: string | null; state: string }>;
}
type Command<Input, Value> = (
  actor: Actor,
  input: Input,
  database: Newsroom['database'],
) => Promise<Result<Value>>;

interface Kind {
  /** One that readers see in Russian. */
  make: () => Promise<{ itemId: string }>;
  find: (
    actor: Actor,
    itemId: string,
    locale: 'ru',
    database: Newsroom['database'],
  ) => Promise<Opened | null>;
  publish: Command<PublishItemInput, PublishedItem>;
  withdraw: Command<WithdrawItemInput, unknown>;
  handOver: Command<HandOverInput, unknown>;
}

const kinds: Record<string, Kind> = {
  event: {
    ...{ make: () => makePublicEvent(newsroom), find: findDeskEvent },
    ...{ publish: publishEvent, withdraw: withdrawEvent, handOver: handOverEvent },
  },
  'help place': {
    ...{ make: () => makePublicHelpPlace(newsroom), find: findDeskHelpPlace },
    ...{ publish: publishHelpPlace, withdraw: withdrawHelpPlace, handOver: handOverHelpPlace },
  },
  milestone: {
    ...{ make: () => makePublicMilestone(newsroom), find: findDeskMilestone },
    ...{ publish: publishMilestone, withdraw: withdrawMilestone, handOver: handOverMilestone },
  },
  page: {
    ...{ make: () => makePublicPage(newsroom), find: findDeskPage },
    ...{ publish: publishPage, withdraw: withdrawPage, handOver: handOverPage },
  },
  person: {
    ...{ make: () => makePerson(newsroom), find: findDeskPerson },
    ...{ publish: publishPerson, withdraw: withdrawPerson, handOver: handOverPerson },
  },
};

/** Saves other words in Russian on top of the newest ones. */
async function save(itemId: string, title: string, body = makeBody(title)) {
  const { author, database } = newsroom;
  const { id: localizationId, revisions } = await database.localization.findUniqueOrThrow({
    where: { itemId_language: { itemId, language: 'ru' } },
    select: { id: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  });
  const place = { localizationId, baseId: revisions[0]?.id ?? null };
  accepted(await saveRevision(author, { ...place, words: { title, summary: title, body } }, database));
}

/** What the form of somebody who opens the item's page now will send in Russian, whenever they press. */
async function open({ find }: Kind, itemId: string) {
  const found =
    (await find(newsroom.editor, itemId, 'ru', newsroom.database)) ?? expect.fail('it is not there');
  const { sharedId, seen, languages } = found;
  return {
    ...{ itemId, sharedRevisionId: sharedId ?? '', revisionIds: { ru: languages.ru.revisionId ?? '' } },
    ...{ marksSeen: { ru: seen.marks.ru }, mediaSeen: seen.media },
  };
}

/** The title that readers see in Russian; null where they see nothing. */
async function shownTo(itemId: string): Promise<string | null> {
  const now = new Date();
  const shown = await newsroom.database.publication.findFirst({
    where: { itemId, language: 'ru', OR: [{ visibleUntil: null }, { visibleUntil: { gt: now } }] },
    orderBy: { visibleFrom: 'desc' },
    select: { revision: { select: { title: true } } },
  });
  return shown?.revision.title ?? null;
}

describe.each(Object.entries(kinds))('a window left open (%s)', (_name, kind) => {
  const publish = (input: PublishItemInput) => kind.publish(newsroom.editor, input, newsroom.database);
  const withdraw = (itemId: string) =>
    kind.withdraw(newsroom.editor, { itemId, reasons: { ru: 'A mistake' } }, newsroom.database);

  test('publishes no older words over newer ones, and undoes no withdrawal', async () => {
    const { itemId } = await kind.make();
    await save(itemId, 'Older');
    const left = await open(kind, itemId);
    await save(itemId, 'Corrected');
    expect(refusalsOf(await publish(left))).toEqual(['changedMeanwhile']);
    accepted(await publish(await open(kind, itemId)));
    expect(refusalsOf(await publish(left))).toEqual(['changedMeanwhile']);
    expect(await shownTo(itemId)).toBe('Corrected');

    const leftLater = await open(kind, itemId);
    accepted(await withdraw(itemId));
    for (const input of [left, leftLater])
      expect(refusalsOf(await publish(input))).toEqual(['changedMeanwhile']);
    expect(await shownTo(itemId)).toBeNull();
  });

  test('does not undo the withdrawal of the very words that it shows; whoever looks anew does', async () => {
    const { itemId } = await kind.make();
    await save(itemId, 'The same');
    const left = await open(kind, itemId);
    accepted(await publish(left));
    expect(accepted(await publish(left)).version).toBeNull();
    accepted(await withdraw(itemId));
    expect(refusalsOf(await publish(left))).toEqual(['changedMeanwhile']);
    accepted(await publish(await open(kind, itemId)));
    expect(await shownTo(itemId)).toBe('The same');
    accepted(await withdraw(itemId));
    expect(refusalsOf(await publish(left))).toEqual(['changedMeanwhile']);
  });

  test('publishes no picture whose words changed since', async () => {
    const { author, database } = newsroom;
    const { itemId } = await kind.make();
    const mediumId = await makePicture(newsroom);
    await save(itemId, 'With a picture', bodyWith(mediumId));
    const left = await open(kind, itemId);
    const text = { alt: 'Words that nobody saw', credit: '' };
    const words = { texts: { ky: text, ru: text, en: text }, isDecorative: false, licence: 'CC BY 4.0' };
    const version = await versionOf(newsroom, mediumId);
    const change = { ...words, focus: { x: 0.5, y: 0.5 }, language: null, mediumId, version };
    accepted(await editMediumTexts(author, change, database));
    expect(refusalsOf(await publish(left))).toEqual(['mediaChangedMeanwhile']);
    expect(refusalsOf(await publish({ ...left, mediaSeen: {} }))).toEqual(['mediaChangedMeanwhile']);
    expect(await shownTo(itemId)).not.toBe('With a picture');
    accepted(await publish(await open(kind, itemId)));
    expect(await shownTo(itemId)).toBe('With a picture');
  });

  test('that says nothing of what it shows publishes nothing', async () => {
    const { itemId } = await kind.make();
    await save(itemId, 'Unseen');
    const left = await open(kind, itemId);
    expect(refusalsOf(await publish({ ...left, marksSeen: {} }))).toEqual(['changedMeanwhile']);
    expect(refusalsOf(await publish({ ...left, marksSeen: { ru: '' } }))).toEqual(['changedMeanwhile']);
  });

  test('still publishes what was only handed over since, whatever became of other languages', async () => {
    const { itemId } = await kind.make();
    await save(itemId, 'Unchanged');
    const left = await open(kind, itemId);
    const { author, editor, database } = newsroom;
    accepted(await kind.handOver(author, { itemId, languages: ['ru'] }, database));
    accepted(await kind.withdraw(editor, { itemId, reasons: { ky: 'A mistake' } }, database));
    accepted(await publish(left));
    expect(await shownTo(itemId)).toBe('Unchanged');
  });
});

describe('what the languages share, or what was taken out for good', () => {
  const kind = kinds['help place'] as Kind;
  const publish = (input: PublishItemInput) => kind.publish(newsroom.editor, input, newsroom.database);

  test('goes out no older than it is', async () => {
    const { author, database } = newsroom;
    const { itemId } = await kind.make();
    await save(itemId, 'Beside');
    const left = await open(kind, itemId);
    const content = makeHelpPlaceShared({ sort: 'hospital' });
    const input = { itemId, baseId: left.sharedRevisionId, content };
    accepted(await saveSharedRevision(author, input, helpPlaceNoun, database));
    expect(refusalsOf(await publish(left))).toEqual(['changedMeanwhile']);
    accepted(await publish(await open(kind, itemId)));
  });

  test('goes out only where whoever publishes saw what was left', async () => {
    const { administrator, database } = newsroom;
    const { itemId } = await kind.make();
    await save(itemId, 'Beside zinnober');
    const left = await open(kind, itemId);
    const asked = { itemId, words: 'zinnober' };
    const { count } = accepted(await findHelpPlaceRedaction(administrator, asked, database));
    const input = { ...asked, count, reason: 'Not ours to tell' };
    accepted(await redactHelpPlace(administrator, input, database));
    expect(refusalsOf(await publish(left))).toEqual(['changedMeanwhile']);
    accepted(await publish(await open(kind, itemId)));
  });
});
