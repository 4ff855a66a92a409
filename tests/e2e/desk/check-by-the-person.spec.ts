import { type Browser, expect, type Page } from '@playwright/test';
import { newId } from '#lib/core/ids';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { makeSpeakerLink } from '#tests/factories/make-speaker-link';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { type OutsideNewsroom, openNewsroom } from '../support/newsroom.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ expectedConsole: [/status of 404/] });

const { peopleDesk, problems, publishing, selfCheck: page, speakerChecks: desk, start } = messagesOf('ru');
const inRussian = (text: string): string => text.replace('{language}', localeNames.ru);

let newsroom: OutsideNewsroom;
test.beforeAll(async () => {
  newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
});
test.afterAll(() => newsroom.close());

/** A phone without scripts and without an account. */
async function openPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport, javaScriptEnabled: false });
  return context.newPage();
}

/** Makes a link by the button, and returns its address as the page shows it this once. */
async function makeLink(officer: Page, itemId: string): Promise<string> {
  await officer.goto(`/ru/admin/people/${itemId}`);
  await officer.getByRole('button', { name: desk.make }).click();
  const address = await officer.getByLabel(desk.address).inputValue();
  await officer.reload();
  await expect(officer.getByRole('button', { name: desk.revoke })).toBeVisible();
  expect(await officer.content()).not.toContain(new URL(address).searchParams.get('link'));
  return address;
}

/** The speaker looks at what is there, and proposes another name, another biography and a post; they agree to be recorded. */
async function propose(phone: Page, address: string): Promise<void> {
  const answer = await phone.goto(address);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
  });
  await expect(phone.getByRole('main')).toContainText('Врач ru');
  await phone.getByLabel(inRussian(page.name)).fill('Айнура Проверенная');
  await phone.getByLabel(inRussian(page.biography)).fill('Сама о себе.');
  await phone.getByLabel(page.postsNote).fill('Теперь заведую отделением.');
  await phone.getByRole('group', { name: page.recordingConsent }).getByLabel(page.yes).check();
  await phone.getByRole('button', { name: page.send }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(page.sentTitle);
  await phone.getByRole('link', { name: page.back }).click();
  await expect(phone.getByRole('heading', { name: page.open })).toBeVisible();
  await expect(phone.getByRole('main')).toContainText('Теперь заведую отделением.');
  await expect(phone.getByRole('button', { name: page.send })).toHaveCount(0);
  expect(await phone.context().cookies()).toEqual([]);
}

/** The officer decides one proposal, which then waits no longer. */
async function decide(officer: Page, verdict: string, what: string): Promise<void> {
  const button = officer.getByRole('button', { name: `${verdict} ${inRussian(what)}` });
  await button.click();
  await expect(button).toHaveCount(0);
  await expect(officer.getByText(peopleDesk.done.decided)).toBeVisible();
}

test('a speaker proposes changes from a phone without scripts; readers see what an officer accepted and published', async ({
  page: officer,
  browser,
  baseURL,
  desk: { signIn },
}) => {
  const organisationId = await makeOrganisation(newsroom, 'self-check');
  const names = { ky: 'Айнура Баштапкы', ru: 'Айнура Прежняя', en: 'Ainura Former' };
  const appointments = [post(organisationId, 'Врач')];
  const { itemId, paths } = await makePerson(newsroom, { names, appointments });
  await signIn(officer, 'editor', 'ru');
  const phone = await openPhone(browser, baseURL);
  await propose(phone, await makeLink(officer, itemId));

  await officer.goto('/ru/admin');
  const waiting = officer.getByRole('region', { name: start.people.heading });
  await waiting.getByRole('link', { name: names.ru }).click();
  const row = officer.getByRole('listitem').filter({ hasText: 'Айнура Проверенная' });
  await expect(row).toContainText(`${desk.current}${names.ru}${desk.proposed}Айнура Проверенная`);
  await decide(officer, desk.accept, desk.kind.name);
  await decide(officer, desk.decline, desk.kind.biography);
  await decide(officer, desk.accept, desk.kind.posts);
  await decide(officer, desk.accept, desk.kind.recording);
  await expect(officer.locator('.facts > div').filter({ hasText: desk.kind.recording })).toContainText(
    desk.agrees,
  );

  const main = phone.getByRole('main');
  await phone.goto(paths.ru ?? '');
  await expect(main).toContainText(names.ru);
  await officer.getByRole('button', { name: publishing.item.publish, exact: true }).click();
  await expect(officer.getByText(peopleDesk.done.published, { exact: true })).toBeVisible();
  await phone.goto(paths.ru ?? '');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Айнура Проверенная');
  await expect(main).toContainText(`About ${names.ru}`);
  await expect(main).not.toContainText('Сама о себе.');
  await phone.context().close();
});

