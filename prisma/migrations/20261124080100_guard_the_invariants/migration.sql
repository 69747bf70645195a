-- What the charters and this design say can be "only one", cannot overlap or never changes, said to the database as well.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Periods: half-open [starts_on, ends_before), never empty, never overlapping.

ALTER TABLE memberships
    ADD CONSTRAINT membership_period_is_not_empty CHECK (ends_before > starts_on),
    ADD CONSTRAINT membership_start_is_known_or_reported CHECK (starts_on IS NOT NULL OR mention_id IS NOT NULL),
    ADD CONSTRAINT membership_ends_with_a_reason CHECK ((ends_before IS NULL) = (end_reason IS NULL)),
    ADD CONSTRAINT one_membership_at_a_time UNIQUE (organization_id, alliance_id, period WITHOUT OVERLAPS),
    ADD CONSTRAINT memberships_with_their_period UNIQUE (id, period WITHOUT OVERLAPS);

ALTER TABLE tier_grants
    ADD CONSTRAINT grant_period_is_not_empty CHECK (ends_before > starts_on),
    ADD CONSTRAINT grant_start_is_known_or_reported CHECK (starts_on IS NOT NULL OR mention_id IS NOT NULL),
    ADD CONSTRAINT grant_rests_on_one_ground CHECK (num_nonnulls(resolution_id, mention_id) = 1),
    ADD CONSTRAINT one_tier_at_a_time UNIQUE (membership_id, period WITHOUT OVERLAPS),
    ADD CONSTRAINT grant_within_membership FOREIGN KEY (membership_id, PERIOD period) REFERENCES memberships (id, PERIOD period);

ALTER TABLE suspensions
    ADD CONSTRAINT suspension_period_is_not_empty CHECK (ends_before > starts_on),
    ADD CONSTRAINT one_suspension_at_a_time UNIQUE (membership_id, period WITHOUT OVERLAPS);

ALTER TABLE terms
    ADD CONSTRAINT term_period_is_not_empty CHECK (ends_before > starts_on),
    ADD CONSTRAINT one_term_at_a_time UNIQUE (alliance_id, period WITHOUT OVERLAPS);

ALTER TABLE representations
    ADD CONSTRAINT representation_period_is_not_empty CHECK (ends_before > starts_on),
    ADD CONSTRAINT representative_belongs_to_a_membership CHECK ((kind = 'representative') = (membership_id IS NOT NULL)),
    ADD CONSTRAINT one_representative_per_membership EXCLUDE USING gist (membership_id WITH =, period WITH &&) WHERE (kind = 'representative'),
    ADD CONSTRAINT one_representation_of_a_kind EXCLUDE USING gist (person_id WITH =, organization_id WITH =, kind WITH =, period WITH &&) WHERE (kind <> 'representative');

