import { describe, expect, test } from 'vitest';
import { dialled, eachOnce, emptyHelpPlaceShared, unknownOf } from '#lib/help-places/help-place';
import { sharedProblems } from '#lib/help-places/help-place-problems';
import { makeHelpPlaceShared } from '#tests/factories/make-help-place';

const codesOf = (overrides: Parameters<typeof makeHelpPlaceShared>[0]) =>
  sharedProblems(makeHelpPlaceShared(overrides), 'ru').map(({ code }) => code);

const each = (text: string) => ({ ky: text, ru: text, en: text });
const [source] = makeHelpPlaceShared().sources;

describe('a help place', () => {
  test.each([
    ['+996 312 12-34-56', '+996312123456'],
    ['+996 (555) 123 456', '+996555123456'],
    ['+996 312 12–34–56', '+996312123456'],
    ['103', '103'],
    ['+996 312 12-34', null],
    ['+996 312 12-34-567', null],
    ['+7 727 123 45 67', '+77271234567'],
    ['+49 30 1234', '+49301234'],
    ['+49 301', null],
    ['asdf', null],
    ['0312 123456', null],
    ['112 or 103', null],
    ['+996', null],
    ['', null],
  ])('dials %o as %o', (typed, number) => {
    expect(dialled(typed)).toBe(number);
  });

  test('has each number once, however it was typed', () => {
    const typed = ['+996 312 12-34-56', '103', '+996312123456', '103', 'asdf', 'asdf'];
    expect(eachOnce(typed)).toEqual(['+996 312 12-34-56', '103', 'asdf']);
  });

  test('tells the desk everything that a family may ask and nobody knows yet', () => {
    expect(unknownOf(emptyHelpPlaceShared)).toEqual([
      ...['telephone', 'address', 'hours', 'map', 'spoken', 'bring', 'costs'],
    ]);
    expect(unknownOf({ ...emptyHelpPlaceShared, sort: 'line' })).toEqual([
      ...['telephone', 'hours', 'spoken', 'costs'],
    ]);
    const known = { address: each('A street'), bring: { ...each('Papers'), en: '' } };
    expect(unknownOf(makeHelpPlaceShared({ ...known, telephones: ['103'], spoken: ['ky'] }))).toEqual([
      ...['hours', 'map', 'bring', 'costs'],
    ]);
  });

  test('goes out with a source and nothing else known, and with no fact that has no source', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ sources: [] })).toEqual(['placeSourceNeeded']);
    expect(codesOf({ sort: null })).toEqual(['sortNeeded']);
  });

  test('goes out with a telephone only where a source says when it was right', () => {
    const undated = source ? [{ ...source, date: null }] : [];
    expect(codesOf({ telephones: ['+996312123456'] })).toEqual([]);
    expect(codesOf({ telephones: ['+996312123456'], sources: undated })).toEqual(['telephoneSourceNeeded']);
    expect(codesOf({ telephones: ['0312'] })).toEqual([]);
    expect(codesOf({ telephones: ['312-123456'] })).toEqual(['telephoneShape']);
    expect(codesOf({ sort: 'line' })).toEqual(['telephoneNeeded']);
  });

  test('tells in a language what it tells in another, and leads to no address but one of the web', () => {
    expect(codesOf({ hours: { ...each('9–17'), ru: '' } })).toEqual(['factUntranslated']);
    expect(codesOf({ hours: { ...each('9–17'), ky: '' } })).toEqual([]);
    expect(codesOf({ mapUrl: 'javascript:alert(1)' })).toEqual(['webAddressShape']);
    expect(codesOf({ mapUrl: 'https://www.openstreetmap.org/way/1' })).toEqual([]);
  });
});
