import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NewerSource } from '#components/site/newer-source';
import type { ArticlePage } from '#lib/articles/article-view';
import type { Language } from '#lib/core/languages';
import { messagesOf } from '#lib/i18n/messages';

function render(source: ArticlePage['newerSource'], locale: Language): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Bishkek">
      <NewerSource source={source} />
    </NextIntlClientProvider>,
  );
}

describe('the note that a source moved on', () => {
  test.each([
    ['ky', 'Бул котормодон кийин орусча текст өзгөртүлдү.', 'Орусча окуу'],
    ['en', 'The Russian text has been changed since this translation was made.', 'Read it in Russian'],
  ] as const)('leads to it, in %s', (locale, note, link) => {
    const html = render({ language: 'ru', path: '/ru/news/a' }, locale);
    expect(html).toBe(`<li>${note} <a href="/ru/news/a" hrefLang="ru">${link}</a></li>`);
  });

  test('is not there where it did not', () => {
    expect(render(null, 'ky')).toBe('');
  });
});
