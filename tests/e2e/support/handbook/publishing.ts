import { languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { articlePath, clickEnd, expect, filled, type Scene, windowOf } from './scene.ts';
import { bodyTexts, story, typedWords } from './story.ts';

/** How it will look, for oneself and for somebody without an account. */
export async function lookAtIt(scene: Scene): Promise<void> {
  const { camera, page, words } = scene;
  await page.goto(articlePath(scene, '/look?language=ru'));
  const phone = page.frameLocator('iframe').first();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(story.title.ru);
  await page.waitForLoadState('networkidle');
  await camera.take(page, 'preview', page.locator('.looks'), 640);
  const card = page.getByRole('region', { name: words.look.card });
  await expect(card).toContainText(story.title.ru);
  await camera.take(page, 'share-card', card, 700);
  const links = page.getByRole('region', { name: words.look.links.heading });
  await links
    .getByRole('button', { name: filled(words.look.links.make, { language: localeNames.ru }) })
    .click();
  const address = await links.getByLabel(words.look.links.address).inputValue();
  const answer = await page.request.get(address);
  expect(await answer.text()).toContain(story.title.ru);
  await camera.take(page, 'preview-link', links);
}

/** The author hands over, and the editors' first page says so. */
export async function handOver(scene: Scene): Promise<void> {
  const { camera, locale, page, words } = scene;
  const theirs = await windowOf(scene, 'author');
  await theirs.goto(articlePath(scene, '/publish'));
  await camera.take(theirs, 'hand-over', theirs.getByRole('main'), 800);
  await theirs.getByRole('button', { name: words.publishing.handOver }).click();
  await expect(theirs.locator('.notice-done')).toBeVisible();
  await theirs.context().close();
  await page.goto(`/${locale}/admin`);
  const waiting = page.getByRole('region', { name: words.start.handedOver.heading });
  await expect(waiting.getByRole('link', { name: story.title[locale] })).toBeVisible();
  await camera.take(page, 'start');
}

/** The editor publishes all languages, then changes a sentence and looks at what would change. */
export async function publish(scene: Scene): Promise<void> {
  const { camera, page, words, editor } = scene;
  const { publishing } = words;
  await page.goto(articlePath(scene, '/publish'));
  for (const language of languages) {
    await expect(
      page.getByLabel(filled(publishing.choose.publish, { language: localeNames[language] })),
    ).toBeChecked();
  }
  await camera.take(page, 'publish', page.getByRole('main'), 900);
  await page.getByRole('button', { name: publishing.publish }).click();
  const done = page.locator('.notice-done');
  await expect(done.locator('.public-address a')).toHaveCount(3);
  await camera.take(page, 'published', done);

  await editor.open(scene.itemId, 'ru');
  await clickEnd(editor.text.getByText(bodyTexts[4]?.ru ?? ''));
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText(' и сушить.');
  await editor.saved();
  await page.goto(articlePath(scene, '/publish'));
  const russian = page.getByRole('region', { name: localeNames.ru });
  await russian.getByText(publishing.showChanges).click();
  await expect(russian.locator('ins').first()).toBeVisible();
  await camera.take(page, 'change', russian);
  await page.getByRole('button', { name: publishing.publish }).click();
  await expect(done.locator('.public-address a').first()).toBeVisible();
}

/** A visitor asks for the removal of the picture; the desk reads it. */
export async function answerRequest(scene: Scene): Promise<void> {
  const { camera, locale, page, words, browser, database, itemId } = scene;
  const { slug } = await database.localization.findFirstOrThrow({
    where: { itemId, language: locale },
    select: { slug: true },
  });
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/${locale}/news/${slug}`);
  await visitor.getByRole('link', { name: words.removal.line }).first().click();
  await visitor.getByLabel(words.removal.words).fill(typedWords.request[locale]);
  await camera.take(visitor, 'removal-request', visitor.locator('.removal'), 900);
  await visitor.getByRole('button', { name: words.removal.send }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(words.removal.sentTitle);
  await visitor.context().close();

  await page.goto(`/${locale}/admin/requests`);
  await expect(page.getByRole('main')).toContainText(typedWords.request[locale]);
  await camera.take(page, 'requests', page.getByRole('main'), 700);
  await page.getByText(words.requests.keep, { exact: true }).click();
  await page.getByRole('button', { name: words.requests.keepNow, exact: true }).click();
  await expect(page.locator('.notice-done')).toContainText(words.requests.done.kept);
}

/** Versions, and the way back to one of them. */
export async function readVersions(scene: Scene): Promise<void> {
  const { camera, page, words } = scene;
  const { revisions } = words;
  await page.goto(articlePath(scene, '/revisions?language=ru'));
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await camera.take(page, 'versions', page.getByRole('main'), 700);
  await page.getByRole('link', { name: filled(revisions.version, { number: 1 }) }).click();
  const open = page.getByText(filled(revisions.restoring.open, { number: 1 }));
  await open.click();
  const form = page.locator('details').filter({ has: open });
  await camera.take(page, 'restore', form);
  await expect(
    form.getByRole('button', { name: filled(revisions.restoring.restore, { number: 1 }) }),
  ).toBeVisible();
}

/** The article is withdrawn with a reason that its readers see. */
export async function withdraw(scene: Scene): Promise<void> {
  const { camera, locale, page, words } = scene;
  const { withdrawal } = words.publishing;
  await page.goto(articlePath(scene, '/publish'));
  await page.getByText(withdrawal.open).click();
  for (const language of languages) {
    const parameters = { language: localeNames[language] };
    await page.getByLabel(filled(withdrawal.choose, parameters)).check();
    await page.getByLabel(filled(withdrawal.reason, parameters)).fill(story.reason[language]);
  }
  await page.getByLabel(withdrawal.question).check();
  await camera.take(page, 'withdraw', page.getByRole('region', { name: withdrawal.heading }), 900);
  await page.getByRole('button', { name: withdrawal.withdraw, exact: true }).click();
  await expect(page.locator('.notice-done')).toBeVisible();
  const { slug } = await scene.database.localization.findFirstOrThrow({
    where: { itemId: scene.itemId, language: locale },
    select: { slug: true },
  });
  const answer = await page.goto(`/${locale}/news/${slug}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole('main')).toContainText(story.reason[locale]);
  await camera.take(page, 'withdrawn', page.getByRole('main'), 600);
}

/** An administrator takes words out for good. */
export async function redact(scene: Scene): Promise<void> {
  const { camera, locale, words } = scene;
  const { redaction } = words;
  const page = await windowOf(scene, 'administrator');
  const secret = 'областной больницы';
  await page.goto(articlePath(scene, '/redact'));
  await page.getByLabel(redaction.words).fill(secret);
  await page.getByRole('button', { name: redaction.look }).click();
  await expect(page.locator('.redaction-found li').first()).toBeVisible();
  await page.getByLabel(redaction.reason).fill(typedWords.redaction[locale]);
  await page.getByLabel(redaction.repeated).fill(secret);
  await camera.take(page, 'redact', page.getByRole('main'), 1100);
  await page.getByRole('button', { name: redaction.redact }).click();
  await expect(page.locator('.notice-done')).toBeVisible();
  await page.context().close();
}
