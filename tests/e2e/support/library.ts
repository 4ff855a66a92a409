import { expect, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales';
import { quarters } from '#tests/factories/files';

export interface Uploaded {
  mediumId: string;
  /** Its page in the library. */
  path: string;
}

/** A picture with enough detail that sizes, crops and blurs of it differ; no two have the same bytes. */
export async function colourful(): Promise<Buffer> {
  const ImageDescription = crypto.randomUUID();
  return await quarters(1_000, 700).withExif({ IFD0: { ImageDescription } }).jpeg({ quality: 90 }).toBuffer();
}

/** Sends a file to the library as whoever is signed in, as the upload form does. */
export async function upload(
  page: Page,
  locale: Locale,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<Uploaded> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/${locale}/admin/media/upload`, {
    headers: { Accept: 'application/json', Origin: origin },
    multipart: { file },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const { path, card } = (await answer.json()) as { path: string; card: { mediumId: string } };
  return { mediumId: card.mediumId, path: path.replace(/\?.*/, '') };
}

export async function uploadPicture(page: Page, locale: Locale, name = 'picture.jpg'): Promise<Uploaded> {
  return await upload(page, locale, { name, mimeType: 'image/jpeg', buffer: await colourful() });
}
