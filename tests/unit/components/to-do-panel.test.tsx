import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ToDoPanel } from '#components/admin/editor/to-do-panel';
import { ItemHead } from '#components/admin/item-head';
import { invalid } from '#lib/core/result';
import { messagesOf } from '#lib/i18n/messages';

const { problems } = messagesOf('en');
const words = { toList: 'All', untitled: 'Without a title', pages: 'Pages' };

const render = (element: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone="Asia/Bishkek">
      {element}
    </NextIntlClientProvider>,
  );

test('what is missing names each picture and leads to where it is mended', () => {
  const open = (field: string, params: Record<string, string | number>) =>
    invalid('childQuestionOpen', { field, params });
  const missing = [
    open('cover', { mediumId: 'm1', place: 'cover' }),
    open('body', { mediumId: 'm2', place: 'picture', number: 2 }),
    invalid('summaryNeeded', { field: 'en.summary' }),
  ];
  const html = render(
    <ToDoPanel toDo={{ missing, outdated: [], changed: [] }} unchecked={null} elsewhere={null} />,
  );
  const lines = [...html.matchAll(/href="([^"]*)"[^>]*>([^<]*)</g)].map(([, href, words]) => [href, words]);
  expect(lines).toEqual([
    ['/en/admin/media/m1', `Cover: ${problems.childQuestionOpen}`],
    ['/en/admin/media/m2', `Picture 2 of the text: ${problems.childQuestionOpen}`],
    ['#article-summary', problems.summaryNeeded],
  ]);
});

test('the head of an article shows the title of the desk’s language, else of the source, else of any', () => {
  const shown = (titles: { ky: string; ru: string; en: string }) =>
    /article-desk-title"[^>]*>([^<]*)</.exec(
      render(<ItemHead listPath="/list" words={words} tabs={[]} titles={titles} preferred={['en', 'ru']} />),
    )?.[1];
  expect(shown({ ky: 'Ү', ru: 'Р', en: 'E' })).toBe('E');
  expect(shown({ ky: 'Ү', ru: 'Р', en: ' ' })).toBe('Р');
  expect(shown({ ky: 'Ү', ru: '', en: '' })).toBe('Ү');
  expect(shown({ ky: '', ru: '', en: '' })).toBe(words.untitled);
});
