import { expect, test } from 'vitest';
import { programmeSchema } from '#lib/events/programme';
import { inAll, makeProgramme, makeSession } from '#tests/factories/make-event';
import { FakeStorage } from '#tests/support/fake-storage';
import { KeptContent } from '../../../../components/admin/editor/saving/kept-content.ts';
import { findLeft } from '../../../../components/admin/programme/left-programme.ts';

const base = { revisionId: null, draftVersion: 1, redactions: 0 };
const now = { base: { ...base, redactions: 1 }, current: makeProgramme([makeSession('one')]) };
const written = makeProgramme([makeSession('one', { title: inAll('Secret') })]);

test('a programme that was kept before words were taken out for good is discarded, and that is told once', () => {
  const storage = new FakeStorage();
  const parts = { storage, scope: ['programme'], schema: programmeSchema };
  const here = new KeptContent({ ...parts, tab: 'here' });
  new KeptContent({ ...parts, tab: 'closed' }).keep(written, base);
  new KeptContent({ ...parts, tab: 'later' }).keep(written, now.base);
  const found = findLeft(here, now, new Set());
  expect(found).toMatchObject({ isForgotten: true, left: { tab: 'later' } });
  expect(findLeft(here, now, new Set()).isForgotten).toBe(false);
});
