import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { newId } from '#lib/core/ids';
import { dayInPortalZone } from '#lib/core/portal-day';
import { ok } from '#lib/core/result';
import { findDeskMilestone } from '#lib/milestones/admin-queries/find-desk-milestone';
import { listDeskMilestones } from '#lib/milestones/admin-queries/list-desk-milestones';
import { addMilestone } from '#lib/milestones/commands/add-milestone';
import { type ChangeMilestoneInput, changeMilestone } from '#lib/milestones/commands/change-milestone';
import { publishMilestone } from '#lib/milestones/commands/publish-milestone';
import { saveMilestonePart } from '#lib/milestones/commands/save-milestone-part';
import { saveMilestoneReasons } from '#lib/milestones/commands/save-milestone-reasons';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { accepted, makePublished, refusalsOf } from '#tests/factories/make-article';
import {
  type DraftMilestone,
  makeMilestoneDraft,
  makePublicMilestone,
} from '#tests/factories/make-milestone';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const byYear = (date: string) => ({ precision: 'by-year', date }) as const;
const nothing = { ky: '', ru: '', en: '' };
const reason = { ky: 'Себеби', ru: 'Причина', en: '' };
const today = () => dayInPortalZone(new Date());

async function seen(itemId: string): Promise<DeskMilestone> {
  const found = await findDeskMilestone(newsroom.editor, itemId, 'ru', newsroom.database);
  return found ?? expect.fail('it is not there');
}

/** Changes what is said in the form of date and state, as it stands, and gives the milestone as it is then. */
async function change(itemId: string, input: Partial<ChangeMilestoneInput>) {
  const { shared, sharedId, redactions } = await seen(itemId);
  const { theme, state, when } = shared;
  const form = { itemId, baseId: sharedId, redactions, theme, state, when, reason: nothing };
  return changeMilestone(newsroom.author, { ...form, ...input }, newsroom.database);
}

async function changed(itemId: string, input: Partial<ChangeMilestoneInput>) {
  accepted(await change(itemId, input));
  return (await seen(itemId)).shared;
}

async function publishNewest({
  itemId,
  revisionIds,
}: Pick<DraftMilestone, 'itemId'> & { revisionIds: Partial<DraftMilestone['revisionIds']> }) {
  const { sharedId } = await seen(itemId);
  const input = { itemId, sharedRevisionId: sharedId ?? '', revisionIds };
  return publishMilestone(newsroom.editor, input, newsroom.database);
}

describe('the date and state of a milestone at the desk', () => {
  test('are free before readers know them, and kept with a reason afterwards', async () => {
    const milestone = await makeMilestoneDraft(newsroom, { when: null });
    const { itemId } = milestone;
    expect((await changed(itemId, { when: byYear('2030') })).changes).toEqual([]);
    accepted(await publishNewest(milestone));
    expect(refusalsOf(await change(itemId, { when: byYear('2031') }))).toEqual(['reasonOfChangeNeeded']);
    const moved = await changed(itemId, { when: byYear('2031'), reason });
    const told = { on: today(), state: 'planned', when: byYear('2030'), reason };
    expect(moved).toMatchObject({ when: byYear('2031'), changes: [told] });
    expect((await seen(itemId)).pending).toEqual(told);
    expect(refusalsOf(await publishNewest(milestone))).toEqual(['reasonOfChangeNeeded']);
    const only = { itemId, sharedRevisionId: (await seen(itemId)).sharedId ?? '' };
    const { ky, ru } = milestone.revisionIds;
    accepted(
      await publishMilestone(newsroom.editor, { ...only, revisionIds: { ky, ru } }, newsroom.database),
    );
  });

  test('that change several times between two publications are told as one step, or as none', async () => {
    const { itemId } = await makePublicMilestone(newsroom, { when: byYear('2030') });
    await changed(itemId, { when: byYear('2031'), reason });
    const again = await changed(itemId, { when: byYear('2032'), reason: { ...reason, ru: 'Другая' } });
    expect(again.changes).toMatchObject([{ when: byYear('2030'), reason: { ru: 'Другая' } }]);
    expect((await changed(itemId, { when: byYear('2030') })).changes).toEqual([]);
  });

  test('must fit how exactly the date is known, and say which word is wrong', async () => {
    const { itemId } = await makeMilestoneDraft(newsroom);
    const bad = { precision: 'quarter', date: '2026-02-18' } as const;
    const refused = await change(itemId, { when: bad });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'datePrecision', field: 'date' }] });
  });

  test('are a conflict for whoever saw something older, and nothing is lost', async () => {
    const { itemId, sharedRevisionId } = await makeMilestoneDraft(newsroom);
    await changed(itemId, { when: byYear('2033') });
    const late = await change(itemId, { baseId: sharedRevisionId, when: byYear('2034') });
    expect(refusalsOf(late)).toEqual(['savedMeanwhile']);
    expect((await seen(itemId)).shared.when).toEqual(byYear('2033'));
  });
});

