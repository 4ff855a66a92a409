import { expect, test } from 'vitest';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { htmlToBody } from '#lib/publishing/import/html-to-body';
import { countedIds, expectedOf, readSample, written } from '#tests/support/imported-text';

test.each([
  'word-clipboard.html',
  'word-online-clipboard.html',
  'libreoffice-clipboard.html',
  'google-docs-clipboard.html',
  'web-page-clipboard.html',
])('%s becomes the body that was expected', (name) => {
  const text = htmlToBody(readSample(name), { newBlockId: countedIds() });
  expect(written(text)).toEqual(expectedOf(name));
  expect(bodySchema.safeParse({ type: 'doc', content: text.blocks }).success).toBe(true);
});
