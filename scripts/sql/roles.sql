-- The two roles and the database of JobMatch; run by a superuser, as often as you like.
-- The passwords come from the environment: they show in no command line.
\set ON_ERROR_STOP on
\set owner_password `printenv JOBMATCH_DB_OWNER_PASSWORD`
\set app_password `printenv JOBMATCH_DB_APP_PASSWORD`

SELECT 'CREATE ROLE jobmatch_owner'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jobmatch_owner') \gexec
SELECT 'CREATE ROLE jobmatch_app'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jobmatch_app') \gexec

-- Migrates, and makes a fresh database for each test run.
ALTER ROLE jobmatch_owner LOGIN NOSUPERUSER CREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
-- Serves people: owns nothing, so row-level security holds for it.
ALTER ROLE jobmatch_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app_password';

SELECT 'CREATE DATABASE jobmatch OWNER jobmatch_owner'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'jobmatch') \gexec
