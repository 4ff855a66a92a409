import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { QuoteCopy } from '#components/site/quote-copy';
import type { Language } from '#lib/core/languages';
import { messagesOf } from '#lib/i18n/messages';
import type { Statement } from '#lib/publishing/body/body';
import type { QuotePage } from '#lib/quotes/quote-view';

const url = 'https://umut.example/quotes/x';

function copied(language: Language, told: Partial<Statement['attrs']>, text = 'Дети будут жить'): string {
  const path = `/${language}/quotes/x`;
  const quote: QuotePage = {
    ...{ key: 'x', path, language, saidOn: '2026-02-18', sources: [] },
    statement: {
      type: 'statement',
      attrs: { id: 's1', personId: 'p', manner: 'verbatim', language: 'ru', original: null, ...told },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
    speaker: { personId: 'p', name: 'Аида Асанова', path: '/x', post: 'Врач', organisation: 'Центр' },
    languagePaths: {
      ...{ ky: { path, isTranslated: true }, ru: { path, isTranslated: true } },
      en: { path, isTranslated: true },
    },
  };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messagesOf(language)} timeZone="Asia/Bishkek">
      <QuoteCopy quote={quote} url={url} />
    </NextIntlClientProvider>,
  );
  return /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(html)?.[1] ?? '';
}

describe('the text to quote', () => {
  test('of verbatim words has them in the quotation marks of their language, with who, when and where', () => {
    expect(copied('ru', {})).toBe(`«Дети будут жить» – Аида Асанова, Врач, Центр, 18 февраля 2026 г. ${url}`);
  });

  test('of a translation has none around it, says so, and has the original in its own', () => {
    const text = copied('en', { original: 'Дети будут жить' }, 'The children will live');
    expect(text).toMatch(/^The children will live – /);
    expect(text).toContain('Translated from Russian');
    expect(text).toContain('original: «Дети будут жить»');
    expect(text).not.toMatch(/[“”]/);
  });

  test('of a retelling has no quotation marks at all', () => {
    const text = copied('ky', { manner: 'reported', language: null });
    expect(text).not.toMatch(/[«»“”]/);
    expect(text).toContain(messagesOf('ky').statement.reported);
  });
});