test('a link that was ended, one whose time is over and one that never was say so alike, and take nothing', async ({
  page: officer,
  browser,
  baseURL,
  desk: { signIn, database },
}) => {
  const { itemId } = await makePerson(newsroom, { names: { ru: 'Айнура Закрытая' } });
  await signIn(officer, 'editor', 'ru');
  const phone = await openPhone(browser, baseURL);
  const expectGone = async (address: string): Promise<void> => {
    const answer = await phone.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(page.gone);
    await expect(phone.getByRole('main')).not.toContainText('Айнура');
  };
  const ended = await makeLink(officer, itemId);
  await phone.goto(ended);
  await phone.getByLabel(page.postsNote).fill('Слишком поздно.');
  await officer.getByRole('button', { name: desk.revoke }).click();
  await expect(officer.getByText(desk.none)).toBeVisible();
  await phone.getByRole('button', { name: page.send }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(page.gone);
  expect(await database.speakerProposal.count({ where: { link: { personId: itemId } } })).toBe(0);
  await expectGone(ended);

  const expired = await makeLink(officer, itemId);
  await database.speakerLink.updateMany({ where: { personId: itemId }, data: { expiresAt: new Date(0) } });
  await expectGone(expired);
  for (const query of ['', '?link=', `?link=${'A'.repeat(43)}`, `${new URL(expired).search}x`])
    await expectGone(`/ru/self-check${query}`);
  await phone.context().close();
});

test('who sends a text that is too long keeps what was typed', async ({ page: speaker }) => {
  const { itemId } = await makePerson(newsroom);
  const { token } = await makeSpeakerLink(newsroom, itemId);
  await speaker.goto(`/ru/self-check?link=${token}`);
  const note = speaker.getByLabel(page.postsNote);
  await note.evaluate((element) => element.removeAttribute('maxlength'));
  await note.fill('Д'.repeat(2_001));
  await speaker.getByRole('button', { name: page.send }).click();
  const problem = problems.proposalTooLong.replace('{longest, number}', '2 000');
  await expect(speaker.locator('form').getByRole('alert')).toContainText(problem);
  await expect(note).toHaveValue('Д'.repeat(2_001));
  await note.fill('Коротко.');
  await speaker.getByRole('button', { name: page.send }).click();
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(page.sentTitle);
});

/** One of each form that a proposal has, past the limits that sending counts. */
async function makeProposals(linkId: string): Promise<void> {
  const [said, answered] = [
    { language: null, agrees: null },
    { language: null, words: '' },
  ];
  await newsroom.database.speakerProposal.createMany({
    data: [
      { ...said, id: newId(), linkId, kind: 'name', language: 'ru', words: 'Другое имя' },
      { ...said, id: newId(), linkId, kind: 'other', words: 'One more.' },
      { ...answered, id: newId(), linkId, kind: 'portrait', agrees: true },
      { ...answered, id: newId(), linkId, kind: 'slides', agrees: false },
    ],
  });
}

for (const locale of locales) {
  test(`in ${localeNames[locale]} axe finds nothing in the pages of a link, nor in what the desk decides of it`, async ({
    page: visitor,
    desk: { signIn },
  }) => {
    test.setTimeout(240_000);
    const organisationId = await makeOrganisation(newsroom, `self-check-${locale}`);
    const { itemId } = await makePerson(newsroom, { appointments: [post(organisationId, 'Doctor')] });
    const { linkId, token } = await makeSpeakerLink(newsroom, itemId);
    const address = `/${locale}/self-check?link=${token}`;
    const look = async (path: string): Promise<void> => {
      await visitor.goto(path);
      for (const question of await visitor.locator('details.question > summary').all())
        await question.click();
      await expectAccessibleEverywhere(visitor);
      await visitor.setViewportSize({ width: 360, height: 740 });
      expect(await visitor.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        360,
      );
    };
    await look(address);
    await look(`/${locale}/self-check?link=x`);
    await makeProposals(linkId);
    await look(address);
    await look(`${address}&sent=1`);
    await signIn(visitor, 'editor', locale);
    await look(`/${locale}/admin`);
    await look(`/${locale}/admin/people/${itemId}`);
  });
}
