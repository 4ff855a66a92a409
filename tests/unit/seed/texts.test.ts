import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '#lib/core/partial-date';
import { isAsExact } from '#lib/milestones/milestone';
import { articles } from '#seed/articles';
import type { SeedBlock } from '#seed/blocks';
import { helpPlaces } from '#seed/help-places';
import { milestones } from '#seed/milestones';
import { organisations } from '#seed/organisations';
import { pages } from '#seed/pages';
import { people } from '#seed/people';
import { rubrics } from '#seed/rubrics';
import type { SeedLanguage, SeedSource, SeedText } from '#seed/seed-types';
import { topics } from '#seed/topics';

const languages: SeedLanguage[] = ['ky', 'ru', 'en'];
const keysOf = (entries: { key: string }[]) => entries.map(({ key }) => key);

/** Every string of a block that readers see, in order. */
function stringsOf(block: SeedBlock): string[] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat()];
    default:
      return [block.text];
  }
}

/** What a block must have in common with its translations. */
function shapeOf(block: SeedBlock): unknown {
  switch (block.type) {
    case 'heading':
      return [block.id, block.type, block.level];
    case 'list':
      return [block.id, block.type, block.ordered, block.items.length];
    case 'statement':
      return [block.id, block.type, block.person];
    case 'table':
      return [block.id, block.type, block.header.length, block.rows.map((row) => row.length)];
    case 'paragraph':
      return [block.id, block.type];
  }
}

const wordsOf = (text: SeedText) => [text.title, text.summary, ...text.blocks.flatMap(stringsOf)];
const linksOf = (words: string) => [...words.matchAll(/\]\(([^)]*)\)/g)].map((found) => found[1] ?? '');
const withoutLinks = (words: string) => words.replaceAll(/\]\([^)]*\)/g, ']');

/** The figures of a text without the separators of thousands, sorted. */
const figuresOf = (words: string) =>
  (
    withoutLinks(words)
      .replaceAll(/(?<=\d)[\u00a0,](?=\d{3})/g, '')
      .match(/\d+/g) ?? []
  ).sort();

/** Orders dates as the seed publishes them: one of which only the year is known in the middle of it. */
const place = (dated: string) => (/^\d{4}$/.test(dated) ? `${dated}-07-01` : dated);

const told = [...articles, ...helpPlaces, ...milestones, ...pages];

const texts = told.flatMap(({ key, texts: inLanguages }) =>
  languages.map((language) => ({ key, language, text: inLanguages[language] })),
);

function expectSound(sources: SeedSource[]): void {
  expect(sources.length).toBeGreaterThan(0);
  for (const { title, publisher, url, date } of sources) {
    expect(title).not.toBe('');
    expect(publisher).not.toBe('');
    if (url !== null) expect(new URL(url).protocol).toBe('https:');
    if (date !== null) expect(parsePartialDate(date)).not.toBeNull();
  }
}

