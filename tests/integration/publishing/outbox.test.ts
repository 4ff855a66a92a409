import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { settle } from '#lib/jobs/effects';
import { addPicture } from '#lib/media/commands/add-picture';
import { shareCardName } from '#lib/media/media-paths';
import { installPress } from '#lib/platform/press';
import { mediaGrants, mediaStorage } from '#lib/platform/storage/index';
import { drainOutbox, type EffectHandlers, enqueueEffects } from '#lib/publishing/outbox';
import { accepted, makeDraft, makePublished, publishDraft } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom, openInstance } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});
beforeEach(async () => {
  await newsroom.database.outbox.deleteMany();
});

const cardEffect = (publicationId: string) => ({
  effect: 'draw-share-card' as const,
  payload: { publicationId },
});

function counting(onDraw: (publicationId: string) => Promise<void> = () => Promise.resolve()) {
  const drawn: string[] = [];
  const handlers: Partial<EffectHandlers> = {
    'draw-share-card': async ({ publicationId }) => {
      await onDraw(publicationId);
      drawn.push(publicationId);
    },
    'refresh-media-grants': () => Promise.resolve(),
    'remove-media-files': () => Promise.resolve(),
  };
  return { drawn, handlers };
}

describe('the outbox', () => {
  test('written in a transaction that fails holds nothing', async () => {
    const { database } = newsroom;
    await expect(
      database.$transaction(async (transaction) => {
        await enqueueEffects(transaction, [cardEffect('lost')]);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await database.outbox.count()).toBe(0);
  });

  test('drained by three instances at once does each effect once', async () => {
    const names = Array.from({ length: 12 }, (_, position) => `publication-${position}`);
    await enqueueEffects(newsroom.database, names.map(cardEffect));
    const { drawn, handlers } = counting(() => new Promise((resolve) => setTimeout(resolve, 10)));
    const instances = [newsroom.database, openInstance(newsroom.url), openInstance(newsroom.url)];
    await Promise.all(instances.map((instance) => drainOutbox(instance, handlers)));
    expect(drawn.sort()).toEqual(names.sort());
  });

  test('drained by more at once than there are connections leaves connections to what is done', async () => {
    const { database } = newsroom;
    const names = Array.from({ length: 12 }, (_, position) => `publication-${position}`);
    await enqueueEffects(database, names.map(cardEffect));
    const { drawn, handlers } = counting(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await database.$queryRaw`select 1`;
    });
    await Promise.all(names.map(() => drainOutbox(database, handlers)));
    expect(drawn.sort()).toEqual(names.sort());
    expect(await database.outbox.count({ where: { lastError: { not: null } } })).toBe(0);
  });

  test('gives another instance what a crash left once its lease is over, and keeps what that one did', async () => {
    const { database } = newsroom;
    await enqueueEffects(database, [cardEffect('left')]);
    const crash = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const hung = counting(() => {
      begun.resolve();
      return crash.promise;
    });
    const first = drainOutbox(database, hung.handlers);
    await begun.promise;
    const second = counting();
    await drainOutbox(openInstance(newsroom.url), second.handlers);
    expect(second.drawn).toEqual([]);
    await database.outbox.updateMany({ data: { availableAt: new Date(0) } });
    await drainOutbox(openInstance(newsroom.url), second.handlers);
    expect(second.drawn).toEqual(['left']);
    crash.reject(new Error('too late'));
    await first;
    const [row] = await database.outbox.findMany();
    expect(row).toMatchObject({ attempts: 2, lastError: null });
    expect(row?.doneAt).not.toBeNull();
  });

  test('tries again within seconds what opens and closes files, however often it failed', async () => {
    const { database } = newsroom;
    const grants = {
      effect: 'refresh-media-grants' as const,
      payload: { mediumIds: [], publicationIds: [] },
    };
    await enqueueEffects(database, [cardEffect('bad'), grants]);
    await database.outbox.updateMany({ data: { attempts: 9 } });
    const fail = () => Promise.reject(new Error('disk full'));
    await drainOutbox(database, { 'draw-share-card': fail, 'refresh-media-grants': fail });
    const waits = await database.$queryRaw<{ effect: string; seconds: number }[]>`
      select effect, extract(epoch from available_at - now())::int as seconds from outbox order by id`;
    expect(waits[0]?.seconds).toBeGreaterThan(900);
    expect(waits[1]?.seconds).toBeLessThanOrEqual(8);
  });

  test('keeps a failed effect for later, says why, and goes on with the others', async () => {
    await enqueueEffects(newsroom.database, [cardEffect('bad'), cardEffect('good')]);
    const { drawn, handlers } = counting(async (publicationId) => {
      if (publicationId === 'bad') throw new Error('disk full');
    });
    await drainOutbox(newsroom.database, handlers);
    expect(drawn).toEqual(['good']);
    const [left] = await newsroom.database.outbox.findMany({ where: { doneAt: null } });
    expect(left).toMatchObject({ attempts: 1, lastError: 'disk full' });
    await newsroom.database.outbox.updateMany({
      where: { doneAt: null },
      data: { availableAt: new Date(0) },
    });
    const mended = counting();
    await drainOutbox(newsroom.database, mended.handlers);
    expect(mended.drawn).toEqual(['bad']);
  });
});

async function makePicture(): Promise<string> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#14264b' } })
    .png()
    .toBuffer();
  const text = { alt: 'A plain ground', credit: 'Umut' };
  const input = {
    bytes,
    texts: { ky: text, ru: text, en: text },
    isDecorative: false,
    licence: 'CC BY 4.0',
    childAnswer: 'no' as const,
    focus: { x: 0.5, y: 0.5 },
  };
  return accepted(await addPicture(newsroom.author, input, newsroom.database)).mediumId;
}

