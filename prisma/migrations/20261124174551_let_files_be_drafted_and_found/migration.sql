ALTER TABLE "applications" ADD COLUMN     "draft_saved_at" TIMESTAMPTZ(3);

ALTER TABLE "documents" ADD COLUMN     "application_id" UUID;

ALTER TABLE "organizations" ADD COLUMN     "code_as_printed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "draft" JSONB,
ADD COLUMN     "draft_saved_at" TIMESTAMPTZ(3);

CREATE TABLE "search_entries" (
    "haystack" TEXT NOT NULL,
    "lexemes" tsvector NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("organization_id")
);

CREATE INDEX "search_entries_by_lexeme" ON "search_entries" USING GIN ("lexemes");

CREATE INDEX "documents_of_application" ON "documents"("application_id");

ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "documents" ADD CONSTRAINT "documents_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE UNIQUE INDEX one_current_paper_of_a_case ON documents (application_id, kind)
    WHERE replaced_at IS NULL AND kind IN ('stamped_application', 'representative_letter');

COMMENT ON TABLE "search_entries" IS 'What the public directory finds an organization by, written in the transaction that changes it. Who is listed follows from memberships and mentions.';
COMMENT ON COLUMN "search_entries"."haystack" IS 'Names, English name, credit code and products, normalised as queries are, to tell real hits from lucky ones.';
COMMENT ON COLUMN "search_entries"."lexemes" IS 'Bigrams, pinyin, initials and words; see lib/organizations/search-terms.ts.';
COMMENT ON COLUMN "organizations"."code_as_printed" IS 'The applicant ticked that the credit code stands so on the licence although its check character fails.';
COMMENT ON COLUMN "organizations"."draft" IS 'Typed but not yet saved, by section of the file; see fileDraftSchema. Only people of the organization read it.';
COMMENT ON COLUMN "documents"."application_id" IS 'Set for papers of one case only, such as its stamped application; other alliances never see them.';
