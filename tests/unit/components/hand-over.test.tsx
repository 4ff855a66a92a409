import { createTranslator, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { HandOverNote } from '#components/admin/articles/hand-over-note';
import { PublishForm } from '#components/admin/articles/publish-form';
import type { LanguageStanding } from '#lib/articles/article-standing-view';
import { locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { compareWords } from '#lib/publishing/body/compare-words';

const at = '2026-11-25T10:00:00.000Z';

function render(element: ReactNode, locale: (typeof locales)[number]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Bishkek">
      {element}
    </NextIntlClientProvider>,
  );
}

const text = (title: string) => ({
  words: { title, summary: '', body: { type: 'doc' as const, content: [] } },
  digest: title,
});

/** A public language whose second version readers do not see yet. */
function makeStanding(differing: Partial<LanguageStanding> = {}): LanguageStanding {
  const live = { revisionId: 'r1', sharedRevisionId: 's1', number: 1, path: '/ru/news/a' };
  return {
    ...{ language: 'ru', state: 'published', slug: 'a', draft: null, withdrawn: null },
    ...{ isRechecked: false, handedOver: null },
    live: { ...text('one'), ...live, since: at, publishedAt: at },
    saved: { ...text('two'), revisionId: 'r2', number: 2, at, by: 'Айгүл' },
    ...differing,
  };
}

function formOf(standing: LanguageStanding, mayPublish: boolean, locale: (typeof locales)[number]): string {
  const { live, saved } = standing;
  const comparison = live && saved ? compareWords(live.words, saved.words) : null;
  const toDo = { missing: [], outdated: ['title', 'b1', 'b2'], changed: ['title'] };
  const language = { standing, toDo, comparison, isSharedChanged: false, editPath: '/edit' };
  const action = () => Promise.resolve({ problems: [], typed: null });
  const deeds = { publish: action, handOver: action, takeBack: action };
  const shared = { saved: null, draft: null };
  const marks = { ky: 'ky 1', ru: 'ru 1', en: 'en 1' };
  return render(
    <PublishForm
      {...{ locale, itemId: 'i', mayPublish, shared, media: { cover: 3 }, marks }}
      {...deeds}
      languages={[language]}
    />,
    locale,
  );
}

const handedOver = { revisionId: 'r2', number: 2, at, by: 'Айгүл' };

describe.each(locales)('the publication page in %s', (locale) => {
  const { publishing: words } = messagesOf(locale);
  const told = (standing: LanguageStanding, mayPublish: boolean) => {
    const html = formOf(standing, mayPublish, locale);
    return [`>${words.handOver}<`, `>${words.publish}<`, `>${words.takeBack}<`].map((one) =>
      html.includes(one),
    );
  };

  test('lets an author hand over a change of what is public, once, and take it back', () => {
    expect(told(makeStanding(), false)).toEqual([true, false, false]);
    expect(told(makeStanding({ handedOver }), false)).toEqual([false, false, true]);
    const typed = { ...text('three'), checks: {}, version: 1, baseRevisionId: 'r2', at, by: 'Айгүл' };
    expect(told(makeStanding({ handedOver, draft: typed }), false)).toEqual([true, false, true]);
    const newest = { ...text('two'), revisionId: 'r1', number: 1, at, by: 'Айгүл' };
    const same = makeStanding({ saved: { ...newest, ...text('one') } });
    expect(told(same, false)).toEqual([false, false, false]);
  });

  test('carries the versions of the pictures and the marks of the languages that whoever decides saw', () => {
    for (const mayPublish of [true, false]) {
      const html = formOf(makeStanding(), mayPublish, locale);
      expect(html).toContain('name="medium" value="cover 3"');
      expect(html).toContain('name="ru.mark" value="ru 1"');
    }
  });

  test('tells what changed in the source apart from what was never checked', () => {
    const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'publishing' });
    const html = formOf(makeStanding(), true, locale);
    expect(html).toContain(t('outdated', { count: 1 }));
    expect(html).toContain(t('unchecked', { count: 2 }));
    expect(html).toContain(`<h3>${words.toCheck}</h3>`);
  });

  test('says that it can be published even so only where there is something to publish', () => {
    const newest = { ...text('one'), revisionId: 'r1', number: 1, at, by: 'Айгүл' };
    const isPublic = makeStanding({ saved: newest });
    expect(formOf(isPublic, true, locale)).toContain(words.toCheck);
    expect(formOf(isPublic, true, locale)).not.toContain(words.uncheckedAllowed);
    expect(formOf(makeStanding(), true, locale)).toContain(words.uncheckedAllowed);
  });

  test('chooses what is ready by itself, but never what was withdrawn', () => {
    const isChosen = (standing: LanguageStanding, mayPublish: boolean) =>
      /<input[^>]*id="choose-ru"[^>]*>/
        .exec(formOf(standing, mayPublish, locale))?.[0]
        .includes('checked=""');
    const withdrawn = { at, by: 'Айгүл', reason: 'Ката' };
    const gone = makeStanding({ state: 'withdrawn', live: null, withdrawn });
    for (const mayPublish of [true, false]) {
      expect(isChosen(makeStanding(), mayPublish)).toBe(true);
      expect(isChosen(gone, mayPublish)).toBe(false);
    }
  });

  test('shows editors what waits, and what was saved since', () => {
    const html = formOf(
      makeStanding({ handedOver: { ...handedOver, revisionId: 'r0', number: 1 } }),
      true,
      locale,
    );
    expect(told(makeStanding({ handedOver }), true)).toEqual([false, true, true]);
    expect(html).toContain('Айгүл');
    expect(html).toContain(words.savedSince.replace('{number}', '2'));
    expect(formOf(makeStanding({ handedOver }), true, locale)).not.toContain(
      words.savedSince.replace('{number}', '2'),
    );
  });

  test('offers a translation that was only checked anew', () => {
    const one = { ...text('one'), revisionId: 'r2', number: 2, at, by: 'Айгүл' };
    expect(told(makeStanding({ saved: one }), true)).toEqual([false, false, false]);
    const rechecked = makeStanding({ saved: one, isRechecked: true });
    expect(told(rechecked, true)).toEqual([false, true, false]);
    expect(formOf(rechecked, true, locale)).toContain(words.rechecked);
  });
});

test('the lists say what waits where the state does not say so itself', () => {
  const { languageState: names } = messagesOf('en');
  const note = (element: ReactNode) => render(element, 'en').replace(/<[^>]+>/g, '|');
  expect(note(<HandOverNote state="published" handedOver={null} />)).toBe('');
  expect(note(<HandOverNote state="published" handedOver="newest" />)).toBe(`|${names.handedOver}|`);
  expect(note(<HandOverNote state="in_review" handedOver="newest" />)).toBe('');
  expect(note(<HandOverNote state="in_review" handedOver="older" />)).toBe(`|${names.changedSince}|`);
});
