import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { findRedactionPreview } from '#lib/articles/admin-queries/find-redaction-preview';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { digestOf } from '#lib/core/digest';
import { settle } from '#lib/jobs/effects';
import { shareCardName } from '#lib/media/media-paths';
import { withConnection } from '#lib/platform/db/connection';
import { journal } from '#lib/platform/redactions/index';
import { mediaStorage } from '#lib/platform/storage/index';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { accepted, makePublished, refusalsOf } from '#tests/factories/make-article';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { rowsThatSay } from '#tests/support/traces';

const folder = ownDataFolder();
const newsroom = await makeNewsroom();
const { administrator, author, editor, database, url } = newsroom;
const reason = 'Просьба семьи';

let number = 0;
/** Words that stand nowhere else. */
function newWords(): string {
  number += 1;
  return `Айсулуу Токтогулова-${number}`;
}

const rowsWith = (words: string) => withConnection(url, (client) => rowsThatSay(client, words));

describe('a redaction', () => {
  test('takes words out of every row of the database, whatever it is', async () => {
    const words = newWords();
    const { itemId } = await makeNamedArticle(newsroom, words);
    const tables = new Set((await rowsWith(words)).map((row) => row.split(' ')[0]));
    expect([...tables].sort()).toEqual([
      ...[
        'consent',
        'front_slot',
        'localization',
        'medium',
        'medium_text',
        'removal_request',
        'revision',
        'shared_draft',
        'shared_revision',
      ],
      ...['state_change', 'timeline_entry', 'working_draft'],
    ]);

    const preview = accepted(
      await findRedactionPreview(administrator, { itemId, words: words.toLowerCase() }, database),
    );
    const redacted = accepted(
      await redactArticle(
        administrator,
        { itemId, words: words.toLowerCase(), reason, count: preview.count },
        database,
      ),
    );

    expect(await rowsWith(words)).toEqual([]);
    expect(redacted.count).toBe(preview.count);
    expect(Object.values(preview.counts).every((count) => count > 0)).toBe(true);
    expect(redacted.slugs.length).toBeGreaterThan(0);
  });

  test('leaves texts that are still bodies, digests that fit them, and a state that is published', async () => {
    const words = newWords();
    const { itemId, revisionIds } = await makeNamedArticle(newsroom, words);
    accepted(await redactArticle(administrator, { itemId, words, reason }, database));

    const revisions = await database.revision.findMany({ where: { localization: { itemId } } });
    for (const { title, summary, body, digest } of revisions) {
      expect(bodySchema.safeParse(body).success).toBe(true);
      expect(digest).toBe(digestOf({ title, summary, body }));
      expect(JSON.stringify(body)).toMatch(/Слова, которые остаются|Text of/);
    }
    const approvals = await database.approval.count({
      where: { revisionId: { in: Object.values(revisionIds) } },
    });
    expect(approvals).toBe(3);
    const states = await database.localization.findMany({
      where: { itemId },
      select: { language: true, state: true },
    });
    expect(Object.fromEntries(states.map(({ language, state }) => [language, state]))).toEqual({
      ...{ ky: 'published', ru: 'published', en: 'withdrawn' },
    });
  });

  test('lets readers see the omission, and a translation stay checked against its source', async () => {
    const words = newWords();
    const { itemId } = await makeNamedArticle(newsroom, words);
    const before = await findArticleDraft(editor, itemId, database);
    expect(before?.languages.ky.outdated).toEqual(['title', 'summary']);
    accepted(await redactArticle(administrator, { itemId, words, reason }, database));

    const slug =
      (await database.localization.findFirstOrThrow({ where: { itemId, language: 'ru' } })).slug ?? '';
    const found = await findArticleBySlug('ru', slug, database);
    expect(JSON.stringify(found?.status === 'found' ? found.view : found?.status)).toContain(
      'Рассказ, в котором есть […].',
    );
    const after = await findArticleDraft(editor, itemId, database);
    expect(after?.languages.ky.outdated).toEqual(['title', 'summary']);
    expect(after?.languages.ru.words.title).toBe('Черновик, […]');
  });

  test('is a conflict for whoever was typing, so that the words do not come back unseen', async () => {
    const words = newWords();
    const { itemId, revisionIds } = await makeNamedArticle(newsroom, words);
    const before = await findArticleDraft(editor, itemId, database);
    accepted(await redactArticle(administrator, { itemId, words, reason }, database));
    const typed = before?.languages.ru;
    const saved = await saveArticleDraft(
      author,
      {
        itemId,
        language: 'ru',
        baseRevisionId: revisionIds.ru,
        draftVersion: typed?.draftVersion ?? 0,
        words: { ...typed?.words, summary: `${words} again` },
      },
      database,
    );
    expect(refusalsOf(saved)).toEqual(['savedMeanwhile']);
  });

  test('removes the share cards and draws them anew under other names', async () => {
    const words = newWords();
    const { itemId } = await makeNamedArticle(newsroom, words);
    await settle(null, database);
    const cards = () =>
      database.shareCard.findMany({
        where: { publication: { itemId } },
        orderBy: { publicationId: 'asc' },
        select: { baseName: true, bytes: true },
      });
    const before = await cards();
    expect(await mediaStorage().has(shareCardName(before[0]?.baseName ?? ''))).toBe(true);

    const { version } = accepted(await redactArticle(administrator, { itemId, words, reason }, database));
    await settle(version, database);

    for (const { baseName } of before) expect(await mediaStorage().has(shareCardName(baseName))).toBe(false);
    const after = await cards();
    expect(after.filter(({ bytes }) => bytes !== null)).toHaveLength(2);
    for (const { baseName, bytes } of after) {
      expect(await mediaStorage().has(shareCardName(baseName))).toBe(bytes !== null);
    }
  });

  test('tells all page stores that no copy which shows the article or its picture may be served', async () => {
    const words = newWords();
    const { itemId, mediumId } = await makeNamedArticle(newsroom, words);
    const { version } = accepted(await redactArticle(administrator, { itemId, words, reason }, database));
    const change = await database.contentChange.findUniqueOrThrow({ where: { version } });
    expect(change.goneTags).toEqual(['front:ru', `item:${itemId}`, `medium:${mediumId}`]);
    expect(change.refill).toContain('/ru/news');
    expect(change.refill.some((address) => /^\/ky\/news\/./.test(address))).toBe(true);
    expect(change.refill.some((address) => /^\/en\/news\/./.test(address))).toBe(false);
  });

  test('leaves a tombstone with who, when and why, in the database and beside it, and never what', async () => {
    const words = newWords();
    const { itemId } = await makeNamedArticle(newsroom, words);
    const { redactionId } = accepted(await redactArticle(administrator, { itemId, words, reason }, database));
    const row = await database.redaction.findUniqueOrThrow({ where: { id: redactionId } });
    expect(row).toMatchObject({
      itemId,
      mediumId: null,
      reason,
      actorId: administrator.accountId,
      erasedAt: null,
    });
    const kept = (await journal().read()).find(({ id }) => id === redactionId);
    expect(kept).toMatchObject({ itemId, reason, replay: row.replay });
    expect(JSON.stringify(kept)).not.toContain(words);
    expect((await stat(path.join(folder, 'redactions', 'journal.jsonl'))).mode & 0o777).toBe(0o600);
    const history = await database.timelineEntry.findMany({ where: { itemId, kind: 'redacted' } });
    expect(history).toMatchObject([
      { details: { redactionId, mediumId: null }, actorId: administrator.accountId },
    ]);
  });

  test('after another one takes its words out of what that one says, in the database and beside it', async () => {
    const [first, second] = [newWords(), newWords()];
    const { itemId } = await makeNamedArticle(newsroom, `${first}, ${second}`);
    accepted(await redactArticle(administrator, { itemId, words: first, reason }, database));
    expect(await rowsWith(second)).toContain('redaction replay');
    const { redactionId } = accepted(
      await redactArticle(administrator, { itemId, words: second, reason }, database),
    );

    for (const words of [first, second]) {
      expect(await rowsWith(words)).toEqual([]);
      expect(await readFile(path.join(folder, 'redactions', 'journal.jsonl'), 'utf8')).not.toContain(words);
    }
    const rows = await database.redaction.findMany({ where: { itemId }, orderBy: { redactedAt: 'asc' } });
    const sizes = rows.map(({ replay }) => (replay as { revisions: unknown[] }).revisions.length);
    expect(sizes).toEqual([0, 6]);
    const kept = (await journal().read()).filter((entry) => entry.itemId === itemId);
    expect(kept.map(({ replay }) => replay)).toEqual(rows.map(({ replay }) => replay));
    expect(kept.at(-1)?.id).toBe(redactionId);
  });

  test('of another article with the same picture takes its words out of what that one says of it', async () => {
    const [first, second] = [newWords(), newWords()];
    const one = await makeNamedArticle(newsroom, `${first}, ${second}`);
    accepted(await redactArticle(administrator, { itemId: one.itemId, words: first, reason }, database));
    const other = await makePublished(newsroom, { coverId: one.mediumId });
    accepted(await redactArticle(administrator, { itemId: other.itemId, words: second, reason }, database));
    const { replay } = await database.redaction.findFirstOrThrow({ where: { itemId: one.itemId } });
    expect(JSON.stringify((replay as { mediumTexts: unknown }).mediumTexts)).not.toContain(second);
    expect(JSON.stringify((replay as { media: unknown }).media)).not.toContain(second);
    expect(JSON.stringify((replay as { consents: unknown }).consents)).not.toContain(second);
  });

  test('leaves other articles alone, and the preview names them', async () => {
    const words = newWords();
    const other = await makePublished(newsroom, { title: words });
    const { itemId } = await makeNamedArticle(newsroom, words);
    const preview = accepted(await findRedactionPreview(administrator, { itemId, words }, database));
    expect(preview.elsewhere).toEqual([
      { id: other.itemId, kind: 'article', title: `${words} ru`, places: ['versions'] },
    ]);
    expect(preview.samples[0]).toContain(words);
    accepted(await redactArticle(administrator, { itemId, words, reason }, database));
    const rest = await rowsWith(words);
    expect(rest.length).toBeGreaterThan(0);
    accepted(await redactArticle(administrator, { itemId: other.itemId, words, reason }, database));
    expect(await rowsWith(words)).toEqual([]);
  });
});

