import { monitorEventLoopDelay } from 'node:perf_hooks';
import { beforeAll, expect, test } from 'vitest';
import { addPicture } from '#lib/media/commands/add-picture';
import { quarters } from '#tests/factories/files';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const text = { alt: '', credit: '' };
const megabyte = 1024 * 1024;

async function addAtOnce(bytes: Uint8Array, count: number): Promise<void> {
  const input = { bytes, texts: { ky: text, ru: text, en: text }, isDecorative: false, licence: '' };
  const adding = Array.from({ length: count }, () =>
    addPicture(newsroom.author, { ...input, focus: { x: 0.5, y: 0.5 } }, newsroom.database),
  );
  for (const result of await Promise.all(adding)) accepted(result);
}

test('thirty photographs at once wait for each other: memory stays flat, and the process answers meanwhile', async () => {
  const photograph = await quarters(1_600, 1_200).jpeg().toBuffer();
  await addAtOnce(photograph, 4);
  const delays = monitorEventLoopDelay({ resolution: 10 });
  delays.enable();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  await addAtOnce(photograph, 30);
  clearInterval(watch);
  delays.disable();

  expect(await newsroom.database.medium.count()).toBe(34);
  expect(most - before).toBeLessThan(120 * megabyte);
  expect(delays.percentile(99) / 1e6).toBeLessThan(200);
}, 180_000);
