import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { conferenceOf2026 } from '#seed/events/conference-of-2026';
import { test } from '#tests/support/portal';
import { pathOfEvent, report } from './support/reader-pages.ts';
import { ask } from './support/wire.ts';

for (const locale of ['ky', 'ru', 'en'] as const) {
  test(`in ${locale} a reader comes by the navigation to the past conference, its programme and its report`, {
    tag: ['@reader', '@phone'],
  }, async ({ page }) => {
    const t = messagesOf(locale);
    const { title } = conferenceOf2026.texts[locale];
    const main = page.getByRole('main');
    const heading = main.getByRole('heading', { level: 1 });
    await page.goto(`/${locale}`);
    await page.getByRole('navigation', { name: t.frame.sections }).getByText(t.frame.events).click();
    await expect(heading).toHaveText(t.eventLists.heading);
    await main.getByRole('link', { name: t.eventLists.past }).click();
    await main.getByRole('link', { name: title }).click();
    await expect(heading).toHaveText(title);
    await expect(main.getByText(t.eventStatus.over)).toBeVisible();
    await expect(main.getByText(t.programme.reconstructed)).toBeVisible();
    await main.getByRole('link', { name: t.event.wholeProgramme }).click();
    await expect(heading).toHaveText(t.programme.heading);
    const [session] = conferenceOf2026.programme.sessions;
    await expect(main.getByRole('heading', { name: session?.title[locale] ?? '' })).toBeVisible();
    await page.goBack();
    const reports = main.getByRole('region', { name: t.event.reports });
    await reports.getByRole('link', { name: report[locale].title }).click();
    await expect(heading).toHaveText(report[locale].title);
    await main.getByRole('link', { name: title }).click();
    await expect(heading).toHaveText(title);
  });
}

test('files below an event are plain text and calendars, kept and asked for again like pages', async ({
  request,
  baseURL,
}) => {
  const path = await pathOfEvent(request, 'ky');
  const files = {
    'programme.txt': 'text/plain',
    'calendar.ics': 'text/calendar',
    'sessions/aims.ics': 'text/calendar',
  };
  for (const [name, type] of Object.entries(files)) {
    const first = await ask(`${baseURL}${path}/${name}`, { 'Accept-Encoding': 'br' });
    expect([name, first.status, first.headers['content-type']]).toEqual([
      name,
      200,
      `${type}; charset=utf-8`,
    ]);
    const etag = String(first.headers.etag);
    const again = await ask(`${baseURL}${path}/${name}`, { 'Accept-Encoding': 'br', 'If-None-Match': etag });
    expect([name, again.status]).toEqual([name, 304]);
  }
  expect((await ask(`${baseURL}/ky/events/calendar.ics`)).text).toContain('BEGIN:VEVENT');
  for (const absent of ['sessions/none.ics', 'sessions/aims', 'people/none.ics', 'programme/somewhen'])
    expect([absent, (await ask(`${baseURL}${path}/${absent}`)).status]).toEqual([absent, 404]);
});

test('the conference is told to machines with no more than is known', async ({ page, request }) => {
  await page.goto(await pathOfEvent(request, 'en'));
  const [facts] = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(JSON.parse(facts ?? '{}')).toMatchObject({
    ...{ '@type': 'Event', startDate: '2026-02-18', eventStatus: 'https://schema.org/EventScheduled' },
    location: [{ '@type': 'Place', name: 'Bishkek' }],
    performer: [{ name: 'Sultan Stambekov' }, { name: 'Bakytbek Kadyraliev' }],
  });
  expect(JSON.parse(facts ?? '{}')).not.toHaveProperty('organizer');
});
