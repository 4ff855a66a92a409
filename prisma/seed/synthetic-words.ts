import type { ArticleShared } from '#lib/articles/article';
import type { Language } from '#lib/core/languages';

const words =
  'synthetic text for measuring only it says nothing about anybody and is never published every word of it stands here because a page of news has about this many words'.split(
    ' ',
  );

/** The same words for the same number, in an order that differs between numbers. */
function sentence(number: number, length: number): string {
  const picked = Array.from(
    { length },
    (_, position) => words[(number * 7 + position * 11) % words.length] ?? '',
  );
  return `${picked.join(' ')}.`;
}

export const syntheticTitle = (number: number, language: Language): string =>
  `Synthetic article ${number} (${language}), made for measuring`;

export const syntheticSummary = (number: number): string => `Synthetic. ${sentence(number, 24)}`;

/** Words as a portal of this kind has them in most texts, and one that few texts have: what searches are measured by. */
const spoken: Record<Language, { common: string; rare: string }> = {
  ky: { common: 'балдардын рагы жана аны дарылоо', rare: 'ретинобластоманы' },
  ru: { common: 'рак у детей и его лечение', rare: 'ретинобластомой' },
  en: { common: 'cancer in children and its treatment', rare: 'retinoblastoma' },
};
const rareEvery = 1_000;

function spokenSentence(number: number, language: Language): string {
  const { common, rare } = spoken[language];
  return number % rareEvery === 1 ? `${common}, ${rare}.` : `${common}.`;
}

/** Eight paragraphs of sixty words: about as long as a conference report. */
export function syntheticBody(number: number, language: Language): { type: 'doc'; content: object[] } {
  const content = Array.from({ length: 8 }, (_, position) => ({
    type: 'paragraph',
    attrs: { id: `b${position}` },
    content: [
      { type: 'text', text: `${sentence(number + position, 60)} ${spokenSentence(number, language)}` },
    ],
  }));
  return { type: 'doc', content };
}

interface SyntheticFields {
  rubricKey: string;
  topicKeys: string[];
  coverId: string;
  publishedAt: Date;
}

export function syntheticShared({
  rubricKey,
  topicKeys,
  coverId,
  publishedAt,
}: SyntheticFields): ArticleShared {
  return {
    rubric: rubricKey,
    topics: topicKeys,
    coverId,
    byline: [{ ky: 'Synthetic', ru: 'Synthetic', en: 'Synthetic' }],
    isPreparedFromOpenSources: false,
    dated: publishedAt.toISOString().slice(0, 10),
    sources: [],
    peopleIds: [],
  };
}
