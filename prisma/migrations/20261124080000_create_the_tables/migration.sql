-- CreateEnum
CREATE TYPE "role" AS ENUM ('officer', 'reviewer', 'secretary_general', 'province_viewer', 'province_admin', 'system_admin', 'security_admin', 'audit_admin');

-- CreateEnum
CREATE TYPE "token_purpose" AS ENUM ('verify_mail', 'reset_password');

-- CreateEnum
CREATE TYPE "consent_kind" AS ENUM ('privacy_notice', 'public_contact');

-- CreateEnum
CREATE TYPE "matter" AS ENUM ('admission', 'tier_change', 'data_change', 'resignation', 'suspension', 'reinstatement', 'expulsion');

-- CreateEnum
CREATE TYPE "stage_kind" AS ENUM ('in_acceptance', 'in_review', 'in_ballot', 'in_notice', 'in_release');

-- CreateEnum
CREATE TYPE "application_status" AS ENUM ('draft', 'in_acceptance', 'in_review', 'in_ballot', 'in_notice', 'in_release', 'correction_requested', 'objection_handling', 'approved', 'not_accepted', 'rejected', 'withdrawn', 'lapsed');

-- CreateEnum
CREATE TYPE "change_request_target" AS ENUM ('field', 'document');

-- CreateEnum
CREATE TYPE "ballot_status" AS ENUM ('draft', 'open', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "choice" AS ENUM ('in_favour', 'against', 'abstain');

-- CreateEnum
CREATE TYPE "candidate_outcome" AS ENUM ('passed', 'not_passed', 'no_quorum');

-- CreateEnum
CREATE TYPE "calendar_status" AS ENUM ('provisional', 'published');

-- CreateEnum
CREATE TYPE "calendar_day_kind" AS ENUM ('holiday', 'workday');

-- CreateEnum
CREATE TYPE "membership_end" AS ENUM ('resigned', 'expelled', 'lapsed');

-- CreateEnum
CREATE TYPE "grant_reason" AS ENUM ('admitted', 'co_opted', 'raised', 'adjusted', 're_elected', 'reported');

-- CreateEnum
CREATE TYPE "resolution_body" AS ENUM ('secretariat', 'standing_council', 'council', 'general_assembly');

-- CreateEnum
CREATE TYPE "resolution_result" AS ENUM ('passed', 'not_passed');

-- CreateEnum
CREATE TYPE "notice_status" AS ENUM ('draft', 'open', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "objector_kind" AS ENUM ('person', 'unit');

-- CreateEnum
CREATE TYPE "objection_status" AS ENUM ('received', 'admitted', 'not_admitted', 'upheld', 'dismissed');

-- CreateEnum
CREATE TYPE "organization_category" AS ENUM ('government', 'industry', 'university', 'research', 'finance', 'service', 'user');

-- CreateEnum
CREATE TYPE "organization_size" AS ENUM ('large', 'medium', 'small', 'micro', 'not_applicable');

-- CreateEnum
CREATE TYPE "representation_kind" AS ENUM ('org_admin', 'liaison', 'representative');

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('licence', 'stamped_application', 'representative_letter', 'claim_letter', 'title_certificate', 'company_profile', 'other');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('open', 'accepted', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "audit_actor" AS ENUM ('account', 'visitor', 'system');

-- CreateEnum
CREATE TYPE "audit_result" AS ENUM ('done', 'refused', 'failed');

-- CreateEnum
CREATE TYPE "segment" AS ENUM ('upstream', 'midstream', 'downstream', 'supporting');

-- CreateEnum
CREATE TYPE "title_level" AS ENUM ('national', 'provincial', 'municipal');

-- CreateTable
CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "name_sealed" TEXT,
    "mail_sealed" TEXT,
    "mail_index" TEXT,
    "phone_sealed" TEXT,
    "phone_index" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "anonymised_at" TIMESTAMPTZ(3),

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "sign_in_index" TEXT,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3),
    "mail_verified_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "person_id" UUID NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL,
    "address_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "step_up_until" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "account_id" UUID NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_tokens" (
    "id" UUID NOT NULL,
    "purpose" "token_purpose" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "account_id" UUID NOT NULL,

    CONSTRAINT "account_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointments" (
    "id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_before" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("starts_on", "ends_before", '[)')) STORED,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "alliance_id" UUID,
    "appointed_by_id" UUID,

    CONSTRAINT "appointments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "kind" "consent_kind" NOT NULL,
    "text_version" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "person_id" UUID NOT NULL,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alliances" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "cluster" JSONB NOT NULL,
    "purpose" JSONB NOT NULL,
    "founded_on" DATE,
    "founded_note" JSONB,
    "position" INTEGER NOT NULL,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "shows_gaps" BOOLEAN NOT NULL DEFAULT true,
    "cool_down_days" INTEGER NOT NULL,

    CONSTRAINT "alliances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tiers" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "rank" INTEGER,
    "position" INTEGER NOT NULL,
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "tiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tier_rules" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "quota" INTEGER,
    "quota_rule" JSONB,
    "documents" JSONB NOT NULL,
    "agreements" TEXT[],
    "dues" DECIMAL(18,2) NOT NULL,
    "ends_with_term" BOOLEAN NOT NULL,
    "checklist" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "tier_id" UUID NOT NULL,
    "published_by_id" UUID,

    CONSTRAINT "tier_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routes" (
    "id" UUID NOT NULL,
    "matter" "matter" NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "alliance_id" UUID NOT NULL,
    "tier_id" UUID,
    "published_by_id" UUID,

    CONSTRAINT "routes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stages" (
    "position" INTEGER NOT NULL,
    "kind" "stage_kind" NOT NULL,
    "name" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "route_id" UUID NOT NULL,

    CONSTRAINT "stages_pkey" PRIMARY KEY ("route_id","position")
);

-- CreateTable
CREATE TABLE "agreement_texts" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "body" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "agreement_texts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_before" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("starts_on", "ends_before", '[)')) STORED,
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "applications" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "matter" "matter" NOT NULL,
    "status" "application_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "stage_kind" "stage_kind" GENERATED ALWAYS AS (
        CASE "status"
            WHEN 'in_acceptance' THEN 'in_acceptance'::"stage_kind"
            WHEN 'in_review' THEN 'in_review'::"stage_kind"
            WHEN 'in_ballot' THEN 'in_ballot'::"stage_kind"
            WHEN 'in_notice' THEN 'in_notice'::"stage_kind"
            WHEN 'in_release' THEN 'in_release'::"stage_kind"
        END
    ) STORED,
    "stage_position" INTEGER,
    "draft" JSONB NOT NULL,
    "reason_code" TEXT,
    "reason_text" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "due_is_provisional" BOOLEAN NOT NULL DEFAULT false,
    "clock_left" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "organization_id" UUID NOT NULL,
    "alliance_id" UUID NOT NULL,
    "tier_id" UUID,
    "tier_rule_id" UUID,
    "route_id" UUID,
    "membership_id" UUID,
    "previous_id" UUID,
    "created_by_id" UUID NOT NULL,
    "reviewed_by_id" UUID,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "application_id" UUID NOT NULL,
    "submitted_by_id" UUID NOT NULL,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_requests" (
    "id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "application_id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,

    CONSTRAINT "change_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_request_items" (
    "id" UUID NOT NULL,
    "target" "change_request_target" NOT NULL,
    "key" TEXT NOT NULL,
    "instruction" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "change_request_id" UUID NOT NULL,

    CONSTRAINT "change_request_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "acting_as" TEXT,
    "payload" JSONB NOT NULL,
    "actor_id" UUID,
    "application_id" UUID,
    "ballot_id" UUID,
    "notice_id" UUID,
    "organization_id" UUID,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tasks" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "application_id" UUID,
    "claim_id" UUID,
    "objection_id" UUID,
    "alliance_id" UUID,
    "organization_id" UUID,

    CONSTRAINT "tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "internal_notes" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "application_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,

    CONSTRAINT "internal_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreements" (
    "id" UUID NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "application_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidacies" (
    "application_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,

    CONSTRAINT "candidacies_pkey" PRIMARY KEY ("application_id","candidate_id")
);

-- CreateTable
CREATE TABLE "noticed_cases" (
    "application_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "noticed_cases_pkey" PRIMARY KEY ("application_id","entry_id")
);

-- CreateTable
CREATE TABLE "ballots" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "body" "resolution_body" NOT NULL,
    "status" "ballot_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" JSONB NOT NULL,
    "policy" JSONB NOT NULL,
    "is_secret" BOOLEAN NOT NULL,
    "call" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "alliance_id" UUID NOT NULL,
    "previous_id" UUID,
    "minutes_file_id" UUID,

    CONSTRAINT "ballots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidates" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "eligible" INTEGER,
    "present" INTEGER,
    "in_favour" INTEGER,
    "against" INTEGER,
    "abstained" INTEGER,
    "outcome" "candidate_outcome",
    "ballot_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "tier_id" UUID,
    "resolution_id" UUID,

    CONSTRAINT "candidates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seats" (
    "id" UUID NOT NULL,
    "attended" BOOLEAN NOT NULL DEFAULT false,
    "voted_at" TIMESTAMPTZ(3),
    "ballot_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "tier_id" UUID NOT NULL,

    CONSTRAINT "seats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "votes" (
    "choice" "choice" NOT NULL,
    "cast_at" TIMESTAMPTZ(3) NOT NULL,
    "ballot_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "cast_by_id" UUID NOT NULL,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("candidate_id","seat_id")
);

-- CreateTable
CREATE TABLE "recusals" (
    "reason" TEXT,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "ballot_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "declared_by_id" UUID,

    CONSTRAINT "recusals_pkey" PRIMARY KEY ("candidate_id","seat_id")
);

-- CreateTable
CREATE TABLE "secret_tallies" (
    "in_favour" INTEGER NOT NULL,
    "against" INTEGER NOT NULL,
    "abstained" INTEGER NOT NULL,
    "candidate_id" UUID NOT NULL,

    CONSTRAINT "secret_tallies_pkey" PRIMARY KEY ("candidate_id")
);

-- CreateTable
CREATE TABLE "calendar_years" (
    "year" INTEGER NOT NULL,
    "status" "calendar_status" NOT NULL,
    "source_note" JSONB NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_years_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "calendar_days" (
    "date" DATE NOT NULL,
    "kind" "calendar_day_kind" NOT NULL,
    "name" JSONB NOT NULL,
    "year" INTEGER NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "certificate_layouts" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "layout" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "certificate_layouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificates" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_before" DATE,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_reason" TEXT,
    "printed_times" INTEGER NOT NULL DEFAULT 0,
    "alliance_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "layout_id" UUID,

    CONSTRAINT "certificates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "starts_on" DATE,
    "ends_before" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("starts_on", "ends_before", '[)')) STORED,
    "end_reason" "membership_end",
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "organization_id" UUID NOT NULL,
    "alliance_id" UUID NOT NULL,
    "mention_id" UUID,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tier_grants" (
    "id" UUID NOT NULL,
    "reason" "grant_reason" NOT NULL,
    "starts_on" DATE,
    "ends_before" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("starts_on", "ends_before", '[)')) STORED,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "alliance_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "tier_id" UUID NOT NULL,
    "resolution_id" UUID,
    "mention_id" UUID,

    CONSTRAINT "tier_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suspensions" (
    "id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_before" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("starts_on", "ends_before", '[)')) STORED,
    "membership_id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,

    CONSTRAINT "suspensions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolutions" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "body" "resolution_body" NOT NULL,
    "matter" "matter" NOT NULL,
    "decided_on" DATE NOT NULL,
    "eligible" INTEGER,
    "present" INTEGER,
    "in_favour" INTEGER,
    "against" INTEGER,
    "abstained" INTEGER,
    "rule" JSONB,
    "result" "resolution_result" NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "resolutions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "notice_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" JSONB NOT NULL,
    "body" JSONB NOT NULL,
    "working_days" INTEGER NOT NULL,
    "includes_first_day" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_entries" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "wording" JSONB NOT NULL,
    "notice_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "notice_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objections" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "objector_kind" NOT NULL,
    "status" "objection_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "unit_name" TEXT,
    "facts" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_due" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "reason_code" TEXT,
    "answer" TEXT,
    "notice_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "objector_id" UUID NOT NULL,
    "decided_by_id" UUID,

    CONSTRAINT "objections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objection_files" (
    "file_id" UUID NOT NULL,
    "objection_id" UUID NOT NULL,

    CONSTRAINT "objection_files_pkey" PRIMARY KEY ("file_id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "is_inbox" BOOLEAN NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),
    "account_id" UUID NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organizations" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "credit_code" TEXT,
    "name" TEXT NOT NULL,
    "name_normalised" TEXT NOT NULL,
    "short_name" TEXT,
    "name_en" TEXT,
    "former_names" TEXT[],
    "pinyin" TEXT NOT NULL,
    "category" "organization_category" NOT NULL,
    "size" "organization_size",
    "founded_on" DATE,
    "main_business" TEXT,
    "website" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by_id" UUID,
    "city_code" TEXT,
    "industry_code" TEXT,
    "logo_id" UUID,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "positions" (
    "id" UUID NOT NULL,
    "is_primary" BOOLEAN NOT NULL,
    "products" TEXT[],
    "organization_id" UUID NOT NULL,
    "link_code" TEXT NOT NULL,

    CONSTRAINT "positions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" DECIMAL(18,2),
    "unit" TEXT,
    "position" INTEGER NOT NULL,
    "organization_id" UUID NOT NULL,
    "link_code" TEXT,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "titles" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "granted_on" DATE,
    "ends_before" DATE,
    "organization_id" UUID NOT NULL,
    "kind_code" TEXT NOT NULL,
    "document_id" UUID,

    CONSTRAINT "titles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "kind" "document_kind" NOT NULL,
    "ends_before" DATE,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),
    "organization_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "added_by_id" UUID NOT NULL,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" UUID NOT NULL,
    "field" TEXT,
    "value" TEXT,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_before" DATE,
    "organization_id" UUID NOT NULL,
    "document_id" UUID,
    "alliance_id" UUID NOT NULL,
    "verified_by_id" UUID NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "representations" (
    "id" UUID NOT NULL,
    "kind" "representation_kind" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_before" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("starts_on", "ends_before", '[)')) STORED,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "membership_id" UUID,
    "letter_id" UUID,

    CONSTRAINT "representations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "kind" "representation_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "organization_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "invited_by_id" UUID NOT NULL,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "claim_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "reason_code" TEXT,
    "reason_text" TEXT,
    "organization_id" UUID NOT NULL,
    "claimant_id" UUID NOT NULL,
    "licence_file_id" UUID NOT NULL,
    "letter_file_id" UUID NOT NULL,
    "alliance_id" UUID,
    "decided_by_id" UUID,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_mentions" (
    "id" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "source_note" JSONB NOT NULL,
    "reported_on" DATE,
    "organization_id" UUID NOT NULL,
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "public_mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" "audit_actor" NOT NULL,
    "account_id" UUID,
    "session_id" UUID,
    "source" TEXT,
    "action" TEXT NOT NULL,
    "result" "audit_result" NOT NULL,
    "object_type" TEXT,
    "object_id" TEXT,
    "details" JSONB NOT NULL,
    "key_id" TEXT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_heads" (
    "id" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "serials" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "serials_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "stored_files" (
    "id" UUID NOT NULL,
    "storage_key" TEXT NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),
    "uploader_id" UUID,

    CONSTRAINT "stored_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cities" (
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "cities_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "industries" (
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "parent_code" TEXT,

    CONSTRAINT "industries_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "chains" (
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "aliases" TEXT[],
    "position" INTEGER NOT NULL,
    "source_note" JSONB NOT NULL,
    "alliance_id" UUID NOT NULL,

    CONSTRAINT "chains_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "chain_links" (
    "code" TEXT NOT NULL,
    "segment" "segment" NOT NULL,
    "name" JSONB NOT NULL,
    "products" TEXT[],
    "position" INTEGER NOT NULL,
    "is_proposal" BOOLEAN NOT NULL,
    "chain_code" TEXT NOT NULL,

    CONSTRAINT "chain_links_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "link_feeds" (
    "goods" JSONB,
    "is_proposal" BOOLEAN NOT NULL,
    "from_code" TEXT NOT NULL,
    "to_code" TEXT NOT NULL,

    CONSTRAINT "link_feeds_pkey" PRIMARY KEY ("from_code","to_code")
);

-- CreateTable
CREATE TABLE "title_kinds" (
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "level" "title_level" NOT NULL,
    "valid_years" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "title_kinds_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "persons_by_mail" ON "persons"("mail_index");

-- CreateIndex
CREATE INDEX "persons_by_phone" ON "persons"("phone_index");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_sign_in_index_key" ON "accounts"("sign_in_index");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_person_id_key" ON "accounts"("person_id");

-- CreateIndex
CREATE INDEX "sessions_of_account" ON "sessions"("account_id", "last_seen_at");

-- CreateIndex
CREATE INDEX "account_tokens_of_account" ON "account_tokens"("account_id");

-- CreateIndex
CREATE INDEX "appointments_of_person" ON "appointments"("person_id");

-- CreateIndex
CREATE INDEX "appointments_of_alliance" ON "appointments"("alliance_id", "role");

-- CreateIndex
CREATE INDEX "appointments_by_appointer" ON "appointments"("appointed_by_id");

-- CreateIndex
CREATE INDEX "consents_of_person" ON "consents"("person_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "alliances_slug_key" ON "alliances"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "alliances_code_key" ON "alliances"("code");

-- CreateIndex
CREATE UNIQUE INDEX "alliances_position_key" ON "alliances"("position");

-- CreateIndex
CREATE UNIQUE INDEX "one_tier_of_a_code" ON "tiers"("alliance_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "tiers_with_their_alliance" ON "tiers"("id", "alliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "tiers_in_order" ON "tiers"("alliance_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "one_tier_of_a_rank" ON "tiers"("alliance_id", "rank");

-- CreateIndex
CREATE INDEX "tier_rules_by_publisher" ON "tier_rules"("published_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_rule_of_a_version" ON "tier_rules"("tier_id", "version");

-- CreateIndex
CREATE INDEX "routes_of_alliance" ON "routes"("alliance_id", "matter");

-- CreateIndex
CREATE INDEX "routes_of_tier" ON "routes"("tier_id");

-- CreateIndex
CREATE INDEX "routes_by_publisher" ON "routes"("published_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "routes_with_their_alliance" ON "routes"("id", "alliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "stages_with_their_kind" ON "stages"("route_id", "position", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "one_text_of_a_version" ON "agreement_texts"("alliance_id", "code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "one_term_of_a_number" ON "terms"("alliance_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "applications_number_key" ON "applications"("number");

-- CreateIndex
CREATE INDEX "applications_in_the_queue" ON "applications"("alliance_id", "status", "due_at");

-- CreateIndex
CREATE INDEX "applications_of_organization" ON "applications"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "applications_due" ON "applications"("status", "due_at");

-- CreateIndex
CREATE INDEX "applications_by_tier" ON "applications"("tier_id", "alliance_id");

-- CreateIndex
CREATE INDEX "applications_by_tier_rule" ON "applications"("tier_rule_id");

-- CreateIndex
CREATE INDEX "applications_by_stage" ON "applications"("route_id", "stage_position", "stage_kind");

-- CreateIndex
CREATE INDEX "applications_by_membership" ON "applications"("membership_id", "alliance_id");

-- CreateIndex
CREATE INDEX "applications_by_route" ON "applications"("route_id", "alliance_id");

-- CreateIndex
CREATE INDEX "applications_by_previous" ON "applications"("previous_id");

-- CreateIndex
CREATE INDEX "applications_by_author" ON "applications"("created_by_id");

-- CreateIndex
CREATE INDEX "applications_by_reviewer" ON "applications"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "revisions_by_person" ON "revisions"("submitted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_revision_of_a_number" ON "revisions"("application_id", "number");

-- CreateIndex
CREATE INDEX "change_requests_by_person" ON "change_requests"("requested_by_id");

-- CreateIndex
CREATE INDEX "change_requests_by_revision" ON "change_requests"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_change_request_of_a_round" ON "change_requests"("application_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "one_item_per_target" ON "change_request_items"("change_request_id", "target", "key");

-- CreateIndex
CREATE UNIQUE INDEX "events_seq_key" ON "events"("seq");

-- CreateIndex
CREATE INDEX "events_of_application" ON "events"("application_id", "seq");

-- CreateIndex
CREATE INDEX "events_of_ballot" ON "events"("ballot_id", "seq");

-- CreateIndex
CREATE INDEX "events_of_notice" ON "events"("notice_id", "seq");

-- CreateIndex
CREATE INDEX "events_of_organization" ON "events"("organization_id", "seq");

-- CreateIndex
CREATE INDEX "events_by_actor" ON "events"("actor_id");

-- CreateIndex
CREATE INDEX "tasks_of_application" ON "tasks"("application_id");

-- CreateIndex
CREATE INDEX "tasks_of_claim" ON "tasks"("claim_id");

-- CreateIndex
CREATE INDEX "tasks_of_objection" ON "tasks"("objection_id");

-- CreateIndex
CREATE INDEX "tasks_of_alliance" ON "tasks"("alliance_id", "closed_at", "due_at");

-- CreateIndex
CREATE INDEX "tasks_of_organization" ON "tasks"("organization_id", "closed_at", "due_at");

-- CreateIndex
CREATE INDEX "internal_notes_of_application" ON "internal_notes"("application_id", "written_at");

-- CreateIndex
CREATE INDEX "internal_notes_by_person" ON "internal_notes"("author_id");

-- CreateIndex
CREATE INDEX "agreements_by_text" ON "agreements"("text_id");

-- CreateIndex
CREATE INDEX "agreements_by_person" ON "agreements"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_agreement_per_text" ON "agreements"("application_id", "text_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidacies_candidate_id_key" ON "candidacies"("candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "noticed_cases_entry_id_key" ON "noticed_cases"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballots_number_key" ON "ballots"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ballots_previous_id_key" ON "ballots"("previous_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballots_minutes_file_id_key" ON "ballots"("minutes_file_id");

-- CreateIndex
CREATE INDEX "ballots_of_alliance" ON "ballots"("alliance_id", "status", "closes_at");

-- CreateIndex
CREATE INDEX "ballots_due" ON "ballots"("status", "closes_at");

-- CreateIndex
CREATE INDEX "candidates_by_organization" ON "candidates"("organization_id");

-- CreateIndex
CREATE INDEX "candidates_by_tier" ON "candidates"("tier_id");

-- CreateIndex
CREATE INDEX "candidates_by_resolution" ON "candidates"("resolution_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidates_in_order" ON "candidates"("ballot_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "candidates_with_their_ballot" ON "candidates"("id", "ballot_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_candidacy_per_ballot" ON "candidates"("ballot_id", "organization_id");

-- CreateIndex
CREATE INDEX "seats_of_organization" ON "seats"("organization_id");

-- CreateIndex
CREATE INDEX "seats_by_tier" ON "seats"("tier_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_seat_per_unit" ON "seats"("ballot_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "seats_with_their_ballot" ON "seats"("id", "ballot_id");

-- CreateIndex
CREATE INDEX "votes_on_candidate" ON "votes"("candidate_id", "ballot_id");

-- CreateIndex
CREATE INDEX "votes_of_seat" ON "votes"("seat_id", "ballot_id");

-- CreateIndex
CREATE INDEX "votes_by_person" ON "votes"("cast_by_id");

-- CreateIndex
CREATE INDEX "recusals_on_candidate" ON "recusals"("candidate_id", "ballot_id");

-- CreateIndex
CREATE INDEX "recusals_of_seat" ON "recusals"("seat_id", "ballot_id");

-- CreateIndex
CREATE INDEX "recusals_by_person" ON "recusals"("declared_by_id");

-- CreateIndex
CREATE INDEX "calendar_days_of_year" ON "calendar_days"("year");

-- CreateIndex
CREATE UNIQUE INDEX "one_layout_of_a_version" ON "certificate_layouts"("alliance_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "certificates_number_key" ON "certificates"("number");

-- CreateIndex
CREATE INDEX "certificates_of_alliance" ON "certificates"("alliance_id", "issued_at");

-- CreateIndex
CREATE INDEX "certificates_of_membership" ON "certificates"("membership_id");

-- CreateIndex
CREATE INDEX "certificates_of_grant" ON "certificates"("grant_id");

-- CreateIndex
CREATE INDEX "certificates_by_layout" ON "certificates"("layout_id");

-- CreateIndex
CREATE INDEX "memberships_of_organization" ON "memberships"("organization_id");

-- CreateIndex
CREATE INDEX "memberships_of_alliance" ON "memberships"("alliance_id", "starts_on");

-- CreateIndex
CREATE INDEX "memberships_by_mention" ON "memberships"("mention_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_with_their_organization" ON "memberships"("id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_with_their_alliance" ON "memberships"("id", "alliance_id");

-- CreateIndex
CREATE INDEX "tier_grants_of_membership" ON "tier_grants"("membership_id", "alliance_id");

-- CreateIndex
CREATE INDEX "tier_grants_of_tier" ON "tier_grants"("tier_id", "alliance_id");

-- CreateIndex
CREATE INDEX "tier_grants_by_resolution" ON "tier_grants"("resolution_id");

-- CreateIndex
CREATE INDEX "tier_grants_by_mention" ON "tier_grants"("mention_id");

-- CreateIndex
CREATE INDEX "suspensions_of_membership" ON "suspensions"("membership_id");

-- CreateIndex
CREATE INDEX "suspensions_by_resolution" ON "suspensions"("resolution_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_resolution_of_a_number" ON "resolutions"("alliance_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "notices_number_key" ON "notices"("number");

-- CreateIndex
CREATE INDEX "notices_of_alliance" ON "notices"("alliance_id", "status", "opens_at");

-- CreateIndex
CREATE INDEX "notices_due" ON "notices"("status", "closes_at");

-- CreateIndex
CREATE INDEX "notices_by_opening" ON "notices"("opens_at");

-- CreateIndex
CREATE INDEX "notice_entries_by_organization" ON "notice_entries"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_entries_in_order" ON "notice_entries"("notice_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "one_notice_entry_per_unit" ON "notice_entries"("notice_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "objections_number_key" ON "objections"("number");

-- CreateIndex
CREATE INDEX "objections_of_notice" ON "objections"("notice_id", "status");

-- CreateIndex
CREATE INDEX "objections_of_entry" ON "objections"("entry_id");

-- CreateIndex
CREATE INDEX "objections_by_person" ON "objections"("objector_id");

-- CreateIndex
CREATE INDEX "objections_by_decider" ON "objections"("decided_by_id");

-- CreateIndex
CREATE INDEX "objection_files_of_objection" ON "objection_files"("objection_id");

-- CreateIndex
CREATE INDEX "messages_of_account" ON "messages"("account_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "one_message_per_source" ON "messages"("source_id", "account_id", "template");

-- CreateIndex
CREATE UNIQUE INDEX "organizations_slug_key" ON "organizations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organizations_credit_code_key" ON "organizations"("credit_code");

-- CreateIndex
CREATE UNIQUE INDEX "organizations_logo_id_key" ON "organizations"("logo_id");

-- CreateIndex
CREATE INDEX "organizations_by_name" ON "organizations"("name_normalised");

-- CreateIndex
CREATE INDEX "organizations_in_pinyin_order" ON "organizations"("pinyin", "id");

-- CreateIndex
CREATE INDEX "organizations_by_city" ON "organizations"("city_code");

-- CreateIndex
CREATE INDEX "organizations_by_industry" ON "organizations"("industry_code");

-- CreateIndex
CREATE INDEX "organizations_by_verifier" ON "organizations"("verified_by_id");

-- CreateIndex
CREATE INDEX "positions_on_link" ON "positions"("link_code");

-- CreateIndex
CREATE UNIQUE INDEX "one_position_per_link" ON "positions"("organization_id", "link_code");

-- CreateIndex
CREATE INDEX "products_on_link" ON "products"("link_code");

-- CreateIndex
CREATE UNIQUE INDEX "products_in_order" ON "products"("organization_id", "position");

-- CreateIndex
CREATE INDEX "titles_of_kind" ON "titles"("kind_code");

-- CreateIndex
CREATE INDEX "titles_by_document" ON "titles"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_title_of_a_kind" ON "titles"("organization_id", "kind_code");

-- CreateIndex
CREATE UNIQUE INDEX "documents_file_id_key" ON "documents"("file_id");

-- CreateIndex
CREATE INDEX "documents_of_organization" ON "documents"("organization_id", "kind");

-- CreateIndex
CREATE INDEX "documents_by_person" ON "documents"("added_by_id");

-- CreateIndex
CREATE INDEX "verifications_of_organization" ON "verifications"("organization_id");

-- CreateIndex
CREATE INDEX "verifications_of_document" ON "verifications"("document_id");

-- CreateIndex
CREATE INDEX "verifications_by_alliance" ON "verifications"("alliance_id");

-- CreateIndex
CREATE INDEX "verifications_by_person" ON "verifications"("verified_by_id");

-- CreateIndex
CREATE INDEX "representations_of_person" ON "representations"("person_id");

-- CreateIndex
CREATE INDEX "representations_of_organization" ON "representations"("organization_id", "kind");

-- CreateIndex
CREATE INDEX "representations_of_membership" ON "representations"("membership_id", "organization_id");

-- CreateIndex
CREATE INDEX "representations_by_letter" ON "representations"("letter_id");

-- CreateIndex
CREATE INDEX "invitations_of_organization" ON "invitations"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "invitations_of_person" ON "invitations"("person_id");

-- CreateIndex
CREATE INDEX "invitations_by_person" ON "invitations"("invited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "claims_number_key" ON "claims"("number");

-- CreateIndex
CREATE UNIQUE INDEX "claims_licence_file_id_key" ON "claims"("licence_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "claims_letter_file_id_key" ON "claims"("letter_file_id");

-- CreateIndex
CREATE INDEX "claims_of_organization" ON "claims"("organization_id");

-- CreateIndex
CREATE INDEX "claims_of_person" ON "claims"("claimant_id");

-- CreateIndex
CREATE INDEX "claims_of_alliance" ON "claims"("alliance_id", "status");

-- CreateIndex
CREATE INDEX "claims_by_decider" ON "claims"("decided_by_id");

-- CreateIndex
CREATE INDEX "public_mentions_of_alliance" ON "public_mentions"("alliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_mention_per_alliance" ON "public_mentions"("organization_id", "alliance_id");

-- CreateIndex
CREATE INDEX "audit_entries_by_time" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "audit_entries_by_account" ON "audit_entries"("account_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_by_object" ON "audit_entries"("object_type", "object_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "stored_files_storage_key_key" ON "stored_files"("storage_key");

-- CreateIndex
CREATE INDEX "stored_files_by_uploader" ON "stored_files"("uploader_id");

-- CreateIndex
CREATE INDEX "stored_files_untaken" ON "stored_files"("uploaded_at");

-- CreateIndex
CREATE UNIQUE INDEX "cities_position_key" ON "cities"("position");

-- CreateIndex
CREATE INDEX "industries_of_section" ON "industries"("parent_code");

-- CreateIndex
CREATE UNIQUE INDEX "chains_position_key" ON "chains"("position");

-- CreateIndex
CREATE INDEX "chains_of_alliance" ON "chains"("alliance_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "chain_links_in_order" ON "chain_links"("chain_code", "position");

-- CreateIndex
CREATE INDEX "link_feeds_by_target" ON "link_feeds"("to_code");

-- CreateIndex
CREATE UNIQUE INDEX "title_kinds_position_key" ON "title_kinds"("position");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_tokens" ADD CONSTRAINT "account_tokens_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_appointed_by_id_fkey" FOREIGN KEY ("appointed_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tiers" ADD CONSTRAINT "tiers_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tier_rules" ADD CONSTRAINT "tier_rules_tier_id_fkey" FOREIGN KEY ("tier_id") REFERENCES "tiers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tier_rules" ADD CONSTRAINT "tier_rules_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routes" ADD CONSTRAINT "routes_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routes" ADD CONSTRAINT "routes_tier_id_fkey" FOREIGN KEY ("tier_id") REFERENCES "tiers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routes" ADD CONSTRAINT "routes_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stages" ADD CONSTRAINT "stages_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "routes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_texts" ADD CONSTRAINT "agreement_texts_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_tier_id_alliance_id_fkey" FOREIGN KEY ("tier_id", "alliance_id") REFERENCES "tiers"("id", "alliance_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_tier_rule_id_fkey" FOREIGN KEY ("tier_rule_id") REFERENCES "tier_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_route_id_alliance_id_fkey" FOREIGN KEY ("route_id", "alliance_id") REFERENCES "routes"("id", "alliance_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "status_is_the_kind_of_the_stage" FOREIGN KEY ("route_id", "stage_position", "stage_kind") REFERENCES "stages"("route_id", "position", "kind") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_membership_id_alliance_id_fkey" FOREIGN KEY ("membership_id", "alliance_id") REFERENCES "memberships"("id", "alliance_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_reviewed_by_id_fkey" FOREIGN KEY ("reviewed_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_requests" ADD CONSTRAINT "change_requests_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_requests" ADD CONSTRAINT "change_requests_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_requests" ADD CONSTRAINT "change_requests_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request_items" ADD CONSTRAINT "change_request_items_change_request_id_fkey" FOREIGN KEY ("change_request_id") REFERENCES "change_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_ballot_id_fkey" FOREIGN KEY ("ballot_id") REFERENCES "ballots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_objection_id_fkey" FOREIGN KEY ("objection_id") REFERENCES "objections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internal_notes" ADD CONSTRAINT "internal_notes_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internal_notes" ADD CONSTRAINT "internal_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "agreement_texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "noticed_cases" ADD CONSTRAINT "noticed_cases_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "noticed_cases" ADD CONSTRAINT "noticed_cases_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "notice_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "ballots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_minutes_file_id_fkey" FOREIGN KEY ("minutes_file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_ballot_id_fkey" FOREIGN KEY ("ballot_id") REFERENCES "ballots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_tier_id_fkey" FOREIGN KEY ("tier_id") REFERENCES "tiers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_ballot_id_fkey" FOREIGN KEY ("ballot_id") REFERENCES "ballots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_tier_id_fkey" FOREIGN KEY ("tier_id") REFERENCES "tiers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_candidate_id_ballot_id_fkey" FOREIGN KEY ("candidate_id", "ballot_id") REFERENCES "candidates"("id", "ballot_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_seat_id_ballot_id_fkey" FOREIGN KEY ("seat_id", "ballot_id") REFERENCES "seats"("id", "ballot_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_cast_by_id_fkey" FOREIGN KEY ("cast_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_candidate_id_ballot_id_fkey" FOREIGN KEY ("candidate_id", "ballot_id") REFERENCES "candidates"("id", "ballot_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_seat_id_ballot_id_fkey" FOREIGN KEY ("seat_id", "ballot_id") REFERENCES "seats"("id", "ballot_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_declared_by_id_fkey" FOREIGN KEY ("declared_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secret_tallies" ADD CONSTRAINT "secret_tallies_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_year_fkey" FOREIGN KEY ("year") REFERENCES "calendar_years"("year") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_layouts" ADD CONSTRAINT "certificate_layouts_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "tier_grants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_layout_id_fkey" FOREIGN KEY ("layout_id") REFERENCES "certificate_layouts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "public_mentions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tier_grants" ADD CONSTRAINT "tier_grants_membership_id_alliance_id_fkey" FOREIGN KEY ("membership_id", "alliance_id") REFERENCES "memberships"("id", "alliance_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tier_grants" ADD CONSTRAINT "tier_grants_tier_id_alliance_id_fkey" FOREIGN KEY ("tier_id", "alliance_id") REFERENCES "tiers"("id", "alliance_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tier_grants" ADD CONSTRAINT "tier_grants_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tier_grants" ADD CONSTRAINT "tier_grants_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "public_mentions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_entries" ADD CONSTRAINT "notice_entries_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_entries" ADD CONSTRAINT "notice_entries_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "notice_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_objector_id_fkey" FOREIGN KEY ("objector_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection_files" ADD CONSTRAINT "objection_files_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection_files" ADD CONSTRAINT "objection_files_objection_id_fkey" FOREIGN KEY ("objection_id") REFERENCES "objections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_verified_by_id_fkey" FOREIGN KEY ("verified_by_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "stored_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_link_code_fkey" FOREIGN KEY ("link_code") REFERENCES "chain_links"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_link_code_fkey" FOREIGN KEY ("link_code") REFERENCES "chain_links"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "titles" ADD CONSTRAINT "titles_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "titles" ADD CONSTRAINT "titles_kind_code_fkey" FOREIGN KEY ("kind_code") REFERENCES "title_kinds"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "titles" ADD CONSTRAINT "titles_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_verified_by_id_fkey" FOREIGN KEY ("verified_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representations" ADD CONSTRAINT "representations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representations" ADD CONSTRAINT "representations_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representations" ADD CONSTRAINT "representations_membership_id_organization_id_fkey" FOREIGN KEY ("membership_id", "organization_id") REFERENCES "memberships"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representations" ADD CONSTRAINT "representations_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_claimant_id_fkey" FOREIGN KEY ("claimant_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_licence_file_id_fkey" FOREIGN KEY ("licence_file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_letter_file_id_fkey" FOREIGN KEY ("letter_file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_mentions" ADD CONSTRAINT "public_mentions_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_mentions" ADD CONSTRAINT "public_mentions_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industries" ADD CONSTRAINT "industries_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "industries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chains" ADD CONSTRAINT "chains_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "alliances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_chain_code_fkey" FOREIGN KEY ("chain_code") REFERENCES "chains"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_feeds" ADD CONSTRAINT "link_feeds_from_code_fkey" FOREIGN KEY ("from_code") REFERENCES "chain_links"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_feeds" ADD CONSTRAINT "link_feeds_to_code_fkey" FOREIGN KEY ("to_code") REFERENCES "chain_links"("code") ON DELETE CASCADE ON UPDATE CASCADE;
