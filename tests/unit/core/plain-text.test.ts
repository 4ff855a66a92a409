import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanLines } from '#lib/core/plain-text';

/** Any UTF-16 at all: control characters, turning letters and lone halves of pairs too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
const unseen = String.raw`[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]`;

describe('a line of text', () => {
  test('loses what turns it, breaks it or is not seen, and keeps its letters', () => {
    expect(cleanLine('Үмүт\u202e txt.exe\u200b\n–\u0007 “é”')).toBe('Үмүт txt.exe – “é”');
    expect(cleanLine('и\u0306')).toBe('й');
    expect(cleanLine('👩\u200d⚕️')).toBe('👩\u200d⚕️');
  });

  test('of several keeps its lines and nothing around them', () => {
    expect(cleanLines(' \n Биринчи.\r\n\r\nЭкинчи\u202e.\u0000 \n')).toBe('Биринчи.\n\nЭкинчи.');
  });

  test('whatever it was, is clean after cleaning, and stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = cleanLine(text);
        expect(line).not.toMatch(new RegExp(unseen, 'u'));
        expect(line.isWellFormed()).toBe(true);
        expect(cleanLine(line)).toBe(line);
      }),
    );
  });
});
