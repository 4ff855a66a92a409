import { expect, test } from 'vitest';
import { openSealedText, sealText } from '#lib/platform/sealed-text';
import { ownSecrets } from '#tests/support/portal-secrets';

ownSecrets();
const context = { purpose: 'letter', subject: 'link 1' };

test('a sealed text opens where it belongs, and is another each time', () => {
  const sealed = sealText('Үмүт', context);
  expect(sealed).not.toBe(sealText('Үмүт', context));
  expect(openSealedText(sealed, context)).toBe('Үмүт');
});

test('it opens nowhere else, and not where it was changed', () => {
  const sealed = sealText('secret', context);
  expect(() => openSealedText(sealed, { ...context, subject: 'link 2' })).toThrow();
  expect(() => openSealedText(sealed, { ...context, purpose: 'consent' })).toThrow();
  expect(() => openSealedText(`${sealed.slice(0, -2)}AA`, context)).toThrow();
  expect(() => openSealedText('', context)).toThrow();
});
