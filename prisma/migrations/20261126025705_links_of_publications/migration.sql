-- CreateTable
CREATE TABLE "publication_link" (
    "publication_id" UUID NOT NULL,
    "linked_id" UUID NOT NULL,

    CONSTRAINT "publication_link_pkey" PRIMARY KEY ("publication_id","linked_id")
);

-- CreateIndex
CREATE INDEX "publication_link_linked_id_idx" ON "publication_link"("linked_id");

-- AddForeignKey
ALTER TABLE "publication_link" ADD CONSTRAINT "publication_link_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Which organisations a milestone names: who removes one asks for them.
CREATE INDEX "shared_revision_organisations_idx" ON "shared_revision" USING GIN (("content" -> 'organisationIds'));
