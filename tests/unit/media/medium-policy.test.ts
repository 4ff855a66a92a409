import { expect, test } from 'vitest';
import { type MediumVerb, mayMedium } from '#lib/media/medium-policy';

const verbs: MediumVerb[] = ['add', 'change', 'protect', 'restore', 'viewPaper', 'remove'];
const draft = { isLive: false, isOwn: false };

const allowed = (role: 'author' | 'editor' | 'administrator', use = draft) =>
  verbs.filter((verb) => mayMedium({ accountId: 'a', role }, verb, use));

test('authors prepare, and protect at any time; what readers see they do not change', () => {
  expect(allowed('author')).toEqual(['add', 'change', 'protect']);
  expect(allowed('author', { isLive: true, isOwn: true })).toEqual(['add', 'protect']);
  expect(allowed('author', { isLive: false, isOwn: true })).toEqual(['add', 'change', 'protect', 'remove']);
});

test('editors and administrators do all of it', () => {
  expect(allowed('editor', { isLive: true, isOwn: false })).toEqual(verbs);
  expect(allowed('administrator', { isLive: true, isOwn: false })).toEqual(verbs);
});
