import { expect } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { reached } from '#seed/milestones/reached';
import { towards2030 } from '#seed/milestones/towards-2030';
import { test } from '#tests/support/portal';

const transplant = reached.find(({ key }) => key === 'first-autologous-transplant');
const expansion = towards2030.find(({ key }) => key === 'more-transplants');

for (const locale of locales) {
  test(`in ${localeNames[locale]} a reader sees what was reached and what is planned, what shows it, and the way back`, {
    tag: ['@reader', '@phone'],
  }, async ({ page }) => {
    const t = messagesOf(locale);
    const titleOf = (milestone: typeof transplant) => milestone?.texts[locale].title ?? '';
    const main = page.getByRole('main');
    const heading = main.getByRole('heading', { level: 1 });
    await page.goto(`/${locale}`);
    await page.getByRole('navigation', { name: t.frame.sections }).getByText(t.frame.milestones).click();
    await expect(heading).toHaveText(t.milestones.heading);
    await main.getByRole('link', { name: t.milestones.nearest }).click();
    await expect(page).toHaveURL(/\/milestones\/nearest$/);
    await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(t.milestones.planned);
    const themes = main.getByRole('navigation', { name: t.milestones.themes });
    await themes.getByRole('link', { name: t.milestoneTheme.transplantation }).click();
    await expect(page).toHaveURL(/\/themes\/transplantation\/nearest$/);
    const achieved = main.getByRole('region', { name: t.milestones.achieved });
    const planned = main.getByRole('region', { name: t.milestones.planned });
    await expect(planned.getByRole('listitem')).toHaveCount(1);
    await expect(planned.getByRole('link', { name: titleOf(expansion) })).toBeVisible();
    await achieved.getByRole('link', { name: titleOf(transplant) }).click();
    await expect(heading).toHaveText(titleOf(transplant));
    const evidence = main.getByRole('region', { name: t.milestone.evidence });
    await expect(evidence.getByRole('link')).toHaveCount(2);
    await evidence.getByRole('link').last().click();
    await expect(page).toHaveURL(/\/news\//);
    await main.getByRole('link', { name: titleOf(transplant) }).click();
    await expect(page).toHaveURL(/\/milestones\//);
    await expect(heading).toHaveText(titleOf(transplant));
  });
}
