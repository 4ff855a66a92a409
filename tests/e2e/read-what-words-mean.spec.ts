import { expect } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { aboutChildhoodCancer } from '#seed/pages/about-childhood-cancer';
import { terms } from '#seed/terms';
import { test } from '#tests/support/portal';

for (const locale of locales) {
  test(`in ${localeNames[locale]} a reader without scripts comes from the foot of a page to what a word means, and back to it`, {
    tag: ['@reader', '@desktop'],
  }, async ({ page }) => {
    const { frame, glossary } = messagesOf(locale);
    await page.goto(`/${locale}`);
    const foot = page.getByRole('navigation', { name: frame.pages });
    await foot.getByRole('link', { name: aboutChildhoodCancer.texts[locale].title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      aboutChildhoodCancer.texts[locale].title,
    );
    const address = new URL(page.url()).pathname;
    const word = page.locator('#place-1');
    await word.click();
    await expect(page).toHaveURL(/#word-1$/);
    const meaning = page.locator('#word-1');
    await expect(meaning).toBeInViewport();
    const explanations = terms.map(({ words }) => words[locale][1]);
    const told = (await meaning.textContent()) ?? '';
    expect(explanations.filter((explanation) => told.includes(explanation))).toHaveLength(1);
    await meaning.getByRole('link', { name: glossary.back }).click();
    await expect(page).toHaveURL(new RegExp(`${address}#place-1$`));
    await expect(word).toBeInViewport();
    await foot.getByRole('link', { name: glossary.heading }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(glossary.heading);
    await expect(page.locator('dt')).toHaveCount(terms.length);
  });
}
