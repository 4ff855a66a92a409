import { expect, test } from 'vitest';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { withConnection } from '#lib/platform/db/connection';
import { redactedColumns } from '#lib/platform/db/redacted-columns';
import { accepted } from '#tests/factories/make-article';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { rowsThatSay } from '#tests/support/traces';

ownDataFolder();
const newsroom = await makeNewsroom();

/** Of an article there are none of these, or stems alone: the tests of redacted events, people and searches take words out of them. */
const ofOtherNouns = [
  ...['appointment_post post', 'programme content', 'programme_release content', 'speaker_proposal words'],
  ...['search_entry head', 'search_entry words', 'search_miss query', 'search_word lexeme'],
];

/** What a redaction leaves, by the reason for it. */
const left = {
  'addresses, which are reported and kept (rule 6)': [
    ...['localization slug', 'slug_history slug'],
    ...['content_change gone', 'content_change gone_tags', 'content_change refill', 'content_change tags'],
  ],
  'digests, renewed with what they are of': [
    ...['localization checked_digests', 'localization word_digests', 'revision checks', 'revision digest'],
    ...['shared_draft digest', 'shared_revision digest', 'working_draft digest'],
    ...['programme digest', 'programme_release digest'],
  ],
  'made by the portal, not written by people': [
    ...['account password_hash', 'account_event details', 'account_event kind'],
    ...['consent paper_name', 'consent paper_type', 'event calendar_uid'],
    ...['organisation_event details', 'organisation_event kind'],
    ...['publication_event place_key', 'publication_event zone'],
    ...['publication_quote block_id', 'publication_quote dated'],
    ...['quote key', 'quote said_on', 'quote source_block_id'],
    ...['medium base_name', 'medium media_type', 'medium original_name', 'medium sha256'],
    'medium upload_sha256',
    ...['medium_variant name', 'medium_variant sha256', 'one_time_link token_hash'],
    ...['outbox effect', 'outbox last_error', 'outbox payload'],
    ...['publication archive_month', 'rate_limit key', 'revision_link token_hash'],
    ...['session client', 'session device', 'session end_reason', 'session token_hash'],
    'speaker_link token_hash',
    ...['search_entry kind', 'share_card base_name', 'share_card sha256'],
    ...['term_event kind', 'timeline_entry kind'],
  ],
  'of the team, changed where the team is looked after': [
    ...['account display_name', 'account email', 'account name'],
  ],
  'of rubrics, topics, terms, organisations and posts, which belong to no item': [
    ...['appointment attested_on', 'appointment held_from', 'appointment held_until'],
    ...['organisation key', 'organisation url', 'organisation_name full', 'organisation_name short'],
    ...['page key', 'person key', 'publication rubric_key', 'publication_topic topic_key'],
    ...['rubric key', 'rubric_name name', 'rubric_name rubric_key'],
    ...['topic key', 'topic_name name', 'topic_name topic_key'],
    ...['term sources', 'term_wording explanation', 'term_wording forms', 'term_wording name'],
  ],
};

const textColumns = `
  select c.table_name || ' ' || c.column_name as name from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> '_prisma_migrations'
    and c.udt_name in ('text', 'varchar', 'bpchar', 'json', 'jsonb', '_text', '_varchar', 'bytea', 'xml', 'tsvector')
  order by 1`;

test('every column that can hold words is one that redactions reach, or says why not', async () => {
  const { rows } = await withConnection(newsroom.url, (client) =>
    client.query<{ name: string }>(textColumns),
  );
  const known = [...redactedColumns, ...Object.values(left).flat()];
  expect(known.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

test('every column that redactions reach loses the words', async () => {
  const { administrator, database, url } = newsroom;
  const [words, others] = ['Айсулуу Токтогулова', 'Бегимай Асанова'];
  const both = `${words}, ${others}`;
  const { itemId } = await makeNamedArticle(newsroom, both);
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`select set_config('umut.redaction', 'on', true)`;
    await transaction.$executeRaw`update front_slot set link_address = ${`/ru/${words}`}`;
    await transaction.$executeRaw`update approval set reason = ${both}`;
    await transaction.$executeRaw`update revision set texts = jsonb_build_object('note', ${both}::text)`;
  });
  const reason = `Просьба: ${words}`;
  accepted(await redactArticle(administrator, { itemId, words: others, reason }, database));
  const said = async () => await withConnection(url, (client) => rowsThatSay(client, words));
  expect(await said()).toEqual(redactedColumns.filter((column) => !ofOtherNouns.includes(column)));
  accepted(await redactArticle(administrator, { itemId, words, reason: 'Просьба семьи' }, database));
  expect(await said()).toEqual([]);
});
