import { expect, test } from 'vitest';
import { withdrawMilestone } from '#lib/milestones/commands/withdraw-milestone';
import { milestoneNoun } from '#lib/milestones/milestone-noun';
import { findMilestoneBySlug } from '#lib/milestones/public-queries';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted, slugOf } from '#tests/factories/make-article';
import { makePublicMilestone } from '#tests/factories/make-milestone';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

test('is not told again where it was withdrawn', async () => {
  const newsroom = await makeNewsroom();
  const { author, editor, database } = newsroom;
  const milestone = await makePublicMilestone(newsroom, { title: 'Fifty transplants' });
  const { itemId, localizationIds, sharedRevisionId } = milestone;
  let baseId = milestone.revisionIds.ru;
  const renamed = async (title: string) => {
    const words = { title, summary: 'Summary', body: { type: 'doc' as const, content: [] } };
    const place = { localizationId: localizationIds.ru, baseId, sourceRevisionId: null };
    baseId = accepted(await saveRevision(author, { ...place, words }, database)).revisionId;
    const input = { itemId, sharedRevisionId, revisionIds: { ru: baseId } };
    accepted(await publishItem(editor, input, milestoneNoun, database));
    const answer = await findMilestoneBySlug('ru', slugOf(milestone.paths.ru), () => '', database);
    if (answer?.status !== 'found') expect.fail(`it is ${answer?.status}`);
    return answer.view.formerTitles.map((one) => one.title);
  };
  accepted(await withdrawMilestone(editor, { itemId, reasons: { ru: 'A mistake' } }, database));
  expect(await renamed('Twenty transplants')).toEqual([]);
  expect(await renamed('Ten transplants')).toEqual(['Twenty transplants']);
});
