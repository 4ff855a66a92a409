import { describe, expect, test } from 'vitest';
import { isName, normalisedName } from '#lib/accounts/account';
import {
  displayNameProblem,
  isEmail,
  normalisedDisplayName,
  normalisedEmail,
  readPerson,
} from '#lib/accounts/account-input';

describe('an e-mail address', () => {
  test.each([
    'a@b.kg',
    'press.office+umut@med.gov.kg',
    "o'neil@example.org",
    'x_1@sub-domain.example.museum',
  ])('that is one plain address is taken: %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  test.each([
    'a@b.kg,c@d.kg',
    'a@b.kg c@d.kg',
    'a@b.kg;c@d.kg',
    'Umut <a@b.kg>',
    '<a@b.kg>',
    '"a b"@b.kg',
    'a@b.kg\r\nBcc: c@d.kg',
    'a@b.kg\0',
    'аигүл@b.kg',
    'a@министрлик.kg',
    'a@ｂ.kg',
    'a@b',
    'a@b.123',
    'a@[127.0.0.1]',
    '@b.kg',
    'a@',
    'a..b@c.kg',
    '.a@b.kg',
    'a.@b.kg',
    'a@-b.kg',
    'a@b-.kg',
    'a@b..kg',
    'a@b@c.kg',
    'group:a@b.kg;',
    'a(comment)@b.kg',
    `${'a'.repeat(65)}@b.kg`,
    `a@${'b'.repeat(64)}.kg`,
    `a@${'b.'.repeat(130)}kg`,
  ])('that is anything else is refused: %j', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  test('is read in a time that its length bounds, nested or not', () => {
    const hostile = [
      `${'('.repeat(100_000)}@b.kg`,
      `${'a.'.repeat(100_000)}@b.kg`,
      `a@${'b-'.repeat(100_000)}`,
    ];
    const start = performance.now();
    for (const text of hostile) expect(isEmail(text)).toBe(false);
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('has one spelling, and may be absent', () => {
    expect(normalisedEmail('  Press@Med.GOV.kg ')).toBe('press@med.gov.kg');
    expect(normalisedEmail('   ')).toBeNull();
  });
});

describe('a name for signing in', () => {
  test.each([
    ['A.Asanova', 'a.asanova'],
    [' editor ', 'editor'],
    ['ｅｄｉｔｏｒ', 'editor'],
    ['EDITOR', 'editor'],
  ])('has one spelling: %j', (typed, spelt) => {
    expect(normalisedName(typed)).toBe(spelt);
    expect(isName(spelt)).toBe(true);
  });

  test.each(['', '.a', 'a-', 'a b', 'еditor', 'a@b', 'ı', 'a'.repeat(41), 'a\u200bb'])(
    'can not be %j',
    (typed) => {
      expect(isName(normalisedName(typed))).toBe(false);
    },
  );
});

describe('the name that colleagues see', () => {
  test('is one line in any script', () => {
    expect(normalisedDisplayName('  Асанова   Айгүл ')).toBe('Асанова Айгүл');
    expect(displayNameProblem('Асанова Айгүл')).toBeNull();
    for (const bad of ['a\nb', 'a\u202eb', 'a\u0000', 'x'.repeat(81)])
      expect(displayNameProblem(bad)?.code).toBe('displayNameTooLong');
    expect(displayNameProblem('')?.code).toBe('displayNameNeeded');
  });
});

test('all that is wrong with a person is told at once, each with its field', () => {
  const { problems } = readPerson({ name: 'Ж', displayName: ' ', email: 'x' });
  expect(problems.map(({ field }) => field)).toEqual(['name', 'displayName', 'email']);
});
