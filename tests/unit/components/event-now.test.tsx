import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EventNow } from '#components/site/event-now';
import type { EventPage } from '#lib/events/event-view';
import { messagesOf } from '#lib/i18n/messages';

const when = { kind: 'day', on: '2026-11-26', zone: 'Asia/Bishkek' } as const;
const bare = { when, phase: 'during', now: [], next: [], streamUrl: null, programme: null };

function told(event: Partial<EventPage>): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone="Asia/Bishkek">
      <EventNow event={{ ...bare, ...event } as unknown as EventPage} />
    </NextIntlClientProvider>,
  );
}

test('what is on now stands only where there is something to say of it', () => {
  expect(told({})).toBe('');
  expect(told({ streamUrl: 'https://stream.example' })).toContain(messagesOf('en').event.stream);
});