test('a reason that readers were told stays, and a language that had none gets its own', async () => {
  const change = { on: '2026-01-02', state: 'planned', when: byYear('2028'), reason } as const;
  const milestone = await makeMilestoneDraft(newsroom, { when: byYear('2030'), changes: [change] });
  const { itemId, sharedRevisionId, revisionIds } = milestone;
  const input = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } };
  accepted(await publishMilestone(newsroom.editor, input, newsroom.database));
  const reasons = [{ ky: 'Башка', ru: 'Другая', en: 'Another' }];
  const form = { itemId, baseId: sharedRevisionId, redactions: 0, reasons };
  accepted(await saveMilestoneReasons(newsroom.author, form, newsroom.database));
  const { shared } = await seen(itemId);
  expect(shared.changes[0]?.reason).toEqual({ ky: 'Себеби', ru: 'Причина', en: 'Another' });
  accepted(await publishNewest(milestone));
});

test('reasons that were saved stay where only the theme is changed', async () => {
  const { itemId, revisionIds } = await makePublicMilestone(newsroom, { when: byYear('2030') });
  await changed(itemId, { when: byYear('2032'), reason: { ...nothing, ru: 'Причина' } });
  accepted(await publishNewest({ itemId, revisionIds: { ru: revisionIds.ru } }));
  const { sharedId } = await seen(itemId);
  const reasons = [{ ky: 'Себеби', ru: 'Причина', en: 'Reason' }];
  const form = { itemId, baseId: sharedId, redactions: 0, reasons };
  accepted(await saveMilestoneReasons(newsroom.author, form, newsroom.database));
  const { changes } = await changed(itemId, { theme: 'registry' });
  expect(changes.map((one) => one.reason)).toEqual(reasons);
  accepted(await publishNewest({ itemId, revisionIds: { ky: revisionIds.ky, en: revisionIds.en } }));
});

test('a missing reason is asked for in the first language in which readers find the milestone', async () => {
  const { itemId, revisionIds } = await makeMilestoneDraft(newsroom, { when: byYear('2030') });
  const fieldOf = async () => {
    const answer = await change(itemId, { when: byYear('2031') });
    return answer.ok ? null : answer.problems.map(({ field }) => field);
  };
  accepted(await publishNewest({ itemId, revisionIds: { en: revisionIds.en } }));
  expect(await fieldOf()).toEqual(['reason.en']);
  accepted(await publishNewest({ itemId, revisionIds: { ru: revisionIds.ru } }));
  expect(await fieldOf()).toEqual(['reason.ru']);
});

test('evidence that was withdrawn is told at the desk', async () => {
  const article = await makePublished(newsroom, { title: 'Proof' });
  const evidence = [{ kind: 'article', itemId: article.itemId } as const];
  const when = { precision: 'year', date: '2024' } as const;
  const { itemId } = await makePublicMilestone(newsroom, { state: 'achieved', when, evidence });
  expect((await seen(itemId)).linked.evidence).toMatchObject([{ name: 'Proof ru', isGone: false }]);
  const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Mistake' };
  accepted(await withdrawArticle(newsroom.editor, { itemId: article.itemId, reasons }, newsroom.database));
  const after = await seen(itemId);
  expect(after.linked.evidence).toMatchObject([{ isGone: true }]);
  expect(after.languages.ru.missing.map(({ code }) => code)).toEqual(['evidenceNotPublic']);
});

test('parts that two people save at once are both kept', async () => {
  const { itemId, sharedRevisionId: baseId } = await makeMilestoneDraft(newsroom);
  const base = { itemId, baseId, redactions: 0 };
  const { author, editor, database } = newsroom;
  const articleIds = [newId()];
  accepted(await saveMilestonePart(author, base, () => ok({ articleIds }), database));
  accepted(await saveMilestonePart(editor, base, () => ok({ sources: [] }), database));
  expect((await seen(itemId)).shared).toMatchObject({ articleIds, sources: [] });
});

test('a milestone is begun once, and found by its title and state', async () => {
  const { author, database } = newsroom;
  const input = { itemId: newId(), title: '  Новая лаборатория ', language: 'ru' } as const;
  accepted(await addMilestone(author, input, database));
  accepted(await addMilestone(author, input, database));
  expect(refusalsOf(await addMilestone(author, { ...input, itemId: newId(), title: ' ' }, database))).toEqual(
    ['titleNeeded'],
  );
  const found = async (filter: object) => {
    const all = { search: 'лаборат', state: null, after: null };
    const { rows } = await listDeskMilestones(author, { ...all, ...filter }, database);
    return rows.map(({ itemId, standing }) => [itemId, standing]);
  };
  expect(await found({})).toEqual([[input.itemId, 'planned']]);
  expect(await found({ state: 'achieved' })).toEqual([]);
  expect(await found({ state: 'handedOver' })).toEqual([]);
});
