import { describe, expect, test } from 'vitest';
import { invalid, refused } from '#lib/core/result';
import { editorAddress, languageOf, placeOf } from '../../../components/admin/editor-place.ts';

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

  test('is the text where the field is unknown or none is named', () => {
    expect(placeOf(at('ru.nonsense'))).toBe('article-text');
    expect(placeOf(refused('notAllowed'))).toBe('article-text');
  });
});
