-- What the application's role may do. Run after every migration, in one transaction; :application is the role of DATABASE_URL.

REVOKE ALL ON SCHEMA public, jobs FROM PUBLIC;
GRANT USAGE ON SCHEMA public, jobs TO :application;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, jobs TO :application;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, jobs TO :application;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, jobs TO :application;

-- Append-only: what was said, submitted, ticked and decided stays as it was.
REVOKE UPDATE, DELETE ON audit_entries, events, revisions, resolutions, agreements, internal_notes FROM :application;

-- The head of the audit trail is moved, never added or removed; migrations are the owner's business.
REVOKE INSERT, DELETE ON audit_heads FROM :application;
REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM :application;
