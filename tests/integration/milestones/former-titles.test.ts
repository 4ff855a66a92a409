import { beforeEach, expect, test } from 'vitest';
import { redactMilestone } from '#lib/milestones/commands/redact-milestone';
import { withdrawMilestone } from '#lib/milestones/commands/withdraw-milestone';
import { milestoneNoun } from '#lib/milestones/milestone-noun';
import { findMilestoneBySlug } from '#lib/milestones/public-queries';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { itemTag } from '#lib/publishing/publishing-tags';
import { accepted, slugOf } from '#tests/factories/make-article';
import { makePublicMilestone } from '#tests/factories/make-milestone';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
let milestone: Awaited<ReturnType<typeof makePublicMilestone>>;
let baseId: string;

beforeEach(async () => {
  newsroom = await makeNewsroom();
  milestone = await makePublicMilestone(newsroom, { title: 'Fifty transplants' });
  baseId = milestone.revisionIds.ru;
});

async function shown() {
  const answer = await findMilestoneBySlug('ru', slugOf(milestone.paths.ru), () => '', newsroom.database);
  if (answer?.status !== 'found') expect.fail(`it is ${answer?.status}`);
  return { titles: answer.view.formerTitles.map(({ title }) => title), tags: answer.freshness.tags };
}

/** Publishes it under another title; returns those that readers are told of beside it. */
async function renamed(title: string): Promise<string[]> {
  const { author, editor, database } = newsroom;
  const { itemId, localizationIds, sharedRevisionId } = milestone;
  const words = { title, summary: 'Summary', body: { type: 'doc' as const, content: [] } };
  const place = { localizationId: localizationIds.ru, baseId, sourceRevisionId: null };
  baseId = accepted(await saveRevision(author, { ...place, words }, database)).revisionId;
  const input = { itemId, sharedRevisionId, revisionIds: { ru: baseId } };
  accepted(await publishItem(editor, input, milestoneNoun, database));
  return (await shown()).titles;
}

test('is not told again where it was withdrawn', async () => {
  const { editor, database } = newsroom;
  const { itemId } = milestone;
  accepted(await withdrawMilestone(editor, { itemId, reasons: { ru: 'A mistake' } }, database));
  expect(await renamed('Twenty transplants')).toEqual([]);
  expect(await renamed('Ten transplants')).toEqual(['Twenty transplants']);
});

test('loses the words that a redaction takes, and so does every stored page that told them', async () => {
  const { administrator, database } = newsroom;
  const { itemId } = milestone;
  expect(await renamed('Ten transplants')).toEqual(['Fifty transplants ru']);
  const { tags } = await shown();
  expect(tags).toContain(itemTag(itemId));
  const input = { itemId, words: 'fifty', reason: 'A family asked for it' };
  const { version } = accepted(await redactMilestone(administrator, input, database));
  expect((await shown()).titles.join()).not.toMatch(/fifty/i);
  const change = await database.contentChange.findFirstOrThrow({ where: { version } });
  expect(change.tags).toContain(itemTag(itemId));
});
