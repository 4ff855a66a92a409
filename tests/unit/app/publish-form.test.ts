import { describe, expect, test } from 'vitest';
import { seenOf, unmeantOf } from '../../../app/[locale]/admin/articles/[id]/publish/form-words.ts';
import { doneOf, publishPath } from '../../../app/[locale]/admin/articles/[id]/publish/publish-address.ts';

function formOf(...entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('what a publication form chose', () => {
  const texts: [string, string][] = [
    ['saved.ru', 'saved-ru'],
    ['draft.ru', 'draft-ru'],
    ['saved.ky', 'saved-ky'],
    ['draft.ky', 'draft-ky'],
    ['saved.en', ''],
    ['draft.en', 'draft-en'],
    ['shared', 'shared'],
    ['ru.mark', 'mark-ru'],
    ['ky.mark', 'mark-ky'],
    ['en.mark', 'mark-en'],
    ['medium', 'cover 3'],
    ['medium', 'chart 1'],
  ];

  test('is the open edits only where they were wanted', () => {
    const form = formOf(['language', 'ru'], ['language', 'ky'], ['withEdits', 'ky'], ...texts);
    expect(seenOf(form)).toEqual({
      seen: { ru: 'saved-ru', ky: 'draft-ky' },
      sharedSeen: 'shared',
      mediaSeen: { cover: 3, chart: 1 },
      marksSeen: { ru: 'mark-ru', ky: 'mark-ky' },
    });
  });

  test('is the open edits where no version was ever saved', () => {
    expect(seenOf(formOf(['language', 'en'], ...texts)).seen).toEqual({ en: 'draft-en' });
  });

  test('is nothing where nothing was chosen, whatever else was sent', () => {
    expect(seenOf(formOf(['language', 'de'], ['withEdits', 'ru'], ...texts)).seen).toEqual({});
  });
});

describe('a withdrawal', () => {
  const codesOf = (...fields: [string, string][]) => unmeantOf(formOf(...fields)).map(({ code }) => code);

  test('needs a language, a reason, and that it is meant, and is told all at once what it lacks', () => {
    const reason = ['reasons.ru', 'Цифры были неверны.'] as [string, string];
    expect(codesOf()).toEqual(['languageNeeded', 'confirmationNeeded']);
    expect(codesOf(['confirmed', 'yes'])).toEqual(['languageNeeded']);
    expect(codesOf(['language', 'ru'])).toEqual(['reasonNeeded', 'confirmationNeeded']);
    expect(codesOf(['language', 'ru'], reason)).toEqual(['confirmationNeeded']);
    expect(codesOf(['language', 'ru'], reason, ['confirmed', 'yes'])).toEqual([]);
  });
});

test('an address says what was done and is understood again; what is none says nothing', () => {
  const address = publishPath('ky', 'id', { done: 'withdrawn', languages: ['ky', 'en'] });
  const query = Object.fromEntries(new URL(address, 'https://umut.kg').searchParams);
  expect(doneOf(query)).toEqual({ done: 'withdrawn', languages: ['ky', 'en'] });
  expect(doneOf({ done: 'hacked', in: 'ky' })).toBeNull();
  expect(doneOf({ done: 'published', in: 'de.xx' })?.languages).toEqual([]);
});
