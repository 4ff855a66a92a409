import { describe, expect, test } from 'vitest';
import { articleVerbs, canArticle } from '#lib/articles/article-policy';
import type { Actor } from '#lib/publishing/actor';
import type { LocalizationState } from '#lib/publishing/rules/states';

const may = (role: Actor['role'], state: LocalizationState, isHandedOver = state === 'in_review') =>
  articleVerbs.filter((verb) => canArticle({ accountId: 'a', role }, verb, { state, isHandedOver }));

describe('what may be done with an article', () => {
  test('by an author: write, show and hand over, and nothing that the public notices', () => {
    expect(may('author', 'draft')).toEqual(['read', 'write', 'preview-link', 'hand-over']);
    expect(may('author', 'in_review')).toEqual(['read', 'write', 'preview-link', 'take-back']);
    expect(may('author', 'published')).toEqual(['read', 'write', 'preview-link', 'hand-over']);
    expect(may('author', 'published', true)).toEqual(['read', 'write', 'preview-link', 'take-back']);
  });

  test('by an editor: that, and publish and withdraw what is in a state for it', () => {
    const always = ['read', 'write', 'preview-link'];
    expect(may('editor', 'in_review')).toEqual([...always, 'take-back', 'publish', 'change-slug']);
    const published = [...always, 'hand-over', 'publish', 'withdraw', 'change-slug'];
    expect(may('editor', 'published')).toEqual(published);
    expect(may('editor', 'withdrawn')).toEqual([...always, 'hand-over', 'publish', 'change-slug']);
  });

  test('by an administrator: that, and redact', () => {
    expect(may('administrator', 'published')).toContain('redact');
    expect(may('editor', 'published')).not.toContain('redact');
  });
});
