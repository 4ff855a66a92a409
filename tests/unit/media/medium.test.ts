import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFileName, type MediumStanding, obstacleOf, shownUntil } from '#lib/media/medium';

const now = new Date('2026-11-25T10:00:00Z');
const [before, later, latest] = [
  new Date('2026-11-25T09:59:59.999Z'),
  new Date('2026-11-26T00:00:00Z'),
  new Date('2027-01-01T00:00:00Z'),
];

function standing(differences: Partial<MediumStanding>): MediumStanding {
  return { kind: 'picture', takenDownAt: null, childAnswer: 'no', consents: [], ...differences };
}

const ofChild = (...ends: (Date | null)[]) =>
  standing({ childAnswer: 'yes', consents: ends.map((validUntil) => ({ validUntil })) });

describe('a medium and the public', () => {
  test('nothing stands between a picture without a recognisable child and its readers', () => {
    expect(obstacleOf(standing({}), now)).toBeNull();
    expect(shownUntil(standing({}))).toBeNull();
  });

  test('an unanswered question, no consent, and being taken down do', () => {
    expect(obstacleOf(standing({ childAnswer: 'unanswered' }), now)).toBe('unanswered');
    expect(obstacleOf(ofChild(), now)).toBe('noConsent');
    expect(obstacleOf({ ...ofChild(null), takenDownAt: before }, now)).toBe('takenDown');
    expect(obstacleOf(standing({ kind: 'document', takenDownAt: before }), now)).toBe('takenDown');
  });

  test('a consent holds up to its end and not at it', () => {
    expect(obstacleOf(ofChild(later), now)).toBeNull();
    expect(obstacleOf(ofChild(now), now)).toBe('noConsent');
    expect(obstacleOf(ofChild(before), now)).toBe('noConsent');
  });

  test('of several consents the one that lasts longest counts', () => {
    expect(obstacleOf(ofChild(before, later), now)).toBeNull();
    expect(shownUntil(ofChild(before, latest, later))).toEqual(latest);
    expect(shownUntil(ofChild(later, null))).toBeNull();
  });

  test('what may be seen now may be seen until exactly the moment that is foretold', () => {
    const end = fc.option(fc.date({ min: before, max: latest, noInvalidDate: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(end, { maxLength: 4 }), (ends) => {
        const medium = ofChild(...ends);
        if (obstacleOf(medium, now) !== null) return;
        const until = shownUntil(medium);
        const last = until ? new Date(until.getTime() - 1) : new Date('9999-01-01');
        expect(obstacleOf(medium, last)).toBeNull();
        if (until) expect(obstacleOf(medium, until)).toBe('noConsent');
      }),
    );
  });
});

describe('the name of a document for its readers', () => {
  test.each([
    ['Программа.docx', 'Программа.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\fakepath\\Үмүт.pdf', 'Үмүт.pdf'],
    ['a\u202Efdp.exe', 'afdp.pdf'],
    ['line\r\nbreak\0.pdf', 'linebreak.pdf'],
    ['CON.pdf', 'document.pdf'],
    ['  .. .pdf', 'document.pdf'],
    ['.pdf', 'document.pdf'],
    ['a<b>:"c"|?*.pdf', 'a b c.pdf'],
  ])('%j becomes %j', (given, cleaned) => {
    expect(cleanFileName(given, 'pdf')).toBe(cleaned);
  });

  test('is short, without a folder and ends as its bytes do, whatever was given', () => {
    const any = fc.string({
      unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)),
      maxLength: 5_000,
    });
    fc.assert(
      fc.property(any, (given) => {
        const name = cleanFileName(given, 'docx');
        expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\u202a-\u202e]{1,}\.docx$/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(155);
        expect(name.isWellFormed()).toBe(true);
        expect(cleanFileName(name, 'docx')).toBe(name);
      }),
    );
  });
});
