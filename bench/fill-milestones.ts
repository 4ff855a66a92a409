import { createMilestone } from '#lib/milestones/commands/create-milestone';
import {
  emptyMilestoneShared,
  type MilestoneChange,
  type MilestoneShared,
  milestoneThemes,
} from '#lib/milestones/milestone';
import { milestoneNoun } from '#lib/milestones/milestone-noun';
import { db } from '#lib/platform/db/client';
import { portalActor } from '#lib/publishing/portal-actor';
import { fillAndPublish, must } from '#seed/seed-steps';

/*
 * Fills a database with milestones by the real commands, every third of them achieved and every fourth one changed once;
 * `--milestones` says how many.
 */

const milestones = Number(process.argv[process.argv.indexOf('--milestones') + 1]);
if (!Number.isInteger(milestones) || milestones < 1) throw new Error('--milestones wants a number.');

const inAll = (text: string) => ({ ky: `${text} (ky)`, ru: `${text} (ru)`, en: `${text} (en)` });

const source: MilestoneShared['sources'][number] = {
  ...{ title: 'Made for measuring', publisher: 'Nobody', url: 'https://example.org/' },
  ...{ language: 'en', date: '2026' },
};

const change: MilestoneChange = {
  ...{ on: '2026-01-15', state: 'planned', when: null },
  reason: inAll('Made for measuring.'),
};

function sharedOf(number: number): MilestoneShared {
  const isAchieved = number % 3 === 0;
  return {
    ...emptyMilestoneShared,
    theme: milestoneThemes[number % milestoneThemes.length] ?? null,
    state: isAchieved ? 'achieved' : 'planned',
    when: isAchieved
      ? { precision: 'month', date: `202${number % 6}-0${(number % 9) + 1}` }
      : { precision: 'quarter', date: `${2027 + (number % 20)}-Q${(number % 4) + 1}` },
    changes: number % 4 === 0 ? [change] : [],
    evidence: isAchieved ? [{ kind: 'link', source }] : [],
    sources: [source],
  };
}

const database = db();
const actor = await portalActor(database);
for (let number = 0; number < milestones; number += 1) {
  const what = `milestone ${number}`;
  const title = inAll(`Synthetic milestone ${number}, made for measuring`);
  const textIn = (language: 'ky' | 'ru' | 'en') => ({
    title: title[language],
    summary: 'Synthetic words that say nothing about anything. '.repeat(3).trim(),
    blocks: [],
  });
  await fillAndPublish(
    actor,
    {
      ...{ what, noun: milestoneNoun, sourceLanguage: 'ru', shared: sharedOf(number) },
      item: must(what, await createMilestone(actor, { sourceLanguage: 'ru' }, database)),
      texts: { ky: textIn('ky'), ru: textIn('ru'), en: textIn('en') },
    },
    database,
  );
}
await database.$disconnect();
process.exit(0);
