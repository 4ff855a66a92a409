import { beforeAll, expect, test } from 'vitest';
import { SealBrokenError, seal, unseal } from '#lib/platform/sealing/seal';

const paper = Buffer.from('%PDF-1.4 I, Gulnara, agree. Үмүт');

beforeAll(() => {
  process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
});

test('what was sealed under a name comes back under it', () => {
  expect(unseal('paper-1', seal('paper-1', paper))).toEqual(paper);
  expect(unseal('empty', seal('empty', Buffer.alloc(0)))).toHaveLength(0);
});

test('nothing of it can be read, and no two sealed files are alike', () => {
  const [one, other] = [seal('paper-1', paper), seal('paper-1', paper)];

  expect(one.includes('Gulnara')).toBe(false);
  expect(one.includes('%PDF')).toBe(false);
  expect(one.equals(other)).toBe(false);
});

test('under another name it stays closed', () => {
  expect(() => unseal('paper-2', seal('paper-1', paper))).toThrow(SealBrokenError);
});

test('with any one bit changed, or cut off, it stays closed', () => {
  const sealed = seal('paper-1', paper);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => unseal('paper-1', changed), `byte ${at}`).toThrow(SealBrokenError);
    expect(() => unseal('paper-1', sealed.subarray(0, at)), `cut at ${at}`).toThrow(SealBrokenError);
  }
});
