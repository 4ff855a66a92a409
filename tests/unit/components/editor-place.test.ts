import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '#lib/core/problem-codes';
import { invalid, refused } from '#lib/core/result';
import {
  editorAddress,
  languageOf,
  libraryAddress,
  placeOf,
} from '../../../components/admin/editor-place.ts';

const at = (field: string) => invalid('titleNeeded', { field });

describe('where a problem is mended', () => {
  test('is its own field, in its own language', () => {
    expect(editorAddress('/ru/admin/articles/1', at('ky.summary'), 'ru')).toBe(
      '/ru/admin/articles/1?language=ky#article-summary',
    );
    expect(placeOf(at('en.body.content.3'))).toBe('article-text');
  });

  test('is in the language that one looks at, where it belongs to all', () => {
    expect(editorAddress('/x', at('rubric'), 'en')).toBe('/x?language=en#shared-rubric');
    expect(editorAddress('/x', at('rubric'))).toBe('/x#shared-rubric');
    expect(languageOf(at('rubric'))).toBeNull();
  });

  test('is in the library for what is said of a picture or document there, and in the text for which one it shows', () => {
    const params = { mediumId: 'm', place: 'picture', number: 2 };
    const at = (code: ProblemCode, field: string) => libraryAddress('ky', invalid(code, { field, params }));
    expect(at('altNeeded', 'ru.body')).toBe('/ky/admin/media/m#texts.ru.alt');
    expect(at('childQuestionOpen', 'cover')).toBe('/ky/admin/media/m');
    expect(at('pictureMissing', 'body')).toBeNull();
    expect(libraryAddress('ky', invalid('childQuestionOpen', { field: 'childAnswer' }))).toBeNull();
  });

  test('is the text where the field is unknown or none is named', () => {
    expect(placeOf(at('ru.nonsense'))).toBe('article-text');
    expect(placeOf(refused('notAllowed'))).toBe('article-text');
  });
});
