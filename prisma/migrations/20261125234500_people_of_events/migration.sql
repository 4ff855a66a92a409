-- Who stands in a programme, released or not, and who organises an event.
CREATE INDEX "programme_release_people_idx" ON "programme_release" USING GIN (jsonb_path_query_array("content", '$.sessions[*].people[*].personId'));
CREATE INDEX "programme_people_idx" ON "programme" USING GIN (jsonb_path_query_array("content", '$.sessions[*].people[*].personId'));
CREATE INDEX "shared_revision_organisers_idx" ON "shared_revision" USING GIN (("content" -> 'organiserIds'));

-- The people of events that were published before: those of statements, and those of the programme that is released.
INSERT INTO "publication_person" ("publication_id", "person_id", "kind", "language", "published_at", "public_number")
SELECT DISTINCT publication."id", COALESCE(person."merged_into_id", person."item_id"), publication."kind", publication."language", publication."published_at", publication."public_number"
FROM "publication" publication
JOIN "revision" revision ON revision."id" = publication."revision_id"
CROSS JOIN LATERAL (
  SELECT block -> 'attrs' ->> 'personId' AS "id"
  FROM jsonb_array_elements(revision."body" -> 'content') block WHERE block ->> 'type' = 'statement'
  UNION SELECT jsonb_path_query("release"."content", '$.sessions[*].people[*].personId') #>> '{}'
  FROM (SELECT "content" FROM "programme_release" WHERE "event_id" = publication."item_id" ORDER BY "number" DESC LIMIT 1) "release"
) named
JOIN "person" person ON person."item_id"::text = lower(named."id")
WHERE publication."kind" = 'event'
ON CONFLICT DO NOTHING;

-- Each statement of an event that was published is a quote, said on its first day, and no later than it was published.
INSERT INTO "quote" ("id", "key", "person_id", "manner", "language", "source_item_id", "source_block_id", "created_at")
SELECT DISTINCT ON (publication."item_id", block -> 'attrs' ->> 'id')
  gen_random_uuid(), replace(substr(gen_random_uuid()::text, 1, 13), '-', ''), COALESCE(person."merged_into_id", person."item_id"),
  (block -> 'attrs' ->> 'manner')::"QuoteManner", (block -> 'attrs' ->> 'language')::"Language",
  publication."item_id", block -> 'attrs' ->> 'id', publication."created_at"
FROM "publication" publication
JOIN "revision" revision ON revision."id" = publication."revision_id"
CROSS JOIN LATERAL jsonb_array_elements(revision."body" -> 'content') block
JOIN "person" person ON person."item_id"::text = lower(block -> 'attrs' ->> 'personId')
WHERE publication."kind" = 'event' AND block ->> 'type' = 'statement'
ORDER BY publication."item_id", block -> 'attrs' ->> 'id', publication."created_at" DESC
ON CONFLICT DO NOTHING;

INSERT INTO "publication_quote" ("publication_id", "block_id", "quote_id", "dated")
SELECT publication."id", quote."source_block_id", quote."id",
  LEAST(
    COALESCE(
      shared."content" -> 'when' ->> 'on', shared."content" -> 'when' ->> 'from',
      to_char((shared."content" -> 'when' ->> 'startsAt')::timestamptz AT TIME ZONE (shared."content" -> 'when' ->> 'zone'), 'YYYY-MM-DD')
    ),
    to_char(publication."published_at" AT TIME ZONE 'Asia/Bishkek', 'YYYY-MM-DD')
  )
FROM "quote" quote
JOIN "publication" publication ON publication."item_id" = quote."source_item_id" AND publication."kind" = 'event'
JOIN "revision" revision ON revision."id" = publication."revision_id"
JOIN "shared_revision" shared ON shared."id" = publication."shared_revision_id"
WHERE EXISTS (
  SELECT FROM jsonb_array_elements(revision."body" -> 'content') block
  WHERE block ->> 'type' = 'statement' AND block -> 'attrs' ->> 'id' = quote."source_block_id"
)
ON CONFLICT DO NOTHING;
