import { describe, expect, test } from 'vitest';
import { article, makeNewsroom } from '../../support/fake-newsroom.ts';
import { startTestPress } from '../../support/press.ts';

describe('a change', () => {
  test('is right for the first reader after the command returns', async () => {
    const newsroom = makeNewsroom();
    const { ask, press } = await startTestPress(newsroom);
    await ask(article);
    await press.applyChanges(newsroom.change('second'));

    expect((await ask(article)).text).toContain('second');
    expect(newsroom.site.count(article)).toBe(2);
  });

  test('prints what it names, each once, before the command returns', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site } = await startTestPress(newsroom);
    site.pages.set('/ky', { html: 'front', tags: [], version: () => 2n });
    await press.applyChanges(newsroom.change('second', { refill: [article, '/ky'] }));
    const printed = site.renders.filter((render) => render === article || render === '/ky');

    expect(printed.toSorted()).toEqual(['/ky', article].toSorted());
    expect((await ask(article)).text).toContain('second');
    expect(site.count(article)).toBe(1);
  });

  test('whose notice is lost is seen by every instance within a second', async () => {
    const newsroom = makeNewsroom();
    const one = await startTestPress(newsroom);
    const other = await startTestPress(newsroom);
    await Promise.all([one.ask(article), other.ask(article)]);
    await one.press.applyChanges(newsroom.change('second', {}, false));

    expect((await one.ask(article)).text).toContain('second');
    await expect.poll(async () => (await other.ask(article)).text, { timeout: 1_000 }).toContain('second');
  });

  test('during a render makes a reader who came after it wait for the next one', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site } = await startTestPress(newsroom);
    const gate = Promise.withResolvers<void>();
    const page = site.pages.get(article);
    const before = { html: '<p>first</p>', tags: ['item:1'], version: () => 1n, gate: gate.promise };
    site.pages.set(article, before);
    const early = ask(article);
    await expect.poll(() => site.count(article)).toBe(1);
    await press.applyChanges(newsroom.change('second'));
    if (page) site.pages.set(article, page);
    const late = ask(article);
    await new Promise((resolve) => setTimeout(resolve, 50));
    gate.resolve();

    expect((await late).text).toContain('second');
    await early;
    expect((await ask(article)).text).toContain('second');
  });

  test('that withdraws during a render leaves nothing of the withdrawn page', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site, folder } = await startTestPress(newsroom);
    const gate = Promise.withResolvers<void>();
    site.pages.set(article, {
      html: '<p>secret</p>',
      tags: ['item:1'],
      version: () => 1n,
      gate: gate.promise,
    });
    const early = ask(article);
    await expect.poll(() => site.count(article)).toBe(1);
    site.pages.set(article, { html: '<p>withdrawn</p>', status: 410, tags: ['item:1'], version: () => 2n });
    await press.applyChanges(newsroom.change('', { gone: [article] }));
    gate.resolve();

    expect((await early).text).not.toContain('secret');
    expect(await ask(article)).toMatchObject({ status: 410 });
    await press.store.settled();
    const again = await startTestPress({ ...newsroom, folder });
    expect((await again.ask(article)).text).toContain('withdrawn');
  });

  test('whose print fails leaves the old page until one succeeds', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site } = await startTestPress(newsroom);
    await ask(article);
    const page = site.pages.get(article);
    if (page) page.failure = new Error('a mistake in the template');
    await press.applyChanges(newsroom.change('second', { refill: [article] }));
    const old = await ask(article);
    if (page) delete page.failure;

    expect(old.text).toContain('first');
    expect(old.headers['x-umut-copy']).toBe('last-good');
    expect((await ask(article)).text).toContain('second');
  });
});
