import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AccessibilityOptions {
  /** Whether the page has frames whose pages are looked at by themselves. */
  hasFrames?: boolean;
}

/**
 * Asserts that axe finds nothing against WCAG 2.2 AA and good practice in the page as it stands. Frames are not looked
 * into (axe's legacy mode, several times as fast): a page with a frame fails unless it is said to have some.
 */
export async function expectAccessible(
  page: Page,
  { hasFrames = false }: AccessibilityOptions = {},
): Promise<void> {
  if (!hasFrames) await expect(page.locator('iframe, frame')).toHaveCount(0);
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode();
  if (hasFrames) axe.exclude('iframe');
  const { violations } = await axe.analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect(lines, `what axe finds at ${page.url()}`).toEqual([]);
}
