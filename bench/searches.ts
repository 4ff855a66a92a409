import { type Language, languages } from '#lib/core/languages';
import { searchPath } from '#lib/search/search';
import { quantile } from './arithmetic.ts';
import { askForPage } from './asking.ts';
import type { Content, Databases } from './databases.ts';
import { multiplyArticles } from './multiply-articles.ts';
import type { Plan } from './plan.ts';
import type { PortalServer } from './portal-server.ts';

const askedWords = ['common', 'two common', 'rare', 'with a slip'] as const;
type AskedWord = (typeof askedWords)[number];

/** Inflected otherwise than the texts have them. */
const words: Record<Language, Record<AskedWord, string>> = {
  ky: { common: 'рак', 'two common': 'балдарга дарылоого', rare: 'ретинобластома', 'with a slip': 'артикль' },
  ru: { common: 'раком', 'two common': 'дети лечением', rare: 'ретинобластома', 'with a slip': 'артикль' },
  en: {
    common: 'cancers',
    'two common': 'child treatments',
    rare: 'retinoblastoma',
    'with a slip': 'artcile',
  },
};

/** Searches of one kind of words among so many articles, in all languages. Milliseconds until the last byte of the page. */
export interface SearchFigures {
  articles: number;
  asked: AskedWord;
  answers: number;
  p50: number;
  p99: number;
}

/** Makes a database with ten times as many articles of one that nobody works on any more. */
export async function fillTenfold(databases: Databases, content: Content): Promise<Content> {
  const copy = await databases.copy(content, `${content.name}-tenfold`);
  await multiplyArticles(copy.databaseUrl, 9);
  return { ...copy, articles: (content.articles ?? 0) * 10 };
}

async function measureWord(portal: PortalServer, asked: AskedWord, times: number): Promise<SearchFigures> {
  const ms: number[] = [];
  for (let round = 0; round < times; round += 1) {
    for (const language of languages) {
      const answer = await askForPage(
        `${portal.url}${searchPath(language, { text: words[language][asked] })}`,
      );
      // The first round warms up what every later one uses.
      if (round > 0) ms.push(answer.ms);
    }
  }
  return {
    ...{ articles: portal.content.articles ?? 0, asked, answers: ms.length },
    p50: quantile(ms, 0.5),
    p99: quantile(ms, 0.99),
  };
}

/** Searches one after another, as a reader does, for words that stand everywhere and for such that stand nowhere nearly. */
export async function measureSearches(portal: PortalServer, { searches }: Plan): Promise<SearchFigures[]> {
  const figures: SearchFigures[] = [];
  for (const asked of askedWords) figures.push(await measureWord(portal, asked, searches));
  return figures;
}
