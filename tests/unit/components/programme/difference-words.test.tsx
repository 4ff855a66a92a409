import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProgrammeChoice } from '#components/admin/programme/programme-choice';
import { newId } from '#lib/core/ids';
import type { Programme } from '#lib/events/programme';
import { messagesOf } from '#lib/i18n/messages';
import { inAll, makeProgramme, makeSession, zone } from '#tests/factories/make-event';
import { KnownNames } from '../../../../components/admin/editor/known-names.ts';

const personId = newId();
const known = new KnownNames([{ personId, name: 'Aida Asanova', post: null }], []);
const nothing = () => undefined;

const labelsOf = (ours: Programme, theirs: Programme): string[] => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone={zone}>
      <ProgrammeChoice
        {...{ title: '', explanation: '', base: null, ours, theirs, zone, known }}
        onMerged={nothing}
        onTheirs={nothing}
      />
    </NextIntlClientProvider>,
  );
  return [...html.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(([, words]) => words ?? '');
};

test('the choice between two programmes shows who is in a session, as what, and in which room', () => {
  const session = (role: 'speaker' | 'moderator', roomId: string) =>
    makeProgramme([makeSession('one', { roomId, people: [{ personId, role }] })]);
  expect(labelsOf(session('speaker', 'large'), session('moderator', 'small'))).toEqual([
    expect.stringMatching(/^Yours: .*Large hall en.*Aida Asanova \(Speaker\)/),
    expect.stringMatching(/^Saved: .*Small hall en.*Aida Asanova \(Moderator\)/),
  ]);
});

test('the choice between two programmes shows the note, the origin and the order of both', () => {
  const sessions = [makeSession('one'), makeSession('two')];
  const ours = makeProgramme(sessions, { note: inAll('Preliminary') });
  const theirs = makeProgramme([...sessions].reverse(), { origin: 'report' });
  expect(labelsOf(ours, theirs)).toEqual([
    'Yours: From the organisers',
    'Saved: Put together from a report',
    'Yours: Preliminary ky · Preliminary ru · Preliminary en',
    'Saved: Nothing is written',
    'Yours: Session one en · Session two en',
    'Saved: Session two en · Session one en',
  ]);
});
