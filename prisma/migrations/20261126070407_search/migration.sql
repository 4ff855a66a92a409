-- CreateTable
CREATE TABLE "search_entry" (
    "id" UUID NOT NULL,
    "publication_id" UUID,
    "organisation_id" UUID,
    "language" "Language" NOT NULL,
    "kind" TEXT NOT NULL,
    "public_number" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "visible_from" TIMESTAMPTZ(6) NOT NULL,
    "visible_until" TIMESTAMPTZ(6),
    "year" INTEGER,
    "head" tsvector,
    "words" tsvector,
    "filed_by" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "language" "Language" NOT NULL,
    "lexeme" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("language","lexeme")
);

-- CreateTable
CREATE TABLE "search_miss" (
    "day" DATE NOT NULL,
    "language" "Language" NOT NULL,
    "query" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "search_miss_pkey" PRIMARY KEY ("day","language","query")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_entry_publication_id_key" ON "search_entry"("publication_id");

-- CreateIndex
CREATE INDEX "search_entry_filed_by_idx" ON "search_entry"("filed_by");

-- CreateIndex
CREATE UNIQUE INDEX "search_entry_organisation_id_language_key" ON "search_entry"("organisation_id", "language");

-- CreateIndex
CREATE INDEX "search_word_lexeme_idx" ON "search_word" USING GIN ("lexeme" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

CREATE EXTENSION IF NOT EXISTS "pg_trgm";
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_is_of_one" CHECK (num_nonnulls("publication_id", "organisation_id") = 1);
-- Without a list of pending rows: a search after many publications is as quick as any other.
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING gin ("words") WITH (fastupdate = off);

-- A publication has its row as long as it is public or will be. What ended loses its words at once.
CREATE FUNCTION search_follows_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.visible_until <= clock_timestamp() THEN
    DELETE FROM search_entry WHERE publication_id = NEW.id;
  ELSE
    INSERT INTO search_entry (id, publication_id, language, kind, public_number, published_at, visible_from, visible_until)
    VALUES (NEW.id, NEW.id, NEW.language, NEW.kind, NEW.public_number, NEW.published_at, NEW.visible_from, NEW.visible_until)
    ON CONFLICT (id) DO UPDATE SET public_number = excluded.public_number, published_at = excluded.published_at,
      visible_from = excluded.visible_from, visible_until = excluded.visible_until;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "publication_is_searched" AFTER INSERT OR UPDATE ON "publication"
  FOR EACH ROW EXECUTE FUNCTION search_follows_publication();

-- Words that are rewritten, by a redaction alone, are in no row until they are filed again.
CREATE FUNCTION search_forgets_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_entry SET head = NULL, words = NULL, filed_by = 0 FROM publication
  WHERE publication.localization_id = NEW.localization_id AND publication.revision_id = NEW.id
    AND search_entry.publication_id = publication.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER "revision_is_searched" AFTER UPDATE OF "title", "summary", "body" ON "revision"
  FOR EACH ROW EXECUTE FUNCTION search_forgets_revision();

CREATE FUNCTION search_forgets_item(item uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE search_entry SET head = NULL, words = NULL, filed_by = 0 FROM publication
  WHERE publication.item_id = item AND search_entry.publication_id = publication.id
$$;
CREATE FUNCTION search_refiles_item(item uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE search_entry SET filed_by = 0 FROM publication
  WHERE publication.item_id = item AND search_entry.publication_id = publication.id
$$;

-- What stands beside the words of an item is filed with them: the place of an event and its released programme, the posts of a person.
CREATE FUNCTION search_follows_shared() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_forgets_item(NEW.item_id);
  RETURN NULL;
END
$$;
CREATE TRIGGER "shared_revision_is_searched" AFTER UPDATE OF "content" ON "shared_revision"
  FOR EACH ROW EXECUTE FUNCTION search_follows_shared();

CREATE FUNCTION search_follows_programme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM search_refiles_item(NEW.event_id);
  ELSE
    PERFORM search_forgets_item(NEW.event_id);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "programme_release_is_searched" AFTER INSERT OR UPDATE ON "programme_release"
  FOR EACH ROW EXECUTE FUNCTION search_follows_programme();

CREATE FUNCTION search_follows_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM search_refiles_item(person_id) FROM appointment WHERE id = NEW.appointment_id;
  ELSE
    PERFORM search_forgets_item(person_id) FROM appointment WHERE id = OLD.appointment_id;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "appointment_post_is_searched" AFTER INSERT OR UPDATE OR DELETE ON "appointment_post"
  FOR EACH ROW EXECUTE FUNCTION search_follows_post();

-- An organisation has a row in each language in which it has a name, until it is merged or removed.
CREATE FUNCTION search_renews_organisation(organisation uuid) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search_entry WHERE organisation_id = organisation;
  INSERT INTO search_entry (id, organisation_id, language, kind, public_number, published_at, visible_from)
  SELECT gen_random_uuid(), own.id, name.language, 'organisation', 0, to_timestamp(0), to_timestamp(0)
  FROM organisation AS own JOIN organisation_name AS name ON name.organisation_id = own.id
  WHERE own.id = organisation AND own.merged_into_id IS NULL AND own.removed_at IS NULL AND name."full" <> '';
$$;

CREATE FUNCTION search_follows_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_renews_organisation(NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER "organisation_is_searched" AFTER UPDATE ON "organisation"
  FOR EACH ROW EXECUTE FUNCTION search_follows_organisation();

CREATE FUNCTION search_follows_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_renews_organisation(COALESCE(NEW.organisation_id, OLD.organisation_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER "organisation_name_is_searched" AFTER INSERT OR UPDATE OR DELETE ON "organisation_name"
  FOR EACH ROW EXECUTE FUNCTION search_follows_name();

-- A stem is a word for slips as long as an entry has it. Kyrgyz ones are folded, and begin with a tilde. To know that one is
-- left somewhere, a thousand of those that have it are enough.
CREATE FUNCTION search_words_of(language "Language", head tsvector) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT lexeme FROM unnest(tsvector_to_array(head)) AS lexeme
  WHERE length(lexeme) BETWEEN 4 AND 40 AND lexeme !~ '[0-9]' AND (language <> 'ky' OR left(lexeme, 1) = '~')
$$;
CREATE FUNCTION search_words_follow() RETURNS trigger LANGUAGE plpgsql SET gin_fuzzy_search_limit = 1000 AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.head IS NOT NULL THEN
    DELETE FROM search_word USING search_words_of(OLD.language, OLD.head) AS lost
    WHERE search_word.language = OLD.language AND search_word.lexeme = lost
      AND NOT EXISTS (
        SELECT FROM search_entry
        WHERE words @@ array_to_tsvector(ARRAY[lost])::text::tsquery AND search_entry.language = OLD.language);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.head IS NOT NULL THEN
    INSERT INTO search_word (language, lexeme) SELECT NEW.language, search_words_of(NEW.language, NEW.head)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "search_entry_has_words" AFTER INSERT OR DELETE OR UPDATE OF "head" ON "search_entry"
  FOR EACH ROW EXECUTE FUNCTION search_words_follow();

-- What is spelt nearly so. The first call loads the library, so that any role may name its setting.
SELECT similarity('', '');
CREATE FUNCTION search_words_near(word text, wanted "Language") RETURNS SETOF text LANGUAGE sql STABLE
  SET pg_trgm.similarity_threshold = 0.2 AS $$
  SELECT lexeme FROM search_word WHERE lexeme % word AND language = wanted
  ORDER BY similarity(lexeme, word) DESC, lexeme LIMIT 20
$$;

-- What is public already is filed by the portal when it starts.
INSERT INTO search_entry (id, publication_id, language, kind, public_number, published_at, visible_from, visible_until)
SELECT id, id, language, kind, public_number, published_at, visible_from, visible_until FROM publication
WHERE visible_until IS NULL OR visible_until > now();
SELECT search_renews_organisation(id) FROM organisation;
