import { beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { dayInPortalZone } from '#lib/core/portal-day';
import type { LinkedPath } from '#lib/milestones/linked-items-query';
import { listMilestones, listMilestonesOf } from '#lib/milestones/list-public-queries';
import type { MilestoneShared } from '#lib/milestones/milestone';
import { milestoneJsonLd } from '#lib/milestones/milestone-json-ld';
import { milestoneNoun } from '#lib/milestones/milestone-noun';
import { findMilestoneBySlug } from '#lib/milestones/public-queries';
import { withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { accepted, makeDraft, makePublished, refusalsOf, slugOf } from '#tests/factories/make-article';
import { makePublicEvent } from '#tests/factories/make-event';
import {
  changeMilestone,
  elsewhere,
  makeMilestoneDraft,
  makePublicMilestone,
  publishMilestoneDraft,
} from '#tests/factories/make-milestone';
import { makeOrganisation, makePerson } from '#tests/factories/make-person';
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

const pathOf: LinkedPath = (kind, language, slug) => `/${language}/${kind}/${slug}`;
const reason = { ky: 'Себеби', ru: 'Причина', en: 'Reason' };
const byYear = (date: string) => ({ precision: 'by-year', date }) as const;

async function answerOf({ paths }: { paths: { ru?: string } }) {
  return findMilestoneBySlug('ru', slugOf(paths.ru), pathOf, newsroom.database);
}

async function pageOf(milestone: { paths: { ru?: string } }) {
  const answer = await answerOf(milestone);
  if (answer?.status !== 'found') expect.fail(`it is ${answer?.status}`);
  return { ...answer.view, freshness: answer.freshness };
}

const achievedBy = (itemId: string): Pick<MilestoneShared, 'state' | 'when' | 'evidence'> => ({
  state: 'achieved',
  when: { precision: 'year', date: '2024' },
  evidence: [{ kind: 'article', itemId }],
});

const inEach = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

describe('the page of a milestone', () => {
  test('calls it late from the very moment at which its date is over, and not a moment longer planned', async () => {
    const milestone = await makePublicMilestone(newsroom);
    const late = new Date('2030-06-30T18:00:00.000Z');
    await clock.set(new Date(late.getTime() - 1));
    const before = await pageOf(milestone);
    expect(before).toMatchObject({ standing: 'planned', freshness: { validUntil: late } });
    const { list, freshness } = await listMilestones('ru', { theme: null, order: 'time' }, newsroom.database);
    expect(list.planned.find(({ itemId }) => itemId === milestone.itemId)?.standing).toBe('planned');
    expect(freshness.validUntil).toEqual(late);
    await clock.set(late);
    expect(await pageOf(milestone)).toMatchObject({ standing: 'late', freshness: { validUntil: null } });
  });

  test('tells every change with its reason, and a change of what readers saw can not be left out', async () => {
    const milestone = await makePublicMilestone(newsroom, { when: byYear('2028') });
    const quiet = await changeMilestone(newsroom, milestone, { when: byYear('2031') });
    const refused = await publishMilestoneDraft(newsroom, quiet);
    expect(refusalsOf(refused)).toEqual(inEach(3, 'historyNotKept'));
    const changes = [{ on: '2027-01-02', state: 'planned', when: byYear('2028'), reason } as const];
    const open = await changeMilestone(newsroom, quiet, { when: byYear('2031'), changes });
    accepted(await publishMilestoneDraft(newsroom, open));
    const page = await pageOf(milestone);
    expect(page).toMatchObject({ isRevised: true, when: byYear('2031') });
    expect(page.steps).toEqual([
      {
        on: dayInPortalZone(new Date()),
        before: { state: 'planned', when: byYear('2028') },
        after: { state: 'planned', when: byYear('2031') },
        reason: 'Причина',
      },
    ]);
    const again = await publishMilestoneDraft(newsroom, {
      ...milestone,
      sharedRevisionId: milestone.sharedRevisionId,
    });
    expect(refusalsOf(again)).toContain('historyNotKept');
  });

  test('says that its evidence was withdrawn, and the lists say it too', async () => {
    const article = await makePublished(newsroom);
    const milestone = await makePublicMilestone(newsroom, achievedBy(article.itemId));
    const cardOf = async () => {
      const { list } = await listMilestones('ru', { theme: null, order: 'time' }, newsroom.database);
      return list.achieved.find(({ itemId }) => itemId === milestone.itemId);
    };
    const before = await pageOf(milestone);
    expect(before).toMatchObject({ isUnproven: false, evidence: [{ article: { standing: 'public' } }] });
    expect(before.freshness.tags).toContain(`item:${article.itemId}`);
    expect((await cardOf())?.isUnproven).toBe(false);

    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Mistake' };
    accepted(await withdrawArticle(newsroom.editor, { itemId: article.itemId, reasons }, newsroom.database));
    expect(await pageOf(milestone)).toMatchObject({
      isUnproven: true,
      standing: 'achieved',
      evidence: [{ article: { standing: 'gone', itemId: article.itemId } }],
    });
    expect((await cardOf())?.isUnproven).toBe(true);

    const evidence = [...achievedBy(article.itemId).evidence, elsewhere];
    const proven = await changeMilestone(newsroom, milestone, { ...achievedBy(article.itemId), evidence });
    expect(refusalsOf(await publishMilestoneDraft(newsroom, proven))).toContain('evidenceNotPublic');
    const mended = await changeMilestone(newsroom, proven, {
      ...achievedBy(article.itemId),
      evidence: [elsewhere],
    });
    accepted(await publishMilestoneDraft(newsroom, mended));
    expect(await pageOf(milestone)).toMatchObject({ isUnproven: false, evidence: [{ kind: 'link' }] });
  });

  test('takes no article as evidence that readers do not see, and nothing that is not there', async () => {
    const { itemId } = await makeDraft(newsroom);
    const unseen = await makeMilestoneDraft(newsroom, achievedBy(itemId));
    const refused = await publishMilestoneDraft(newsroom, unseen);
    expect(refusalsOf(refused)).toEqual(inEach(3, 'evidenceNotPublic'));
    const nobody = '00000000-0000-7000-8000-000000000000';
    const lost = await makeMilestoneDraft(newsroom, { eventIds: [nobody], peopleIds: [nobody] });
    const { revisionIds } = lost;
    const one = await publishMilestoneDraft(newsroom, lost, { revisionIds: { ru: revisionIds.ru } });
    expect(refusalsOf(one)).toEqual(['linkedMissing', 'linkedMissing']);
  });

  test('shows evidence in another language where it is public in no other', async () => {
    const article = await makeDraft(newsroom);
    const { itemId, sharedRevisionId, revisionIds } = article;
    const input = { itemId, sharedRevisionId, revisionIds: { ky: revisionIds.ky } };
    accepted(await publishArticle(newsroom.editor, input, newsroom.database));
    const page = await pageOf(await makePublicMilestone(newsroom, achievedBy(itemId)));
    expect(page.evidence).toMatchObject([{ article: { language: 'ky', standing: 'public' } }]);
    expect(page.isUnproven).toBe(false);
  });

  test('is gone with its reason where it was withdrawn, and its slug leads between languages', async () => {
    const milestone = await makePublicMilestone(newsroom);
    const reasons = { ru: 'Ошибка' };
    const input = { itemId: milestone.itemId, reasons };
    accepted(await withdrawItem(newsroom.editor, input, milestoneNoun, newsroom.database));
    expect(await answerOf(milestone)).toMatchObject({ status: 'withdrawn', view: { reason: 'Ошибка' } });
    const { database } = newsroom;
    const slug = slugOf(milestone.paths.ru);
    expect(await findMilestoneBySlug('en', slug, pathOf, database)).toMatchObject({
      status: 'moved',
      path: milestone.paths.en,
    });
  });

  test('is a page with its people and sources for machines', async () => {
    const person = await makePerson(newsroom);
    const page = await pageOf(await makePublicMilestone(newsroom, { peopleIds: [person.itemId] }));
    const thing = milestoneJsonLd(page, 'https://umut.example');
    expect(thing).toMatchObject({ '@type': 'WebPage', name: page.title, citation: [elsewhere.source.url] });
    expect(thing).toMatchObject({ mentions: [{ '@type': 'Person', name: page.people[0]?.name }] });
  });
});

describe('a milestone is linked both ways', () => {
  test('with articles, events, people and organisations, for as long as it is public', async () => {
    const [shown, told] = [await makePublished(newsroom), await makePublished(newsroom)];
    const event = await makePublicEvent(newsroom);
    const person = await makePerson(newsroom);
    const organisationId = await makeOrganisation(newsroom);
    const milestone = await makePublicMilestone(newsroom, {
      ...achievedBy(shown.itemId),
      articleIds: [told.itemId, shown.itemId],
      eventIds: [event.itemId],
      peopleIds: [person.itemId],
      organisationIds: [organisationId],
    });
    const page = await pageOf(milestone);
    expect(page.articles.map(({ itemId }) => itemId)).toEqual([told.itemId]);
    expect(page.events).toMatchObject([{ itemId: event.itemId, path: expect.stringMatching('^/ru/event/') }]);
    expect(page.people).toHaveLength(1);
    expect(page.organisations).toHaveLength(1);
    const linksOf = async () => {
      const found = await Promise.all(
        [
          ...[shown, told, event].map(({ itemId }) => ({ by: 'item', itemId }) as const),
          { by: 'person', personId: person.itemId } as const,
          { by: 'organisation', organisationId } as const,
        ].map((linked) => listMilestonesOf('ru', linked, newsroom.database)),
      );
      for (const { freshness } of found) expect(freshness.tags).toContain('list:milestone:ru');
      return found.map(({ links }) => links.map(({ path }) => path));
    };
    expect(await linksOf()).toEqual(inEach(5, [milestone.paths.ru]));
    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Mistake' };
    const input = { itemId: milestone.itemId, reasons };
    accepted(await withdrawItem(newsroom.editor, input, milestoneNoun, newsroom.database));
    expect(await linksOf()).toEqual(inEach(5, []));
  });
});

describe('the list of milestones', () => {
  test('has past and planned apart, in the order of time or the nearest first, of all themes or one', async () => {
    const theme = 'registry';
    const made = async (title: string, shared: object) =>
      makePublicMilestone(newsroom, { theme, title, ...shared });
    const achieved = { state: 'achieved', evidence: [elsewhere] };
    await made('Undated', { when: null });
    await made('By 2035', { when: byYear('2035') });
    await made('Second quarter', { when: { precision: 'quarter', date: '2035-Q2' } });
    await made('Early day', { when: { precision: 'day', date: '2035-02-01' } });
    await made('New', { ...achieved, when: { precision: 'month', date: '2025-02' } });
    await made('Old', { ...achieved, when: { precision: 'year', date: '2023' } });
    const changes = [{ on: '2026-03-01', state: 'planned', when: byYear('2027'), reason }];
    await made('Dropped', { state: 'dropped', when: null, changes });
    await makeMilestoneDraft(newsroom, { theme, title: 'Unseen' });
    const titles = async (order: 'time' | 'nearest') => {
      const { list, themes } = await listMilestones('ru', { theme, order }, newsroom.database);
      expect(themes).toContain('treatment');
      const of = (cards: { title: string }[]) => cards.map(({ title }) => title.replace(/ ru$/, ''));
      return [of(list.achieved), of(list.planned), of(list.dropped)];
    };
    const planned = ['Early day', 'Second quarter', 'By 2035', 'Undated'];
    expect(await titles('time')).toEqual([['Old', 'New'], planned, ['Dropped']]);
    expect(await titles('nearest')).toEqual([['New', 'Old'], planned, ['Dropped']]);
  });
});