ALTER TABLE appointments
    ADD CONSTRAINT appointment_period_is_not_empty CHECK (ends_before > starts_on),
    ADD CONSTRAINT secretariat_roles_have_an_alliance CHECK ((role IN ('officer', 'reviewer', 'secretary_general')) = (alliance_id IS NOT NULL)),
    ADD CONSTRAINT one_appointment_of_a_kind EXCLUDE USING gist (
        person_id WITH =, role WITH =, (coalesce(alliance_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, period WITH &&
    ),
    -- 三员分立: GB/T 22239-2019, separation of administrative rights.
    ADD CONSTRAINT operator_roles_exclude_each_other EXCLUDE USING gist (person_id WITH =, period WITH &&)
        WHERE (role IN ('system_admin', 'security_admin', 'audit_admin'));

-- Only one.

CREATE UNIQUE INDEX one_open_application ON applications (organization_id, alliance_id)
    WHERE status NOT IN ('approved', 'not_accepted', 'rejected', 'withdrawn', 'lapsed');
CREATE UNIQUE INDEX one_open_change_request ON change_requests (application_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX one_open_claim ON claims (organization_id, claimant_id) WHERE status = 'open';
CREATE UNIQUE INDEX one_open_invitation ON invitations (organization_id, person_id, kind) WHERE accepted_at IS NULL AND revoked_at IS NULL;
CREATE UNIQUE INDEX one_open_task_of_a_kind ON tasks (coalesce(application_id, claim_id, objection_id), kind) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX one_primary_position ON positions (organization_id) WHERE is_primary;
CREATE UNIQUE INDEX one_current_licence ON documents (organization_id) WHERE kind = 'licence' AND replaced_at IS NULL;
CREATE UNIQUE INDEX one_standing_consent ON consents (person_id, kind, text_version) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX one_usable_token ON account_tokens (account_id, purpose) WHERE used_at IS NULL;
CREATE UNIQUE INDEX one_route_of_a_version ON routes (alliance_id, matter, coalesce(tier_id, '00000000-0000-0000-0000-000000000000'::uuid), version);

-- A stage holds the case exactly while the status is the kind of that stage (the foreign key to stages sees to the kind).

ALTER TABLE applications
    ADD CONSTRAINT stage_needs_a_route CHECK (stage_kind IS NULL OR (route_id IS NOT NULL AND stage_position IS NOT NULL)),
    ADD CONSTRAINT side_states_keep_their_stage CHECK (status NOT IN ('correction_requested', 'objection_handling') OR stage_position IS NOT NULL),
    ADD CONSTRAINT ends_are_dated CHECK ((status IN ('approved', 'not_accepted', 'rejected', 'withdrawn', 'lapsed')) = (decided_at IS NOT NULL)),
    ADD CONSTRAINT refusals_have_a_reason CHECK (status NOT IN ('not_accepted', 'rejected') OR reason_code IS NOT NULL);

-- Values that cannot be.

ALTER TABLE organizations
    ADD CONSTRAINT name_has_2_to_120_characters CHECK (char_length(name) BETWEEN 2 AND 120),
    ADD CONSTRAINT credit_code_is_of_gb_32100 CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    ADD CONSTRAINT slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE accounts ADD CONSTRAINT locale_is_known CHECK (locale IN ('zh-CN', 'en'));
ALTER TABLE audit_heads ADD CONSTRAINT one_audit_head CHECK (id = 1);
ALTER TABLE stored_files
    ADD CONSTRAINT size_is_counted CHECK (size > 0),
    ADD CONSTRAINT sha256_is_hex CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE calendar_days ADD CONSTRAINT make_up_days_are_weekends CHECK (kind = 'holiday' OR extract(isodow FROM date) >= 6);
ALTER TABLE calendar_days ADD CONSTRAINT day_is_in_its_year CHECK (extract(year FROM date) = year);
ALTER TABLE calendar_years ADD CONSTRAINT published_years_are_dated CHECK ((status = 'published') = (published_at IS NOT NULL));
ALTER TABLE tier_rules
    ADD CONSTRAINT quota_is_positive CHECK (quota > 0),
    ADD CONSTRAINT dues_are_not_negative CHECK (dues >= 0);
ALTER TABLE alliances ADD CONSTRAINT cool_down_is_not_negative CHECK (cool_down_days >= 0);
ALTER TABLE verifications ADD CONSTRAINT verification_has_one_object CHECK (num_nonnulls(field, document_id) = 1);
ALTER TABLE claims ADD CONSTRAINT decided_claims_are_dated CHECK ((status = 'open') = (decided_at IS NULL));
ALTER TABLE events ADD CONSTRAINT event_has_one_subject CHECK (num_nonnulls(application_id, ballot_id, notice_id, organization_id) = 1);
ALTER TABLE tasks
    ADD CONSTRAINT task_has_one_subject CHECK (num_nonnulls(application_id, claim_id, objection_id) = 1),
    ADD CONSTRAINT task_has_one_owner CHECK (num_nonnulls(alliance_id, organization_id) = 1);
ALTER TABLE resolutions ADD CONSTRAINT votes_add_up CHECK (
    num_nonnulls(eligible, present, in_favour, against, abstained) = 0
    OR (num_nonnulls(eligible, present, in_favour, against, abstained) = 5
        AND in_favour >= 0 AND against >= 0 AND abstained >= 0
        AND in_favour + against + abstained <= present AND present <= eligible)
);
ALTER TABLE candidates ADD CONSTRAINT candidate_is_counted_whole CHECK (
    num_nonnulls(eligible, present, in_favour, against, abstained, outcome) IN (0, 6)
);
ALTER TABLE secret_tallies ADD CONSTRAINT tally_is_not_negative CHECK (in_favour >= 0 AND against >= 0 AND abstained >= 0);
ALTER TABLE ballots ADD CONSTRAINT ballot_opens_before_it_closes CHECK (closes_at > opens_at);
ALTER TABLE notices
    ADD CONSTRAINT notice_opens_before_it_closes CHECK (closes_at > opens_at),
    ADD CONSTRAINT notice_has_days CHECK (working_days > 0);
ALTER TABLE objections ADD CONSTRAINT objecting_units_are_named CHECK ((kind = 'unit') = (unit_name IS NOT NULL));
ALTER TABLE certificates ADD CONSTRAINT certificate_period_is_not_empty CHECK (ends_before > starts_on);
ALTER TABLE serials ADD CONSTRAINT serial_is_positive CHECK (last > 0);

-- A published version never changes; the next one replaces it.

CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% % is published and cannot change', TG_TABLE_NAME, OLD.id USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER published_routes_stay BEFORE UPDATE OR DELETE ON routes
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_tier_rules_stay BEFORE UPDATE OR DELETE ON tier_rules
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_texts_stay BEFORE UPDATE OR DELETE ON agreement_texts
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_layouts_stay BEFORE UPDATE OR DELETE ON certificate_layouts
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_published();

CREATE FUNCTION refuse_stage_of_published_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM routes WHERE id IN (OLD.route_id, NEW.route_id) AND published_at IS NOT NULL) THEN
        RAISE EXCEPTION 'route % is published and its stages cannot change', coalesce(OLD.route_id, NEW.route_id) USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;

CREATE TRIGGER stages_of_published_routes_stay BEFORE INSERT OR UPDATE OR DELETE ON stages
    FOR EACH ROW EXECUTE FUNCTION refuse_stage_of_published_route();

-- The audit trail begins empty; the head is only ever moved.

INSERT INTO audit_heads (id, seq, seal) VALUES (1, 0, '');
