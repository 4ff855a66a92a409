import { pino } from 'pino';
import { expect, test } from 'vitest';
import { FailurePages } from '#lib/server/failure-pages';
import { pageMaker } from '#lib/server/page-maker';
import { FakeSite } from '../../support/fake-site.ts';

const siteUrl = 'http://umut.test';

function makePages(site: FakeSite): FailurePages {
  return new FailurePages({
    next: { next: site.next, siteUrl, longestMs: 1_000 },
    maker: pageMaker(siteUrl, { isOn: true, readStylesheet: () => Promise.resolve(null) }),
    log: pino({ level: 'silent' }),
  });
}

test('the designed pages are made once, while all is well, and serve when it is not', async () => {
  const site = new FakeSite();
  const pages = makePages(site);
  await pages.prepare();
  const made = site.renders.length;
  site.pages.clear();

  expect((await pages.page('unavailable', 'ru')).body.toString()).toContain('503 ru');
  expect((await pages.page('failed', 'en')).body.toString()).toContain('500 en');
  expect(site.renders.length).toBe(made);
});

test('where the designed page can not be made, words in all languages say what is, the reader’s first', async () => {
  const broken = new FailurePages({
    next: { next: () => Promise.reject(new Error('Next is not there')), siteUrl, longestMs: 1_000 },
    maker: pageMaker(siteUrl, { isOn: true, readStylesheet: () => Promise.resolve(null) }),
    log: pino({ level: 'silent' }),
  });
  const { body, policy } = await broken.page('unavailable', 'ru');
  const text = body.toString();

  expect(text).toMatch(/<html lang="ru">/);
  expect(text.indexOf('lang="ru">Портал')).toBeLessThan(text.indexOf('lang="ky">Портал'));
  expect(text).toContain('lang="en">The portal');
  expect(policy).toContain("default-src 'none'");
});

test('the page for what is absent is that of an address that is not there, kept until content changes', async () => {
  const site = new FakeSite();
  const pages = makePages(site);
  await Promise.all([pages.page('absent', 'ky'), pages.page('absent', 'ky')]);
  expect(site.count('/ky/unavailable')).toBe(1);
  pages.forgetAbsent();
  await pages.page('absent', 'ky');

  expect(site.count('/ky/unavailable')).toBe(2);
});

test('a page for what is absent that was begun before a change is not kept', async () => {
  const site = new FakeSite();
  const pages = makePages(site);
  const gate = Promise.withResolvers<void>();
  site.pages.set('/ky/unavailable', { html: 'before', gate: gate.promise });
  const early = pages.page('absent', 'ky');
  await expect.poll(() => site.running).toBe(1);
  pages.forgetAbsent();
  site.pages.set('/ky/unavailable', { html: 'after' });
  gate.resolve();
  await early;

  expect((await pages.page('absent', 'ky')).body.toString()).toContain('after');
});
