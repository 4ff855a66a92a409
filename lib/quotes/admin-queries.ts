import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { blockText } from '#lib/publishing/body/block-text';
import type { Body, Statement } from '#lib/publishing/body/body';
import { statementsOf } from '#lib/publishing/body/body-references';
import type { QuoteChoice } from './quote.ts';

/** How many statements of publications are looked through, the newest first. */
const mostStatements = 300;

interface Told {
  quoteId: string;
  saidOn: string;
  language: Language;
  statement: Statement;
}

async function loadTold(database: Database, personId: string): Promise<Told[]> {
  const rows = await database.publicationQuote.findMany({
    where: { quote: { personId } },
    orderBy: [{ publication: { visibleFrom: 'desc' } }, { publicationId: 'desc' }],
    take: mostStatements,
    select: {
      ...{ quoteId: true, blockId: true, dated: true },
      quote: { select: { saidOn: true } },
      publication: { select: { language: true, revision: { select: { body: true } } } },
    },
  });
  return rows.flatMap(({ quoteId, blockId, dated, quote, publication }) => {
    const body = publication.revision.body as unknown as Body;
    const statement = statementsOf(body).find(({ attrs }) => attrs.id === blockId);
    return statement
      ? [{ quoteId, saidOn: quote.saidOn ?? dated, language: publication.language, statement }]
      : [];
  });
}

/**
 * What a person is quoted with in anything that was published, to be told again in a text in `language`; null where there is
 * no such person.
 */
export async function listQuoteChoices(
  actor: Actor,
  personId: string,
  language: Language,
  database: Database = db(),
): Promise<QuoteChoice[] | null> {
  if (!mayPublishing(actor, 'read') || !isId(personId)) return null;
  if ((await database.person.count({ where: { itemId: personId } })) === 0) return null;
  const told = await loadTold(database, personId);
  const ids = [...new Set(told.map(({ quoteId }) => quoteId))];
  return ids.flatMap((quoteId) => {
    const own = told.filter((one) => one.quoteId === quoteId);
    const said = (one: Told): boolean => one.statement.attrs.language === one.language;
    const best = own.find((one) => one.language === language) ?? own.find(said) ?? own[0];
    if (!best) return [];
    const { manner, language: spoken, original } = best.statement.attrs;
    const plain = { ...best.statement, attrs: { ...best.statement.attrs, original: null } };
    return [
      {
        ...{ quoteId, words: blockText(plain), wordsIn: best.language, saidOn: best.saidOn },
        told: { manner, language: spoken, original },
      },
    ];
  });
}
