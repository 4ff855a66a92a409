import { expect, test } from 'vitest';
import { article, makeNewsroom } from '../../support/fake-newsroom.ts';
import { startTestPress } from '../../support/press.ts';

test('what a change names is printed in its order, two pages at a time, each once', async () => {
  const newsroom = makeNewsroom();
  const { press, site } = await startTestPress(newsroom);
  const addresses = Array.from({ length: 12 }, (_, index) => `/ky/news/n${index}`);
  const gate = Promise.withResolvers<void>();
  for (const address of addresses) {
    site.pages.set(address, { html: address, tags: ['list'], version: () => 2n, gate: gate.promise });
  }
  const before = site.renders.length;
  const refill = [...addresses, addresses[0] ?? ''];
  const applied = press.applyChanges(newsroom.change('second', { refill }));
  await expect.poll(() => site.running).toBe(2);
  gate.resolve();
  await applied;

  const printed = site.renders.slice(before);
  expect(printed.toSorted()).toEqual(addresses.toSorted());
  for (const [place, address] of addresses.entries()) {
    expect(Math.abs(printed.indexOf(address) - place)).toBeLessThanOrEqual(1);
  }
  expect(site.mostRunning).toBe(2);
});

test('a page that was printed meanwhile by a reader is not printed again', async () => {
  const newsroom = makeNewsroom();
  const { ask, press, site } = await startTestPress(newsroom);
  await ask(article);
  const version = newsroom.change('second', { refill: [article] }, false);
  await Promise.all([press.applyChanges(version), press.applyChanges(version)]);

  expect((await ask(article)).text).toContain('second');
  expect(site.count(article)).toBe(2);
});

test('what can not be printed does not keep the command waiting for ever, nor make it fail', async () => {
  const newsroom = makeNewsroom();
  const { press, site } = await startTestPress(newsroom);
  site.pages.set('/ky', { html: 'x', failure: new Error('a mistake'), version: () => 1n });
  const version = newsroom.change('second', { refill: ['/ky', '/ky/nowhere', article] });

  await expect(press.applyChanges(version)).resolves.toBeUndefined();
  expect(site.count(article)).toBe(1);
});
