import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { log } from '#lib/platform/log/log';
import { blockText } from '../body/block-text.ts';
import type { Body } from '../body/body.ts';
import { ageMark, filingRules, kindMark, yearMark } from './marks.ts';
import { configurations, kyrgyzSet, kyrgyzVector, markVector, plainWords } from './vectors.ts';

interface EntryWords {
  id: string;
  language: Language;
  kind: string;
  publicNumber: number;
  title: string;
  summary: string;
  body: Body | null;
  /** Of an event its place and released programme, of a person the posts. */
  beside: string[];
  year: number | null;
}

/** What an entry is filed as. Of Kyrgyz the vectors are made here, of the others by PostgreSQL. */
interface FiledEntry {
  id: string;
  language: Language;
  year: number | null;
  title: string;
  summary: string;
  text: string;
  marks: string;
}

/** A vector holds a megabyte; longer texts are found by their beginning. */
const longestText = 200_000;
const batch = 100;

function loadWords(database: Database, ids: readonly string[]): Promise<EntryWords[]> {
  return database.$queryRaw<EntryWords[]>`
    select entry.id, entry.language, entry.kind, entry.public_number as "publicNumber",
      coalesce(revision.title, name."full", '') as title, coalesce(revision.summary, name.short, '') as summary,
      revision.body,
      array(
        select post from appointment_post join appointment on appointment.id = appointment_id
        where person_id = publication.item_id and appointment_post.language = entry.language
        union all
        select value #>> '{}' from jsonb_path_query(shared_revision.content,
          ('$.place.*.' || entry.language)::jsonpath) as value where entry.kind = 'event'
        union all
        select value #>> '{}' from (
          select content from programme_release where event_id = publication.item_id order by number desc limit 1
        ) as programme, jsonb_path_query(programme.content, ('$.sessions[*].*.' || entry.language)::jsonpath) as value
      ) as beside,
      case entry.kind
        when 'event' then extract(year from times.starts_at at time zone times.zone)::int
        when 'milestone' then substring(shared_revision.content #>> '{when,date}' from '^[0-9]{4}')::int
        when 'article' then coalesce(substring(shared_revision.content ->> 'dated' from '^[0-9]{4}')::int,
          extract(year from publication.published_at at time zone 'Asia/Bishkek')::int)
      end as year
    from search_entry as entry
    left join publication on publication.id = entry.publication_id
    left join revision on revision.id = publication.revision_id
    left join shared_revision on shared_revision.id = publication.shared_revision_id
    left join publication_event as times on times.publication_id = publication.id
    left join organisation_name as name
      on name.organisation_id = entry.organisation_id and name.language = entry.language
    where entry.id = any(${ids}::uuid[])`;
}

function textOf({ body, beside }: EntryWords): string {
  return [...(body?.content ?? []).map(blockText), ...beside].join('\n').slice(0, longestText);
}

function toFiled(words: EntryWords): FiledEntry {
  const { id, language, kind, publicNumber, title, summary, year } = words;
  const marks = markVector([
    kindMark(language, kind),
    ...(kind === 'article' ? [ageMark(language, publicNumber)] : []),
    ...(year === null ? [] : [yearMark(language, year)]),
  ]);
  const filed = { id, language, year, marks };
  if (language === 'ky') {
    const own = { title: kyrgyzVector(title, 'A'), summary: kyrgyzVector(summary, 'B') };
    return { ...filed, ...own, text: kyrgyzSet(textOf(words)) };
  }
  const [ownTitle, ownSummary] = [plainWords(title, language), plainWords(summary, language)];
  return { ...filed, title: ownTitle, summary: ownSummary, text: plainWords(textOf(words), language) };
}

const made = (column: 'title' | 'summary' | 'text'): Prisma.Sql =>
  Prisma.sql`case given.language
    when 'ru' then to_tsvector(${configurations.ru}::regconfig, ${Prisma.raw(`given.${column}`)})
    when 'en' then to_tsvector(${configurations.en}::regconfig, ${Prisma.raw(`given.${column}`)})
    else ${Prisma.raw(`given.${column}`)}::tsvector end`;

/** Kyrgyz vectors bring their weights; PostgreSQL's get them here. */
const weighed = (column: 'title' | 'summary', weight: 'A' | 'B'): Prisma.Sql =>
  Prisma.sql`case given.language when 'ky' then ${made(column)} else setweight(${made(column)}, ${weight}::"char") end`;

/**
 * Files the words of entries, in the caller's transaction: they are found from its commit on. Entries that are not there are
 * none of its business.
 */
export async function fileEntries(transaction: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const entries = (await loadWords(transaction, ids)).map(toFiled);
  await transaction.$executeRaw`
    update search_entry set year = made.year, head = made.head, filed_by = ${filingRules}::int,
      words = strip(made.head || made.text) || made.marks
    from (
      select given.id, given.year, ${weighed('title', 'A')} || ${weighed('summary', 'B')} as head, ${made('text')} as text,
        given.marks::tsvector as marks
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as given(id uuid, language text, year int, title text, summary text, text text, marks text)
    ) as made
    where search_entry.id = made.id`;
}

/** Files the words of what is public of an item, after they were rewritten. */
export async function fileItem(transaction: Database, itemId: string): Promise<void> {
  const rows = await transaction.publication.findMany({
    where: { itemId, searchEntry: { isNot: null } },
    select: { id: true },
  });
  await fileEntries(
    transaction,
    rows.map(({ id }) => id),
  );
}

/** Locked, so that no redaction is overtaken by words that were read before it. */
async function fileSome(transaction: Database): Promise<number> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select id from search_entry where filed_by < ${filingRules}::int limit ${batch} for update skip locked`;
  await fileEntries(
    transaction,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

/** What no file takes is found by nobody until its words change; the others of its batch are filed. */
async function fileApart(database: RootDatabase): Promise<number> {
  const waiting = await database.searchEntry.findMany({
    where: { filedBy: { lt: filingRules } },
    take: batch,
    select: { id: true },
  });
  for (const { id } of waiting) {
    try {
      await inTransaction(database, async (transaction) => {
        await transaction.$queryRaw`select id from search_entry where id = ${id}::uuid for update`;
        await fileEntries(transaction, [id]);
      });
    } catch (error) {
      log().error({ err: error, entry: id }, 'an entry of the search could not be filed');
      await database.$executeRaw`
        update search_entry set head = null, words = null, filed_by = ${filingRules}::int where id = ${id}::uuid`;
    }
  }
  return waiting.length;
}

/**
 * Files what was not filed yet, or by earlier rules, skipping what another instance files; takes entries away whose time is
 * over. Returns how many it filed.
 */
export async function fileWaitingEntries(database: RootDatabase): Promise<number> {
  let count = 0;
  for (;;) {
    const filed = await inTransaction(database, fileSome).catch((error: unknown) => {
      log().warn({ err: error }, 'entries of the search are filed one by one');
      return fileApart(database);
    });
    count += filed;
    if (filed < batch) break;
  }
  await database.$executeRaw`delete from search_entry where visible_until <= now()`;
  return count;
}
