import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MaterialsField } from '#components/admin/events/materials-field';
import { messagesOf } from '#lib/i18n/messages';

function render(sessionId: string | null, sessions: { value: string; label: string }[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone="Asia/Bishkek">
      <MaterialsField materials={[{ mediumId: 'm', sessionId, title: 'Slides' }]} sessions={sessions} />
    </NextIntlClientProvider>,
  );
}

const chosenIn = (markup: string): string[] =>
  [...markup.matchAll(/<option value="([^"]*)" selected=""/g)].map(([, value]) => value ?? '');

test('a document belongs to the event or to a session of its programme, which the field chooses', () => {
  const sessions = [
    { value: 'one', label: 'First' },
    { value: 'two', label: 'Second' },
  ];
  expect(chosenIn(render('two', sessions))).toEqual(['two']);
  expect(chosenIn(render(null, sessions))).toEqual(['']);
});

test('a document of a session that is gone says so and stays as it is; without a programme there is no choice', () => {
  const gone = render('gone', [{ value: 'one', label: 'First' }]);
  expect(chosenIn(gone)).toEqual(['gone']);
  expect(gone).toContain(messagesOf('en').eventsDesk.files.goneSession);
  const plain = render(null, []);
  expect(plain).not.toContain('<select');
  expect(plain).toContain('name="materialSession" value=""');
});
