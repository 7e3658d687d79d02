-- What every database of JobMatch starts with; run by a superuser in template1 (fresh test databases inherit it)
-- and in jobmatch.
\set ON_ERROR_STOP on

CREATE EXTENSION IF NOT EXISTS vector;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO jobmatch_owner;
GRANT USAGE ON SCHEMA public TO jobmatch_app;

-- What the owner creates, the application may use, but neither change nor empty at one stroke.
ALTER DEFAULT PRIVILEGES FOR ROLE jobmatch_owner GRANT USAGE ON SCHEMAS TO jobmatch_app;
ALTER DEFAULT PRIVILEGES FOR ROLE jobmatch_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO jobmatch_app;
ALTER DEFAULT PRIVILEGES FOR ROLE jobmatch_owner GRANT USAGE, SELECT ON SEQUENCES TO jobmatch_app;
ALTER DEFAULT PRIVILEGES FOR ROLE jobmatch_owner GRANT EXECUTE ON ROUTINES TO jobmatch_app;