async function isReadable(mediumId: string): Promise<boolean> {
  const { baseName } = await newsroom.database.medium.findUniqueOrThrow({ where: { id: mediumId } });
  return mediaGrants().allows(baseName, new Date());
}

describe('the effects of a publication', () => {
  test('that a crash left undone are done at the next tick: the card is drawn and the picture can be read', async () => {
    const coverId = await makePicture();
    const draft = await makeDraft(newsroom, { coverId, title: 'Үмүт, ң, ө, ү' });
    expect(await isReadable(coverId)).toBe(false);
    await publishDraft(newsroom, draft);
    expect(await isReadable(coverId)).toBe(false);
    await settle(null, newsroom.database);
    expect(await isReadable(coverId)).toBe(true);
    const card = await newsroom.database.shareCard.findFirstOrThrow({
      where: { publication: { localizationId: draft.localizationIds.ky } },
    });
    expect(card.bytes).toBeGreaterThan(10_000);
    expect(card.bytes).toBeLessThan(300_000);
    expect(await mediaStorage().has(shareCardName(card.baseName))).toBe(true);
    expect(await mediaGrants().allows(card.baseName, new Date())).toBe(true);
  });

  test('take a picture away with the last language that shows it, and not before', async () => {
    const coverId = await makePicture();
    const { itemId } = await makePublished(newsroom, { coverId });
    await settle(null, newsroom.database);
    const reasons = { ky: 'Ката', ru: 'Ошибка' };
    accepted(await withdrawArticle(newsroom.editor, { itemId, reasons }, newsroom.database));
    await settle(null, newsroom.database);
    expect(await isReadable(coverId)).toBe(true);
    accepted(await withdrawArticle(newsroom.editor, { itemId, reasons: { en: 'Error' } }, newsroom.database));
    await settle(null, newsroom.database);
    expect(await isReadable(coverId)).toBe(false);
  });

  test('close files before any card is drawn, also one that waited longer', async () => {
    const { itemId } = await makePublished(newsroom, { coverId: await makePicture() });
    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Error' };
    accepted(await withdrawArticle(newsroom.editor, { itemId, reasons }, newsroom.database));
    await settle(null, newsroom.database);
    const done = await newsroom.database.outbox.findMany({ orderBy: { doneAt: 'asc' } });
    const effects = [...new Set(done.map(({ effect }) => effect))];
    expect(effects).toEqual(['refresh-media-grants', 'draw-share-card']);
  });

  test('never make an answer say failed for what was committed', async () => {
    installPress({ applyChanges: () => Promise.reject(new Error('no page store')) });
    try {
      await settle(1n, openInstance('postgresql://umut@127.0.0.1:1/none'));
    } finally {
      installPress(undefined);
    }
  });

  test('keep a picture that another article shows', async () => {
    const coverId = await makePicture();
    const [one] = [await makePublished(newsroom, { coverId }), await makePublished(newsroom, { coverId })];
    await settle(null, newsroom.database);
    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Error' };
    accepted(await withdrawArticle(newsroom.editor, { itemId: one.itemId, reasons }, newsroom.database));
    await settle(null, newsroom.database);
    expect(await isReadable(coverId)).toBe(true);
  });
});
