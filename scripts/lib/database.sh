# The database in the cluster: roles, extensions, and the settings that the app and the tests read.

# apply_roles: only when the statements or the passwords changed since last time.
apply_roles() {
  local mark
  database_settings
  mark=$(cat "$ROOT"/scripts/sql/*.sql <(database_passwords) | sha256sum | cut -c 1-64)
  [[ $(as_postgres cat "$PG_DATA/jobmatch.roles" 2>/dev/null) != "$mark" ]] || return 0
  step "Creating roles and database" run_roles_sql
  printf '%s' "$mark" | write_as_postgres "$PG_DATA/jobmatch.roles"
}

# Read from standard input: the server's user may not be able to enter the clone.
run_roles_sql() {
  local database
  superuser_sql postgres <"$ROOT/scripts/sql/roles.sql"
  for database in template1 jobmatch; do superuser_sql "$database" <"$ROOT/scripts/sql/database.sql"; done
}

database_passwords() { printf '%s\n' "$JOBMATCH_DB_OWNER_PASSWORD" "$JOBMATCH_DB_APP_PASSWORD"; }

# database_settings: the environment of the app and of the tests.
database_settings() {
  local server
  server=jdbc:postgresql://127.0.0.1:$(postgres_port)
  export JOBMATCH_DB_URL=$server/jobmatch JOBMATCH_TEST_DB_URL=$server/postgres
  export JOBMATCH_DB_OWNER_USER=jobmatch_owner JOBMATCH_DB_APP_USER=jobmatch_app
  JOBMATCH_DB_OWNER_PASSWORD=$(secret database-owner)
  JOBMATCH_DB_APP_PASSWORD=$(secret database-app)
  export JOBMATCH_DB_OWNER_PASSWORD JOBMATCH_DB_APP_PASSWORD
}

db_start() {
  start_postgres
  keep_postgres_running
  say "PostgreSQL $(postgres_major) is up on 127.0.0.1:$(postgres_port), data in $PG_DATA"
}

db_stop() {
  require_postgres
  if postgres_is_running; then step "Stopping PostgreSQL" stop_postgres; else say "PostgreSQL is not running."; fi
}

db_status() {
  require_postgres
  if ! postgres_is_running; then
    say "PostgreSQL is not running. Start it: ./jobmatch db start"
    return 3
  fi
  say "PostgreSQL $(postgres_major) is up on 127.0.0.1:$(postgres_port), data in $PG_DATA"
  superuser_sql jobmatch -At -c "SELECT 'pgvector ' || extversion FROM pg_extension WHERE extname = 'vector'" \
    -c "SELECT 'database jobmatch: ' || pg_size_pretty(pg_database_size('jobmatch'))" >&3
}

# db_env: the settings as shell lines, for Maven or an IDE without this script.
db_env() {
  start_postgres
  keep_postgres_running
  local name
  for name in ${!JOBMATCH_DB_*} ${!JOBMATCH_TEST_DB_*}; do printf 'export %s=%q\n' "$name" "${!name}"; done
}

db_reset() {
  confirm_reset "${1:-}"
  install_postgres_unless_there
  locate_data
  if [[ -d $PG_DATA ]]; then
    check_owner
    step "Deleting the database" delete_cluster
  fi
  start_postgres
}

confirm_reset() {
  [[ $1 != --yes ]] || return 0
  [[ -t 0 ]] || die "db reset deletes all data of this clone's JobMatch." \
    "to confirm without a terminal: ./jobmatch db reset --yes"
  local answer
  read -r -p "Delete all accounts, CVs and offers of this clone's JobMatch? [y/N] " answer
  [[ $answer == [yY]* ]] || die "nothing was deleted."
}
