import { describe, expect, test } from 'vitest';
import { articleJsonLd } from '#lib/articles/article-json-ld';
import type { ArticlePage } from '#lib/articles/article-view';
import { jsonForScript } from '#lib/core/json-for-script';

const path = { path: '/ru/news/x', isTranslated: true };

const article: ArticlePage = {
  itemId: 'i',
  language: 'ru',
  form: 'news',
  title: 'Заголовок </script>',
  summary: 'Кратко',
  body: { type: 'doc', content: [] },
  path: '/ru/news/x',
  rubric: { name: 'Здоровье', path: '/ru/news/rubrics/health' },
  topics: [{ name: 'Трансплантация', path: '/ru/news/topics/transplantation' }],
  byline: ['Пресс-служба портала'],
  isPreparedFromOpenSources: true,
  dated: '2026-02-18',
  publishedAt: '2026-02-18T03:00:00.000Z',
  revisedAt: '2026-02-19T03:00:00.000Z',
  cover: null,
  pictures: {},
  documents: {},
  removals: [],
  speakers: {},
  sources: [{ title: 't', publisher: 'p', url: null, language: 'en', date: null }],
  languagePaths: { ky: path, ru: path, en: path },
  newerSource: null,
  cardPath: '/media/card.jpg',
  related: [],
  eventId: null,
};

const site = { url: 'https://umut.example', name: 'Умут', publisher: 'Министерство' };

describe('an article for machines', () => {
  test('is a NewsArticle with absolute addresses and both dates', () => {
    expect(articleJsonLd(article, site)).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://umut.example/ru/news/x',
      datePublished: '2026-02-18T03:00:00.000Z',
      dateModified: '2026-02-19T03:00:00.000Z',
      inLanguage: 'ru',
      image: ['https://umut.example/media/card.jpg'],
      citation: ['p: t'],
    });
  });

  test('states no day for an article whose date is known to the year only', () => {
    expect(articleJsonLd({ ...article, dated: '2023' }, site)).toMatchObject({
      datePublished: '2023',
    });
  });

  test('cannot end the element that it stands in', () => {
    expect(jsonForScript(articleJsonLd(article, site))).not.toContain('<');
  });
});
