import { typeCredentials } from '#tests/support/desk';
import { expect, type Scene, windowOf } from './scene.ts';
import { typedWords } from './story.ts';

/** An administrator invites somebody, who chooses a password by the link. */
export async function inviteColleague(scene: Scene): Promise<void> {
  const { camera, locale, words, browser } = scene;
  const { invite, handOver, choosePassword, password } = words;
  const colleague = typedWords.colleague[locale];
  const page = await windowOf(scene, 'administrator');
  await page.goto(`/${locale}/admin/team/invite`);
  await page.getByLabel(invite.displayName, { exact: true }).fill(colleague);
  await page.getByLabel(invite.name, { exact: true }).fill('new-author');
  await page.getByRole('button', { name: invite.action }).click();
  const link = page.getByLabel(handOver.link, { exact: true });
  const address = await link.inputValue();
  await camera.take(page, 'invitation', page.getByRole('main'));

  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(address);
  await camera.take(theirs, 'choose-password');
  await theirs.getByLabel(password.new, { exact: true }).fill('four words of my own');
  await theirs.getByRole('button', { name: choosePassword.action }).click();
  await expect(theirs).toHaveURL(new RegExp(`/${locale}/admin`));

  await page.goto(`/${locale}/admin/team`);
  await expect(page.getByRole('main')).toContainText(colleague);
  await camera.take(page, 'team', page.getByRole('main'));
  await Promise.all([theirs.context().close(), page.context().close()]);
}

/** The editor signs in. */
export async function signIn({ camera, locale, words, page, people }: Scene): Promise<void> {
  await page.goto(`/${locale}/sign-in`);
  await page.getByLabel(words.signIn.name, { exact: true }).fill(people.editor.name);
  await camera.take(page, 'sign-in');
  await typeCredentials(page, locale, people.editor);
  await expect(page).toHaveURL(new RegExp(`/${locale}/admin`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.start.heading);
}
