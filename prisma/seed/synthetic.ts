import sharp from 'sharp';
import { digestOf } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import { addPicture } from '#lib/media/commands/add-picture';
import { db, type Prisma, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { Body } from '#lib/publishing/body/body';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { portalActor } from '#lib/publishing/portal-actor';
import { listTag } from '#lib/publishing/publishing-tags';
import { fileWaitingEntries } from '#lib/publishing/search/file-entries';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import { isEmpty } from './seed.ts';
import { must } from './seed-steps.ts';
import { syntheticBody, syntheticShared, syntheticSummary, syntheticTitle } from './synthetic-words.ts';

const slugPrefix = 'synthetic-article-';
const rubricKeys = ['synthetic-one', 'synthetic-two', 'synthetic-three'] as const;
const topicKey = 'synthetic-topic';
const sourceLanguage = 'ru';
const chunk = 500;
/** The articles are spread evenly over this span, whatever their number, so that archives have as many months. */
const newest = Date.UTC(2026, 5, 1);
const spanMs = 24 * 30 * 24 * 3_600_000;

async function prepare(database: RootDatabase, actor: Actor): Promise<string> {
  const names = (name: string) => languages.map((language) => ({ language, name: `${name} (${language})` }));
  for (const [position, key] of rubricKeys.entries()) {
    await database.rubric.create({ data: { key, position, names: { create: names(key) } } });
  }
  await database.topic.create({ data: { key: topicKey, names: { create: names(topicKey) } } });
  const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8fa3c4' } })
    .png()
    .toBuffer();
  const text = { alt: 'A plain blue ground', credit: 'Synthetic' };
  const input = {
    bytes,
    texts: { ky: text, ru: text, en: text },
    isDecorative: true,
    licence: 'CC0-1.0',
    childAnswer: 'no' as const,
    focus: { x: 0.5, y: 0.5 },
  };
  return must('the synthetic picture', await addPicture(actor, input, database)).mediumId;
}

interface Rows {
  items: Prisma.ItemCreateManyInput[];
  articles: Prisma.ArticleCreateManyInput[];
  shared: Prisma.SharedRevisionCreateManyInput[];
  localizations: Prisma.LocalizationCreateManyInput[];
  slugs: Prisma.SlugHistoryCreateManyInput[];
  revisions: Prisma.RevisionCreateManyInput[];
  approvals: Prisma.ApprovalCreateManyInput[];
  publications: Prisma.PublicationCreateManyInput[];
  topics: Prisma.PublicationTopicCreateManyInput[];
  media: Prisma.PublicationMediumCreateManyInput[];
}

interface Frame {
  actor: Actor;
  coverId: string;
  total: number;
}

interface SyntheticItem {
  itemId: string;
  sharedRevisionId: string;
  number: number;
  publishedAt: Date;
  rubricKey: string;
  topicKeys: string[];
  /** The Russian words, which the others are translated from. */
  source: { revisionId: string; digests: Record<string, string> };
}

const wordsOf = (number: number, language: Language) => ({
  title: syntheticTitle(number, language),
  summary: syntheticSummary(number),
  body: syntheticBody(number, language) as Body,
});

function addLanguage(rows: Rows, language: Language, item: SyntheticItem, { actor, coverId }: Frame): void {
  const { itemId, sharedRevisionId, number, publishedAt, rubricKey, topicKeys, source } = item;
  const isSource = language === sourceLanguage;
  const by = { createdById: actor.accountId };
  const [localizationId, approvalId, id] = [newId(), newId(), newId()];
  const revisionId = isSource ? source.revisionId : newId();
  const slug = `${slugPrefix}${number}`;
  const words = wordsOf(number, language);
  const pair = { revisionId, sharedRevisionId };
  const filed = { publicNumber: number, publishedAt, language, kind: 'article' as const };
  const spans = { visibleFrom: publishedAt, revisedAt: publishedAt };
  rows.localizations.push({
    ...{ id: localizationId, itemId, language, slug, state: 'published' },
    ...{ deskTitle: words.title, changedAt: publishedAt, changedById: actor.accountId },
    ...{ wordDigests: blockDigests(words), checkedDigests: isSource ? {} : source.digests },
  });
  rows.slugs.push({ id: newId(), kind: 'article', language, slug, itemId, localizationId });
  rows.revisions.push({
    ...{ id: revisionId, localizationId, number: 1, bodyVersion: 1 },
    ...{ ...words, body: words.body as unknown as Prisma.InputJsonObject, digest: digestOf(words), ...by },
    sourceRevisionId: isSource ? null : source.revisionId,
  });
  rows.approvals.push({ id: approvalId, ...pair, mode: 'single_editor', approvedById: actor.accountId });
  rows.publications.push({
    ...{ id, itemId, localizationId, approvalId, rubricKey, ...pair, ...spans, ...filed },
    archiveMonth: dayInPortalZone(publishedAt).slice(0, 7),
  });
  rows.topics.push(...topicKeys.map((key) => ({ publicationId: id, topicKey: key, ...filed })));
  rows.media.push({ publicationId: id, mediumId: coverId });
}

function addArticle(rows: Rows, number: number, frame: Frame): void {
  const item: SyntheticItem = {
    itemId: newId(),
    sharedRevisionId: newId(),
    number,
    publishedAt: new Date(newest - Math.floor(((frame.total - number) / frame.total) * spanMs)),
    rubricKey: rubricKeys[number % rubricKeys.length] ?? rubricKeys[0],
    topicKeys: number % 4 === 0 ? [topicKey] : [],
    source: { revisionId: newId(), digests: blockDigests(wordsOf(number, sourceLanguage)) },
  };
  const { itemId, sharedRevisionId } = item;
  const content = syntheticShared({ ...item, coverId: frame.coverId });
  const createdById = frame.actor.accountId;
  rows.items.push({ id: itemId, kind: 'article', sourceLanguage, publicNumber: number });
  rows.articles.push({ itemId, form: 'news' });
  rows.shared.push({
    id: sharedRevisionId,
    itemId,
    number: 1,
    content,
    digest: digestOf(content),
    createdById,
  });
  for (const language of [sourceLanguage, 'ky', 'en'] as const) addLanguage(rows, language, item, frame);
}

async function insert(database: RootDatabase, rows: Rows): Promise<void> {
  await database.$transaction([
    database.item.createMany({ data: rows.items }),
    database.article.createMany({ data: rows.articles }),
    database.sharedRevision.createMany({ data: rows.shared }),
    database.localization.createMany({ data: rows.localizations }),
    database.slugHistory.createMany({ data: rows.slugs }),
    database.revision.createMany({ data: rows.revisions }),
    database.approval.createMany({ data: rows.approvals }),
    database.publication.createMany({ data: rows.publications }),
    database.publicationTopic.createMany({ data: rows.topics }),
    database.publicationMedium.createMany({ data: rows.media }),
  ]);
}

/**
 * Fills an empty database with so many plainly synthetic articles in three languages, for measurements. They are written
 * straight into the tables, without share cards. Refuses a database that holds anything.
 */
export async function seedSynthetic(
  total: number,
  database: RootDatabase = db(),
): Promise<'seeded' | 'not empty'> {
  if (!(await isEmpty(database))) return 'not empty';
  const actor = await portalActor(database);
  const frame = { actor, coverId: await prepare(database, actor), total };
  for (let first = 1; first <= total; first += chunk) {
    const rows: Rows = {
      items: [],
      articles: [],
      shared: [],
      localizations: [],
      slugs: [],
      revisions: [],
      approvals: [],
      publications: [],
      topics: [],
      media: [],
    };
    for (let number = first; number < first + chunk && number <= total; number += 1)
      addArticle(rows, number, frame);
    await insert(database, rows);
  }
  await fileWaitingEntries(database);
  await database.$executeRaw`analyze`;
  await database.$transaction((transaction) =>
    raiseContentVersion(transaction, { tags: languages.map((language) => listTag('article', language)) }),
  );
  return 'seeded';
}
