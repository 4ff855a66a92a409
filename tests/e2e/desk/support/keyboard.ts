import { expect, type Locator, type Page, type Request } from '@playwright/test';

const mostSteps = 80;

/** Goes on with Tab until the focus is there. Fails where it never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < mostSteps; step += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'what the keyboard never reached').toBeFocused();
}

/** Goes to a field and types into it. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/**
 * Goes to a button or link and presses it. Where that leads to a page, or to the same page anew, it resolves when that
 * one is there: what was there before can look the same, and keys pressed meanwhile go to the page that leaves.
 */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  let leads = false;
  const notice = (request: Request) => {
    leads ||= request.isNavigationRequest() && request.frame() === page.mainFrame();
  };
  const arrives = arrival(page);
  page.on('request', notice);
  await page.keyboard.press('Enter');
  // An answer of the page comes after what the key began; one that is gone already began something.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50))).catch(() => undefined);
  page.off('request', notice);
  if (leads) await arrives.promise;
  arrives.forget();
}

/** The next page in the window, until its document is read. Something that is only saved to disk counts too. */
function arrival(page: Page): { promise: Promise<void>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const ends = () => resolve();
  page.once('domcontentloaded', ends);
  page.once('download', ends);
  const forget = () => {
    page.off('domcontentloaded', ends);
    page.off('download', ends);
  };
  return { promise, forget };
}
