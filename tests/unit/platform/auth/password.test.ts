import { expect, test } from 'vitest';
import { argonPasswords, PasswordsBusy } from '#lib/platform/auth/password';

test('a password is hashed by Argon2id with a salt of its own, and verified in any spelling of its letters', async () => {
  const password = 'Айгүл, ёлка и ёж';
  const [one, other] = [await argonPasswords.hash(password), await argonPasswords.hash(password)];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
  expect(await argonPasswords.verify(one, password.normalize('NFD'))).toBe(true);
  expect(await argonPasswords.verify(one, `${password} `)).toBe(false);
});

test('no password fits an account without one', async () => {
  expect(await argonPasswords.verify(null, '')).toBe(false);
});

test('a flood is turned away at once, and those who came first are answered', {
  timeout: 60_000,
}, async () => {
  const hashed = await argonPasswords.hash('the right password');
  const attempts = Array.from({ length: 150 }, () => argonPasswords.verify(hashed, 'the right password'));
  const outcomes = await Promise.allSettled(attempts);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.length).toBeGreaterThan(40);
  expect(refused.every(({ reason }) => reason instanceof PasswordsBusy)).toBe(true);
  expect(outcomes[0]).toEqual({ status: 'fulfilled', value: true });
  expect(await argonPasswords.verify(hashed, 'the right password')).toBe(true);
});
