import { expect, test } from 'vitest';
import { deviceCookie, knownDevice } from '#lib/platform/auth/known-device';
import { ownSecrets } from '#tests/support/portal-secrets';

ownSecrets({ SITE_URL: 'https://umut.example' });

test('a browser is known to the account that signed in with it, and to no other', () => {
  const { name, value, options } = deviceCookie('editor');
  expect(name).toBe('__Host-umut-device');
  expect(options).toMatchObject({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
  expect(knownDevice(value, 'editor')).toMatch(/^[\w-]{22}$/);
  expect(knownDevice(value, 'author')).toBeNull();
});

test('nobody can make a browser known, whatever they send', () => {
  const { value } = deviceCookie('editor');
  const [device = ''] = value.split('.');
  const other = deviceCookie('author').value.split('.')[1];
  const forged = [
    undefined,
    '',
    '.',
    device,
    `${device}.`,
    `${device}.${'A'.repeat(43)}`,
    `${device}.${other}`,
    `${value}x`,
  ];
  for (const one of forged) expect(knownDevice(one, 'editor')).toBeNull();
});
