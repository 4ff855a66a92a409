import { z } from 'zod';
import { openDatabase } from '#lib/platform/db/client';
import { pairedRatios, type Spread, spreadOf } from './arithmetic.ts';
import { type DeskVisitor, visitDesk } from './desk-visitor.ts';
import type { Plan } from './plan.ts';
import type { PortalServer } from './portal-server.ts';

/** Milliseconds of work at the desk, over requests like those of its editor. */
export interface DeskWorkFigures {
  /** Saving what is typed, and saving a revision. */
  draft: Spread;
  revision: Spread;
  fewRevisions: number;
  manyRevisions: number;
  /** Opening the editor of an article that has few revisions, and of one that has many. */
  openFew: Spread;
  openMany: Spread;
  /** The second beside the first, pair by pair. */
  opening: Spread;
}

const savedSchema = z.object({
  kind: z.literal('saved'),
  base: z.object({
    revisionId: z.uuid().nullable(),
    draftVersion: z.number(),
    redactions: z.number(),
  }),
});
type Base = z.infer<typeof savedSchema>['base'];

interface Subject {
  itemId: string;
  localizationId: string;
  revisionId: string;
  words: { title: string; summary: string; body: unknown };
}

async function findSubjects({ content }: PortalServer, count: number): Promise<Subject[]> {
  const database = openDatabase(content.databaseUrl);
  const rows = await database.localization.findMany({
    where: { language: 'ru', item: { kind: 'article', sourceLanguage: 'ru' } },
    orderBy: { id: 'asc' },
    take: count,
    select: {
      id: true,
      itemId: true,
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, title: true, summary: true, body: true },
      },
    },
  });
  await database.$disconnect();
  return rows.flatMap(({ id, itemId, revisions: [newest] }) => {
    if (!newest) return [];
    const { id: revisionId, ...words } = newest;
    return [{ itemId, localizationId: id, revisionId, words }];
  });
}

/** Copies the newest revision of a subject until there are `count`, as that many saves would have left them. */
async function giveRevisions(portal: PortalServer, subject: Subject, count: number): Promise<Subject> {
  const database = openDatabase(portal.content.databaseUrl);
  await database.$executeRaw`
    insert into revision (id, localization_id, number, title, summary, body, body_version, texts, is_minor, digest, created_by_id)
    select gen_random_uuid(), localization_id, number + step, title, summary, body, body_version, texts, is_minor, digest,
      created_by_id
    from revision cross join generate_series(1, ${count}::int - number) step where id = ${subject.revisionId}::uuid`;
  const newest = await database.revision.findFirstOrThrow({
    where: { localizationId: subject.localizationId },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  await database.$disconnect();
  return { ...subject, revisionId: newest.id };
}

async function save(
  desk: DeskVisitor,
  { itemId, words }: Subject,
  act: 'draft' | 'revision',
  base: Base,
  title: string,
): Promise<{ ms: number; base: Base }> {
  const content = { ...words, title, checks: {} };
  const body = JSON.stringify({
    ...{ part: 'words', act, language: 'ru', accountId: desk.accountId, base, content },
  });
  const headers = { 'Content-Type': 'application/json' };
  const begun = performance.now();
  const answer = await desk.ask(`/admin/articles/${itemId}/draft`, { method: 'PUT', body, headers });
  const saved = savedSchema.parse(await answer.json());
  return { ms: performance.now() - begun, base: saved.base };
}

async function measureSaving(desk: DeskVisitor, subject: Subject, times: number) {
  const found: { draft: number[]; revision: number[] } = { draft: [], revision: [] };
  let base: Base = { revisionId: subject.revisionId, draftVersion: 0, redactions: 0 };
  for (let number = 0; number <= times; number += 1) {
    for (const act of ['draft', 'revision'] as const) {
      const saved = await save(desk, subject, act, base, `${subject.words.title} ${number}`);
      base = saved.base;
      if (number > 0) found[act].push(saved.ms);
    }
  }
  return found;
}

async function open(desk: DeskVisitor, { itemId }: Subject): Promise<number> {
  const begun = performance.now();
  await (await desk.ask(`/admin/articles/${itemId}`)).arrayBuffer();
  return performance.now() - begun;
}

/** Works at the desk of a server as press officers do: saves, and opens articles with few and with many revisions. */
export async function measureDeskWork(portal: PortalServer, plan: Plan): Promise<DeskWorkFigures> {
  const desk = await visitDesk(portal);
  const [saved, one, other] = await findSubjects(portal, 3);
  if (!saved || !one || !other) throw new Error('there are too few articles in Russian to work on.');
  const few = await giveRevisions(portal, one, plan.fewRevisions);
  const many = await giveRevisions(portal, other, plan.manyRevisions);
  const saving = await measureSaving(desk, saved, plan.saves);
  const opened: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let number = 0; number <= plan.openings; number += 1) {
    const [first, second] = [await open(desk, few), await open(desk, many)];
    if (number === 0) continue;
    opened.few.push(first);
    opened.many.push(second);
  }
  return {
    draft: spreadOf(saving.draft),
    revision: spreadOf(saving.revision),
    ...{ fewRevisions: plan.fewRevisions, manyRevisions: plan.manyRevisions },
    openFew: spreadOf(opened.few),
    openMany: spreadOf(opened.many),
    opening: spreadOf(pairedRatios(opened.many, opened.few)),
  };
}
