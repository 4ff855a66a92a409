import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { blockText } from '#lib/publishing/body/block-text';
import { excerptAround, type Marking, marked, rememberWords } from './excerpt.ts';
import { type FoundRow, findNewest, findRows, hasMatch } from './found-query.ts';
import { findHitWords } from './hit-words.ts';
import { findLexemes, type Lexemes } from './query-lexemes.ts';
import type { RankedSearch } from './ranked-query.ts';
import {
  hitsOfAKind,
  hitsOfAPage,
  mostRanked,
  type Question,
  type SearchKind,
  searchKinds,
} from './search.ts';
import type { HitGroup, SearchAnswer, SearchHit, SearchTrouble } from './search-view.ts';
import { findSimilarLexemes } from './slips.ts';

type Newest = Pick<RankedSearch, 'now' | 'newestNumber'>;

const nothing: SearchAnswer = { trouble: null, groups: [], isOfSimilarWords: false, elsewhere: [] };

function placesOf({ kind, page }: Question): Partial<Record<SearchKind, { from: number; to: number }>> {
  if (kind) return { [kind]: { from: (page - 1) * hitsOfAPage + 1, to: page * hitsOfAPage } };
  return Object.fromEntries(searchKinds.map((one) => [one, { from: 1, to: hitsOfAKind }]));
}

const textOf = ({ body }: FoundRow): string => (body?.content ?? []).map(blockText).join(' ');

function toHit(row: FoundRow, language: Language, marking: Marking): SearchHit {
  const { id, kind, slug, title, summary, dated } = row;
  const inText = row.body ? excerptAround(textOf(row), marking) : null;
  return {
    ...{ id, kind, slug, dated, language },
    title: marked(title, marking),
    excerpt: inText ?? marked(summary, marking),
  };
}

async function findGroups(
  database: Database,
  question: Question,
  lexemes: Lexemes,
  newest: Newest,
): Promise<HitGroup[]> {
  const { language, year } = question;
  const places = placesOf(question);
  const rows = await findRows(database, { language, lexemes, year, places, ...newest });
  const texts = rows.flatMap((row) => [row.title, row.summary, textOf(row)]);
  const wordsOf = rememberWords(language);
  const isHit = await findHitWords(database, texts, { language, lexemes }, wordsOf);
  const marking = { wordsOf, isHit };
  return searchKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const total = own[0]?.total ?? 0;
    if (total === 0) return [];
    const { from = 0, to = 0 } = places[kind] ?? {};
    const shown = own.filter(({ place }) => place >= from && place <= to);
    return [
      {
        kind,
        hits: shown.map((row) => toHit(row, language, marking)),
        total,
        isBounded: total >= mostRanked,
      },
    ];
  });
}

function troubleOf(question: Question, lexemes: Lexemes, words: number): SearchTrouble | null {
  if (question.isTooLong) return 'tooLong';
  if (words === 0) return 'noWords';
  return lexemes.length === 0 ? 'onlyCommonWords' : null;
}

async function findElsewhere(
  database: Database,
  { text, language }: Question,
  newest: Newest,
): Promise<SearchAnswer['elsewhere']> {
  const found: { language: Language }[] = [];
  for (const other of languages.filter((one) => one !== language)) {
    const { lexemes } = await findLexemes(database, text, other);
    const isThere = lexemes.length > 0 && (await hasMatch(database, { language: other, lexemes, ...newest }));
    if (isThere) found.push({ language: other });
  }
  return found;
}

/**
 * What the public finds, in one language. Where nothing has the words: what is spelt nearly so, and in which other languages
 * something has them. An answer is of its moment alone and never stored, so it says nothing of its freshness.
 */
export async function searchPortal(question: Question, database: Database = db()): Promise<SearchAnswer> {
  if (question.text === '') return nothing;
  const [newest, { lexemes, words }] = await Promise.all([
    findNewest(database),
    findLexemes(database, question.text, question.language),
  ]);
  const trouble = troubleOf(question, lexemes, words);
  if (trouble) return { ...nothing, trouble };
  const groups = await findGroups(database, question, lexemes, newest);
  if (groups.length > 0) return { ...nothing, groups };
  const elsewhere = await findElsewhere(database, question, newest);
  const similar = await findSimilarLexemes(database, lexemes, {
    language: question.language,
    ...newest,
  });
  const similarGroups = similar ? await findGroups(database, question, similar, newest) : [];
  return { ...nothing, groups: similarGroups, isOfSimilarWords: similarGroups.length > 0, elsewhere };
}
