import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ItemPublishForm, type LanguageOnTheWay } from '#components/admin/publication/item-publish-form';
import { messagesOf } from '#lib/i18n/messages';

const { publishing: words } = messagesOf('en');
const act = () => Promise.resolve({ problems: [], typed: null });

const seen = { marks: { ky: 'ky 1', ru: 'ru 1', en: 'en 1' }, media: { cover: 3 } };

const newer: LanguageOnTheWay = {
  ...{ language: 'ru', revisionId: 'r2', path: null, isNewer: true, handedOver: null },
  ...{ isReady: true, isWithdrawn: false, notes: null },
};

function render(mayPublish: boolean, language: Partial<LanguageOnTheWay> = {}): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone="Asia/Bishkek">
      <ItemPublishForm
        {...{ locale: 'en', itemId: 'i', sharedId: 's', seen, fields: [], mayPublish }}
        languages={[{ ...newer, ...language }]}
        publish={act}
        handOver={act}
      />
    </NextIntlClientProvider>,
  );
}

test('editors publish what is new; authors hand it over, and once', () => {
  expect(render(true)).toContain(`>${words.item.publish}</button>`);
  expect(render(false)).toContain(`>${words.handOver}</button>`);
  expect(render(false, { handedOver: 'older' })).toContain(`>${words.handOver}</button>`);
  expect(render(false, { handedOver: 'newest' })).not.toContain('<button');
  expect(render(true, { handedOver: 'newest' })).toContain(`>${words.item.publish}</button>`);
});

test('names the revision that is seen, chooses only what is ready, and says when nothing is new', () => {
  expect(render(true)).toContain('name="ru.revision" value="r2"');
  expect(render(true)).toContain('name="ru.mark" value="ru 1"');
  expect(render(true)).toContain('name="medium" value="cover 3"');
  expect(render(true)).toContain('checked=""');
  expect(render(true, { isReady: false })).not.toContain('checked=""');
  expect(render(true, { isNewer: false })).toContain(words.item.nothing);
});

test('what was withdrawn is never chosen by itself, and is said to be', () => {
  expect(render(true, { isWithdrawn: true })).not.toContain('checked=""');
  expect(render(true, { isWithdrawn: true })).toContain(words.item.withdrawn);
});
