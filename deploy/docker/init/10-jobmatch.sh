#!/usr/bin/env bash
# Run once by the PostgreSQL image when its volume is empty: the same roles and extensions as without containers.
set -euo pipefail

as_superuser() { psql -X -q -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$1" --file "$2"; }

as_superuser postgres /opt/jobmatch/sql/roles.sql
for database in template1 jobmatch; do as_superuser "$database" /opt/jobmatch/sql/database.sql; done
