import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProgrammeNotice } from '#components/site/programme-notice';
import type { EventPage, ProgrammeView } from '#lib/events/event-view';
import { messagesOf } from '#lib/i18n/messages';

const { programme: words } = messagesOf('en');
const days = ['2026-11-26', '2026-11-27'].map((day) => ({ day, sessions: [] }));

function told(phase: EventPage['phase'], from: string, until: string): string {
  const when = { kind: 'days', from, until, zone: 'Asia/Bishkek' } as const;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone="Asia/Bishkek">
      <ProgrammeNotice
        event={{ when, phase } as unknown as EventPage}
        programme={{ days } as unknown as ProgrammeView}
      />
    </NextIntlClientProvider>,
  );
}

test('a programme tells that its event is off or has other days, and else nothing', () => {
  expect(told('before', '2026-11-26', '2026-11-27')).toBe('');
  expect(told('before', '2026-12-10', '2026-12-11')).toContain(words.ofOtherDays);
  expect(told('off', '2026-11-26', '2026-11-27')).toContain(words.ofEventOff);
});
