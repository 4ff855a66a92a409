import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import { findDeskMilestone } from '#lib/milestones/admin-queries/find-desk-milestone';
import { type ChangeMilestoneInput, changeMilestone } from '#lib/milestones/commands/change-milestone';
import { milestoneNoun } from '#lib/milestones/milestone-noun';
import { findMilestoneBySlug } from '#lib/milestones/public-queries';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import {
  type DraftMilestone,
  makeMilestoneDraft,
  makePublicMilestone,
  publishMilestoneDraft,
} from '#tests/factories/make-milestone';
import { fillNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { createTestDatabase } from '#tests/support/database';
import { type DatabaseClock, stopDatabaseClock } from '#tests/support/database-clock';

ownDataFolder();
let newsroom: Newsroom;
let clock: DatabaseClock;
beforeAll(async () => {
  const { url } = await createTestDatabase();
  clock = await stopDatabaseClock(url);
  newsroom = await fillNewsroom(url, openInstance(url));
});

const noon = (day: string) => new Date(`${day}T06:00:00.000Z`);
const byYear = (date: string) => ({ precision: 'by-year', date }) as const;
const nothing = { ky: '', ru: '', en: '' };
const reason = { ky: 'Себеби', ru: 'Причина', en: 'Reason' };

async function seen(itemId: string) {
  const found = await findDeskMilestone(newsroom.editor, itemId, 'ru', newsroom.database);
  return found ?? expect.fail('it is not there');
}

/** The milestone with another date, saved on a day and not public yet. */
async function moved(
  milestone: DraftMilestone,
  day: string,
  input: Pick<ChangeMilestoneInput, 'when'> & Partial<ChangeMilestoneInput>,
): Promise<DraftMilestone> {
  await clock.set(noon(day));
  const { itemId } = milestone;
  const { shared, sharedId, redactions } = await seen(itemId);
  const { theme, state } = shared;
  const form = { itemId, baseId: sharedId, redactions, theme, state, reason, ...input };
  const saved = await changeMilestone(newsroom.author, form, newsroom.database);
  return { ...milestone, ...accepted(saved) };
}

/** Publishes it in these languages, visible from a day on. */
function publishOn(milestone: DraftMilestone, day: string, languages: Language[]) {
  const revisionIds = Object.fromEntries(languages.map((one) => [one, milestone.revisionIds[one]]));
  const options = { visibleFrom: noon(day), revisionIds };
  return publishMilestoneDraft(newsroom, milestone, options);
}

async function stepsOn(day: string, { paths }: { paths: { ru?: string } }) {
  await clock.set(noon(day));
  const answer = await findMilestoneBySlug('ru', slugOf(paths.ru), () => '', newsroom.database);
  if (answer?.status !== 'found') expect.fail(`it is ${answer?.status}`);
  return answer.view.steps.map(({ on, before, after }) => [on, before.when?.date, after.when?.date]);
}

async function formerTitlesOf({ paths }: { paths: { ru?: string } }) {
  const answer = await findMilestoneBySlug('ru', slugOf(paths.ru), () => '', newsroom.database);
  return answer?.status === 'found' ? answer.view.formerTitles : expect.fail(`it is ${answer?.status}`);
}

const all: Language[] = ['ky', 'ru', 'en'];

describe('the day of a change', () => {
  test('is the one on which readers were told of it first, not that of its saving', async () => {
    const milestone = await makePublicMilestone(newsroom, { when: byYear('2040') });
    const later = await moved(milestone, '2031-01-10', { when: byYear('2042') });
    expect((await seen(milestone.itemId)).changeDays).toEqual(['2031-01-10']);
    accepted(await publishOn(later, '2031-11-05', ['ky']));
    accepted(await publishOn(later, '2031-11-20', ['ru']));
    expect(await stepsOn('2031-11-19', milestone)).toEqual([]);
    expect(await stepsOn('2031-11-20', milestone)).toEqual([['2031-11-05', '2040', '2042']]);
    expect((await seen(milestone.itemId)).changeDays).toEqual(['2031-11-05']);
  });

  test('is never before its publication was made, whatever moment that names', async () => {
    const changes = [{ on: '2020-01-10', state: 'planned', when: byYear('2040'), reason } as const];
    const milestone = await makePublicMilestone(
      newsroom,
      { when: byYear('2042'), changes },
      { visibleFrom: noon('2020-01-10') },
    );
    const today = dayInPortalZone(new Date());
    expect(await stepsOn('2031-12-01', milestone)).toEqual([[today, '2040', '2042']]);
  });
});

describe('the title of a milestone', () => {
  test('that readers saw stays beside what took its place, with its day', async () => {
    const { author, editor, database } = newsroom;
    await clock.set(noon('2031-01-10'));
    const milestone = await makePublicMilestone(newsroom, { title: 'Fifty transplants' });
    const { itemId, localizationIds, sharedRevisionId } = milestone;
    let baseId = milestone.revisionIds.ru;
    const renamed = async (title: string, day: string) => {
      await clock.set(noon(day));
      const words = { title, summary: 'Summary', body: { type: 'doc' as const, content: [] } };
      const place = { localizationId: localizationIds.ru, baseId, sourceRevisionId: null };
      const { revisionId } = accepted(await saveRevision(author, { ...place, words }, database));
      baseId = revisionId;
      const pair = { itemId, sharedRevisionId, revisionIds: { ru: revisionId } };
      const input = { ...pair, visibleFrom: noon(day) };
      accepted(await publishItem(editor, input, milestoneNoun, database));
      return formerTitlesOf(milestone);
    };
    expect(await formerTitlesOf(milestone)).toEqual([]);
    const first = { title: 'Fifty transplants ru', until: '2031-02-10' };
    expect(await renamed('Twenty transplants', '2031-02-10')).toEqual([first]);
    expect(await renamed('«Twenty» transplants!', '2031-03-10')).toEqual([first]);
    const second = { title: '«Twenty» transplants!', until: '2031-04-10' };
    expect(await renamed('Ten transplants', '2031-04-10')).toEqual([second, first]);
  });
});

describe('what one language tells of a milestone', () => {
  test('is asked of all others, also where it is not the newest that was saved', async () => {
    const milestone = await makePublicMilestone(newsroom, { when: byYear('2040') });
    const first = await moved(milestone, '2031-03-01', { when: byYear('2042') });
    accepted(await publishOn(first, '2031-04-01', ['ru']));
    const second = await moved(milestone, '2031-03-02', { when: byYear('2045') });
    expect(refusalsOf(await publishOn(second, '2031-03-03', ['ky', 'en']))).toEqual(['scheduledOtherwise']);
    expect(refusalsOf(await publishOn(second, '2031-04-03', ['ky', 'en']))).toEqual(['scheduledOtherwise']);

    expect(await stepsOn('2031-04-02', milestone)).toEqual([['2031-04-01', '2040', '2042']]);
    expect(refusalsOf(await publishOn(second, '2031-04-03', ['ru']))).toEqual(['historyNotKept']);
    const whole = await moved(milestone, '2031-04-02', { when: byYear('2045') });
    accepted(await publishOn(whole, '2031-04-03', all));
    expect(await stepsOn('2031-04-04', milestone)).toEqual([
      ['2031-04-03', '2042', '2045'],
      ['2031-04-01', '2040', '2042'],
    ]);
  });

  test('may be replaced before anybody saw it, and lag behind the others', async () => {
    const milestone = await makePublicMilestone(newsroom, { when: byYear('2040') });
    const first = await moved(milestone, '2031-03-01', { when: byYear('2042') });
    accepted(await publishOn(first, '2031-04-01', ['ru']));
    const second = await moved(milestone, '2031-03-02', { when: byYear('2045') });
    accepted(await publishOn(second, '2031-03-03', all));
    expect(await stepsOn('2031-04-02', milestone)).toEqual([['2031-03-03', '2040', '2045']]);

    const third = await moved(milestone, '2031-04-03', { when: byYear('2046') });
    accepted(await publishOn(third, '2031-06-01', ['ru']));
    accepted(await publishOn(third, '2031-05-01', ['en']));
    const fourth = await moved(milestone, '2031-05-02', { when: byYear('2047') });
    accepted(await publishOn(fourth, '2031-05-03', ['en']));
    expect((await stepsOn('2031-06-02', milestone))[0]).toEqual(['2031-05-01', '2045', '2046']);
    const back = await moved(milestone, '2031-06-02', { when: byYear('2048') });
    accepted(await publishOn(back, '2031-06-03', all));
    expect((await stepsOn('2031-06-04', milestone)).map(([, before]) => before)).toEqual([
      '2047',
      '2046',
      '2045',
      '2040',
    ]);
  });

  test('is not taken out of the record by a publication from before it', async () => {
    const milestone = await makePublicMilestone(newsroom, { when: byYear('2040') });
    const later = await moved(milestone, '2031-03-01', { when: byYear('2042') });
    expect(refusalsOf(await publishOn(later, '2020-01-10', all))).toEqual(['historyNotKept']);
    accepted(await publishOn(later, '2031-03-02', all));
  });

  test('counts where it was published while another publication waited for the item', async () => {
    const milestone = await makeMilestoneDraft(newsroom, { when: byYear('2040') });
    const { ru, en } = milestone.revisionIds;
    // The clock of a transaction that began before what it waited for.
    await clock.set(noon('2020-01-01'));
    accepted(await publishMilestoneDraft(newsroom, milestone, { revisionIds: { ru } }));
    const other = await moved(milestone, '2020-01-01', { when: byYear('2042'), reason: nothing });
    const late = await publishMilestoneDraft(newsroom, other, { revisionIds: { en } });
    expect(refusalsOf(late)).toEqual(['historyNotKept']);
  });
});
