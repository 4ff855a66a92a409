import { describe, expect, test } from 'vitest';
import { putBack } from '../../../components/admin/unsaved/put-back.ts';

const begun = { place: ['Бишкек'], hall: [''], topics: ['a'] };
const kept = { begun, words: { place: ['Ош'], hall: ['Большой зал'], topics: ['a'] }, redactions: '1' };

describe('unsaved words of a form', () => {
  test('go back where the page shows something else, and leave the rest of it alone', () => {
    const page = { ...begun, topics: ['a', 'b'] };
    const typed = { place: ['Ош'], hall: ['Большой зал'], topics: ['a', 'b'] };
    expect(putBack(kept, page, '1')).toEqual({ note: 'kept', typed });
  });

  test('are told to be beside what somebody else saved in the same field', () => {
    expect(putBack(kept, { ...begun, place: ['Талас'] }, '1')).toMatchObject({
      note: 'changed',
      typed: { place: ['Ош'] },
    });
  });

  test('are none once the page shows them, with spaces or without', () => {
    expect(putBack(kept, { ...kept.words, place: ['Ош '] }, '1')).toBeNull();
  });

  test('of before a redaction are discarded, and that is told', () => {
    expect(putBack(kept, begun, '2')).toEqual({ note: 'discarded', typed: null });
  });

  test('bring a tick back, and take one away', () => {
    const ticked = { ...kept, words: { ...begun, topics: ['b'] } };
    expect(putBack(ticked, begun, '1')?.typed).toEqual({ ...begun, topics: ['b'] });
    const none = { ...kept, words: { place: ['Бишкек'], hall: [''] } };
    expect(putBack(none, begun, '1')?.typed).toEqual({ ...begun, topics: [] });
  });
});
