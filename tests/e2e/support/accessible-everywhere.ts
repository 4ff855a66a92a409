import type { Page } from '@playwright/test';
import { type AccessibilityOptions, expectAccessible } from '#tests/support/accessibility';

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

/** Asserts that axe finds nothing in the page, narrow and wide, light and dark. Leaves it wide and dark. */
export async function expectAccessibleEverywhere(
  page: Page,
  options: AccessibilityOptions = {},
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, options);
    }
  }
}