describe('a redaction is refused', () => {
  test.each(['author', 'editor'] as const)('to an %s, and so is its preview', async (role) => {
    const { itemId } = await makePublished(newsroom, { title: 'Токтогул' });
    const input = { itemId, words: 'Токтогул', reason };
    expect(refusalsOf(await redactArticle(newsroom[role], input, database))).toEqual(['notAllowed']);
    expect(refusalsOf(await findRedactionPreview(newsroom[role], input, database))).toEqual(['notAllowed']);
  });

  test('for words too few, without a reason, with a reason that says them, where they are not, and of nothing', async () => {
    const { itemId } = await makePublished(newsroom, { title: 'Токтогул' });
    const codes = async (input: object) =>
      refusalsOf(
        await redactArticle(administrator, { itemId, words: 'Токтогул', reason, ...input }, database),
      );
    expect(await codes({ words: 'То' })).toEqual(['wordsToRedact']);
    expect(await codes({ reason: ' ' })).toEqual(['redactionReasonNeeded']);
    expect(await codes({ reason: 'Речь о ТОКТОГУЛЕ' })).toEqual(['reasonNamesWords']);
    expect(await codes({ words: 'Манас эпосу' })).toEqual(['nothingToRedact']);
    expect(await codes({ count: 1 })).toEqual(['redactionChanged']);
    expect(await codes({ itemId: '0199abcd-0000-7000-8000-00000000abcd' })).toEqual(['itemMissing']);
    expect(await codes({ itemId: 'x' })).toEqual(['itemMissing']);
  });
});

test('without a redaction what is written once stays written once', async () => {
  await makePublished(newsroom);
  for (const statement of [`update revision set title = 'other'`, 'delete from redaction']) {
    await expect(withConnection(url, (client) => client.query(statement))).rejects.toThrow(/never changed/);
  }
});