describe('an article of the seed', () => {
  it.each(articles)('$key names only what the seed holds', (article) => {
    const statements = article.texts.ky.blocks.flatMap((block) =>
      block.type === 'statement' ? [block.person] : [],
    );
    expect(article.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(article.cover).toBe(article.key);
    expect(keysOf(rubrics)).toContain(article.rubric);
    expect(keysOf(topics)).toEqual(expect.arrayContaining(article.topics));
    expect(article.topics.length).toBeGreaterThanOrEqual(1);
    expect(article.topics.length).toBeLessThanOrEqual(3);
    expect(keysOf(people)).toEqual(expect.arrayContaining(article.people));
    expect(article.people).toEqual(expect.arrayContaining(statements));
    expect(parsePartialDate(article.dated)).not.toBeNull();
    expectSound(article.sources);
  });
});

describe('the articles of the seed', () => {
  it('have keys of their own and stand in the order of their dates', () => {
    const places = articles.map(({ dated }) => place(dated));
    expect(new Set(keysOf(articles)).size).toBe(articles.length);
    expect(places).toEqual(places.toSorted());
  });

  it('use every rubric and every topic', () => {
    expect(new Set(articles.map(({ rubric }) => rubric))).toEqual(new Set(keysOf(rubrics)));
    expect(new Set(articles.flatMap((article) => article.topics))).toEqual(new Set(keysOf(topics)));
  });

  it('have titles of their own in every language', () => {
    for (const language of languages) {
      expect(new Set(articles.map((article) => article.texts[language].title)).size).toBe(articles.length);
    }
  });
});

describe('a text of the seed', () => {
  it.each(told)('$key has the same blocks in all languages', ({ texts: inLanguages }) => {
    const ids = inLanguages.ky.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
    for (const language of languages) {
      expect(inLanguages[language].blocks.map(shapeOf)).toEqual(inLanguages.ky.blocks.map(shapeOf));
    }
  });

  it.each(told)('$key gives the same figures in all languages', ({ texts: inLanguages }) => {
    const figures = (language: SeedLanguage) => {
      const { summary, blocks } = inLanguages[language];
      return [
        figuresOf(summary),
        ...blocks.map((block) => [block.id, ...figuresOf(stringsOf(block).join(' '))]),
      ];
    };
    expect(figures('ru')).toEqual(figures('ky'));
    expect(figures('en')).toEqual(figures('ky'));
  });

  it.each(texts)('$key in $language keeps to the lengths of title and summary', ({ text }) => {
    expect(text.title.length).toBeGreaterThan(0);
    expect(text.title.length).toBeLessThanOrEqual(110);
    expect(text.summary.length).toBeGreaterThan(0);
    expect(text.summary.length).toBeLessThanOrEqual(240);
    for (const words of wordsOf(text)) expect(words.trim()).toBe(words);
  });

  it.each(texts)(
    '$key in $language links to https or to a page of its own language',
    ({ language, text }) => {
      for (const href of wordsOf(text).flatMap(linksOf)) {
        expect(href).toMatch(new RegExp(`^(https://[^\\s]+|/${language}/[a-z0-9/-]+)$`));
      }
    },
  );
});

describe('the typography of the seed', () => {
  it.each(texts)(
    '$key in $language has no straight quotation mark and no torn number',
    ({ language, text }) => {
      for (const words of wordsOf(text).map(withoutLinks)) {
        expect(words).not.toMatch(/["']|--|\.\.\.| {2}|\u00a0 | \u00a0/);
        expect(words.replaceAll(/\*\*[^*]+\*\*/g, '')).not.toContain('*');
        expect(words).not.toMatch(/\d \d{3}(?!\d)| %/);
        if (language !== 'en' && words !== text.title) expect(words).not.toContain(' — ');
      }
    },
  );

  it.each(texts)('$key in $language does not mix alphabets within a word', ({ text }) => {
    for (const word of wordsOf(text)
      .map(withoutLinks)
      .join(' ')
      .split(/[^\p{L}]+/u)) {
      expect(word).not.toMatch(
        /\p{Script=Latin}.*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*\p{Script=Latin}/u,
      );
    }
  });

  it.each(texts)('$key in $language retells statements without quotation marks', ({ text }) => {
    for (const block of text.blocks) {
      if (block.type === 'statement') expect(block.text).not.toMatch(/[«»“”„‘]/);
    }
  });
});

describe('the help page of the seed', () => {
  it('gives no figure at all, so no telephone number that nobody confirmed', () => {
    const help = pages.find(({ key }) => key === 'help');
    for (const language of languages) {
      expect(help?.texts[language].blocks.flatMap(stringsOf).join(' ')).toMatch(/^\D+$/);
    }
  });

  it('has sound sources, as every page has that tells of the illness', () => {
    const telling = pages.filter(({ key }) => ['help', 'about-childhood-cancer'].includes(key));
    expect(telling).toHaveLength(2);
    for (const page of telling) expectSound(page.sources);
  });
});

describe('a milestone of the seed', () => {
  it.each(milestones)(
    '$key names only what the seed holds, and a date only where a source does',
    (milestone) => {
      const { evidence, sources, when } = milestone;
      const shown = evidence.filter((one) => typeof one === 'string');
      expect(keysOf(articles)).toEqual(expect.arrayContaining([...shown, ...milestone.articles]));
      expect(keysOf(people)).toEqual(expect.arrayContaining(milestone.people));
      expect(keysOf(organisations)).toEqual(expect.arrayContaining(milestone.organisations));
      if (when) expect(isAsExact(when)).toBe(true);
      expectSound([...sources, ...evidence.filter((one) => typeof one !== 'string')]);
    },
  );
});

describe('the people of the seed', () => {
  it.each(people)('$key holds a post in an organisation of the seed, attested by a day', (person) => {
    expect(person.appointments.length).toBeGreaterThan(0);
    for (const { organisation, attestedOn, heldFrom, heldUntil } of person.appointments) {
      expect(keysOf(organisations)).toContain(organisation);
      expect(parsePartialDate(attestedOn)?.precision).toBe('day');
      for (const date of [heldFrom, heldUntil])
        if (date !== null) expect(parsePartialDate(date)).not.toBeNull();
    }
  });
});
