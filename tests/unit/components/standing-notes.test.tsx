import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageMarks } from '#components/admin/articles/language-marks';
import { EditorTabs } from '#components/admin/editor/editor-tabs';
import { messagesOf } from '#lib/i18n/messages';
import type { EditorView } from '../../../components/admin/editor/editor-view.ts';

const { languageState: names } = messagesOf('en');

/** The notes beside the states of a language, as somebody reads them. */
function notesIn(element: ReactNode): string[] {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone="Asia/Bishkek">
      {element}
    </NextIntlClientProvider>,
  );
  return [...html.matchAll(/class="language-note">([^<]*)</g)].map(([, note = '']) => note);
}

test.each([
  [{ hasDraft: true, isChanged: true }, [names.openEdits]],
  [{ hasDraft: false, isChanged: true }, [names.changed]],
  [{ hasDraft: false, isChanged: false }, []],
  [{ hasDraft: true, isChanged: true, needsCheck: true }, [names.unchecked, names.openEdits]],
  [{ hasDraft: false, isChanged: false, needsCheck: true, isBehind: true }, [names.behind]],
])('the list and the editor say the same of a language that readers see: %o', (differing, notes) => {
  const checks = { isBehind: false, needsCheck: false, ...differing };
  const standing = { state: 'published' as const, isBegun: true, handedOver: null, ...checks };
  const silent = { ...standing, hasDraft: false, isChanged: false, isBehind: false, needsCheck: false };
  const mark = { ...standing, title: 'Title', publicPath: '/ky/news/a' };
  const other = { ...silent, title: 'Title', publicPath: '/ru/news/a' };
  expect(notesIn(<LanguageMarks marks={{ ky: mark, ru: other, en: other }} />)).toEqual(notes);
  const tab = { ...standing, isPublic: true };
  const others = { ...silent, isPublic: true };
  const standings = { ky: tab, ru: others, en: others };
  const view = { standings, sourceLanguage: 'ru', draft: { language: 'ru' } } as EditorView;
  expect(notesIn(<EditorTabs view={view} paths={{ ky: '/ky', ru: '/ru', en: '/en' }} />)).toEqual(notes);
});
