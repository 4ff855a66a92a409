-- CreateEnum
CREATE TYPE "FrontSlotKind" AS ENUM ('lead', 'featured', 'event', 'milestones', 'banner', 'notice');

-- CreateTable
CREATE TABLE "front_slot" (
    "id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "kind" "FrontSlotKind" NOT NULL,
    "show_from" TIMESTAMPTZ(6) NOT NULL,
    "show_until" TIMESTAMPTZ(6),
    "heading" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "link_label" TEXT NOT NULL DEFAULT '',
    "link_address" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_away_at" TIMESTAMPTZ(6),
    "taken_away_by_id" UUID,

    CONSTRAINT "front_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "front_slot_item" (
    "slot_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "item_id" UUID NOT NULL,

    CONSTRAINT "front_slot_item_pkey" PRIMARY KEY ("slot_id","position")
);

-- CreateIndex
CREATE INDEX "front_slot_language_created_at_idx" ON "front_slot"("language", "created_at" DESC);

-- CreateIndex
CREATE INDEX "front_slot_item_item_id_idx" ON "front_slot_item"("item_id");

-- AddForeignKey
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_taken_away_by_id_fkey" FOREIGN KEY ("taken_away_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_slot_item" ADD CONSTRAINT "front_slot_item_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "front_slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_slot_item" ADD CONSTRAINT "front_slot_item_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of one place in one language, what stands never overlaps; what was taken away does not count.
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_span_is_ordered" CHECK ("show_until" IS NULL OR "show_from" < "show_until");
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slots_do_not_overlap"
  EXCLUDE USING gist ("language" WITH =, "kind" WITH =, tstzrange("show_from", "show_until") WITH &&)
  WHERE ("taken_away_at" IS NULL);
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_taking_check"
  CHECK (("taken_away_at" IS NULL) = ("taken_away_by_id" IS NULL));

-- Who chose what when stays as it was written; a slot is taken away once. A redaction, and nothing else, changes words.
CREATE FUNCTION keep_front_slot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('umut.redaction', true) = 'on' THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."taken_away_at" IS NULL
    AND to_jsonb(NEW) - 'taken_away_at' - 'taken_away_by_id' = to_jsonb(OLD) - 'taken_away_at' - 'taken_away_by_id' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of front_slot are written once' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "front_slot_is_kept" BEFORE UPDATE OR DELETE ON "front_slot" FOR EACH ROW EXECUTE FUNCTION keep_front_slot();
CREATE TRIGGER "front_slot_item_is_immutable" BEFORE UPDATE OR DELETE ON "front_slot_item" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
