import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Milestone } from '#components/site/milestone';
import { locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import type { MilestoneStanding } from '#lib/milestones/milestone';
import type { MilestonePage } from '#lib/milestones/milestone-view';

const moment = '2026-02-01T06:00:00.000Z';
const isTranslated = { path: '/', isTranslated: true };

const page: MilestonePage = {
  ...{ itemId: 'i', title: 'A laboratory', summary: 'In Osh.', path: '/en/milestones/a', theme: 'diagnosis' },
  ...{ standing: 'planned', when: { precision: 'year', date: '2028' }, isRevised: false, isUnproven: false },
  ...{ language: 'en', body: { type: 'doc', content: [] }, pictures: {}, documents: {}, removals: [] },
  ...{
    speakers: {},
    evidence: [],
    sources: [],
    steps: [],
    formerTitles: [],
    articles: [],
    events: [],
    people: [],
  },
  ...{ organisations: [], publishedAt: moment, revisedAt: moment },
  languagePaths: { ky: isTranslated, ru: isTranslated, en: isTranslated },
};

test.each(locales)('in %s what was dropped only was planned for its date', (locale) => {
  const { milestone: words } = messagesOf(locale);
  const nameOf = (standing: MilestoneStanding) => {
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Bishkek">
        <Milestone
          milestone={{ ...page, standing }}
          {...{ siteUrl: 'https://umut.example', themePath: '/', allPath: '/', helpPath: null }}
        />
      </NextIntlClientProvider>,
    );
    return /<dt>([^<]*)<\/dt>/.exec(html)?.[1];
  };
  expect(nameOf('dropped')).toBe(words.wasDue);
  expect(nameOf('achieved')).toBe(words.when);
  expect([nameOf('planned'), nameOf('late')]).toEqual([words.due, words.due]);
});
