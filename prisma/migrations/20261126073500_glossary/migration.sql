-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "sources" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_wording" (
    "term_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "name" TEXT NOT NULL,
    "forms" TEXT[],
    "explanation" TEXT NOT NULL,

    CONSTRAINT "term_wording_pkey" PRIMARY KEY ("term_id","language")
);

-- CreateTable
CREATE TABLE "term_event" (
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "happened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "term_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "term_event_term_id_happened_at_idx" ON "term_event"("term_id", "happened_at");

-- AddForeignKey
ALTER TABLE "term_wording" ADD CONSTRAINT "term_wording_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_event" ADD CONSTRAINT "term_event_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_event" ADD CONSTRAINT "term_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody edits what happened.
CREATE TRIGGER "term_event_is_immutable" BEFORE UPDATE OR DELETE ON "term_event" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
