# The PostgreSQL of this clone: a private cluster, run by an unprivileged user, reached on 127.0.0.1 only.

# The range lies below the ports that the kernel hands out by itself.
FIRST_PORT=15432
PORTS=10000
OLDEST_POSTGRES=14

# require_postgres: installs what is missing and sets PG_BIN, PG_USER and PG_DATA.
require_postgres() {
  [[ $(uname -s) == Linux ]] || die "the private PostgreSQL of this script is made for Linux." "use: docker compose up"
  install_postgres_unless_there
  locate_data
  PG_BIN=$(postgres_binaries) || die \
    "the data in $PG_DATA were made by PostgreSQL $(<"$PG_DATA/PG_VERSION"), which is no longer installed." \
    "install postgresql-$(<"$PG_DATA/PG_VERSION"), or start with an empty database: ./jobmatch db reset"
}

locate_data() {
  PG_USER=$(postgres_user)
  PG_DATA=$(postgres_home)/postgres
  is_root && [[ -d $PG_DATA ]] || return 0
  # A copy of a clone that root made belongs to root, whom PostgreSQL refuses.
  [[ $(stat -c %U "$PG_DATA") != root ]] || chown -R "$PG_USER" "$PG_DATA"
  PG_USER=$(stat -c %U "$PG_DATA")
}

install_postgres_unless_there() {
  [[ -z $(installed_postgres) ]] || return 0
  local had_system_cluster=""
  [[ ! -d /etc/postgresql ]] || had_system_cluster=$(ls /etc/postgresql)
  install_packages "PostgreSQL" postgresql
  [[ -n $had_system_cluster ]] || stop_cluster_of_the_package
  [[ -n $(installed_postgres) ]] || die "PostgreSQL $OLDEST_POSTGRES or newer is needed; this system's is older." \
    "use: docker compose up"
}

# Debian's package makes and starts a cluster `main` by itself. It came with our request, so it stops with it.
stop_cluster_of_the_package() {
  local folder version
  for folder in /etc/postgresql/*/main; do
    version=$(basename "$(dirname "$folder")")
    pg_lsclusters -h 2>/dev/null | grep -q "^$version main .*online" || continue
    as_root pg_ctlcluster "$version" main stop
    say "  stopped the cluster \"main\" that the package started; JobMatch does not use it"
  done
}

# installed_postgres: the folders with server programs, newest first.
installed_postgres() {
  local bin
  for bin in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -t / -k 5 -rn) $(pg_config --bindir 2>/dev/null); do
    if [[ -x $bin/postgres && -x $bin/initdb ]] && (($(major_of "$bin") >= OLDEST_POSTGRES)); then printf '%s\n' "$bin"; fi
  done
}

major_of() { "$1/pg_config" --version 2>/dev/null | sed -n 's/^PostgreSQL \([0-9]*\).*/\1/p' | grep . || printf '0'; }

postgres_major() { major_of "$PG_BIN"; }

# postgres_binaries: those that made the existing data; for new data those that have pgvector, else the newest.
postgres_binaries() {
  local bin wanted="" newest=""
  [[ ! -s $PG_DATA/PG_VERSION ]] || wanted=$(<"$PG_DATA/PG_VERSION")
  while read -r bin; do
    newest=${newest:-$bin}
    if [[ -n $wanted ]]; then
      [[ $(major_of "$bin") != "$wanted" ]] || { printf '%s' "$bin"; return; }
    elif PG_BIN=$bin pgvector_is_installed; then
      printf '%s' "$bin"
      return
    fi
  done < <(installed_postgres)
  [[ -z $wanted ]] && printf '%s' "$newest"
}

# PostgreSQL refuses to run as root, so root hands it to the user that Debian's package made for it.
postgres_user() {
  if is_root; then printf 'postgres'; else id -un; fi
}

as_postgres() {
  if is_root; then (cd / && exec runuser -u "$PG_USER" -- "$@"); else (cd / && exec "$@"); fi
}

# In the clone, unless its user cannot enter it (a clone below /root, say).
postgres_home() {
  if [[ -d $LOCAL/postgres ]] || ! is_root || as_postgres test -x "$LOCAL" -a -r "$LOCAL"; then
    printf '%s' "$LOCAL"
  else
    printf '/var/lib/jobmatch/%s' "$(clone_id)"
  fi
}

# A socket's whole path must stay below 108 bytes.
postgres_socket_folder() {
  if ((${#PG_DATA} < 85)); then printf '%s' "$PG_DATA"; else printf '/tmp/jobmatch-%s' "$(clone_id)"; fi
}

postgres_port() { cat "$LOCAL/postgres.port"; }

# postgres_is_running: the process of the pid file must really be the server of this folder, not a later
# process that got the number of a crashed one.
postgres_is_running() {
  local pid
  pid=$(postmaster_pid) || return 1
  [[ $(as_postgres readlink "/proc/$pid/cwd" 2>/dev/null) == "$PG_DATA" ]]
}

postmaster_pid() { as_postgres head -n 1 "$PG_DATA/postmaster.pid" 2>/dev/null; }

# start_postgres: sets POSTGRES_STARTED_HERE when it was not running before.
start_postgres() {
  POSTGRES_STARTED_HERE=""
  require_postgres
  require_pgvector
  if [[ ! -s $PG_DATA/PG_VERSION ]]; then
    require_space 1000 "the database"
    step "Creating the database cluster" create_cluster
    [[ $PG_DATA == "$LOCAL"/* ]] || say "  in $PG_DATA, as the user $PG_USER cannot enter $ROOT"
  fi
  check_owner
  postgres_is_running || step "Starting PostgreSQL $(postgres_major)" launch_postgres
  apply_roles
}

create_cluster() {
  local owner
  owner=$PG_USER:$(id -gn "$PG_USER")
  if is_root; then
    mkdir -p "$(dirname "$PG_DATA")"
    install -d -m 700 -o "${owner%:*}" -g "${owner#*:}" "$PG_DATA"
  fi
  as_postgres "$PG_BIN/initdb" -D "$PG_DATA" --encoding=UTF8 --locale=C.UTF-8 --data-checksums \
    --auth-local=peer --auth-host=scram-sha-256
  printf "include_if_exists = 'jobmatch.conf'\n" | write_as_postgres "$PG_DATA/postgresql.conf" append
}

write_as_postgres() {
  if [[ ${2:-} == append ]]; then as_postgres tee -a "$1" >/dev/null; else as_postgres tee "$1" >/dev/null; fi
}

check_owner() {
  [[ $(stat -c %U "$PG_DATA") == "$PG_USER" ]] || die "the database in $PG_DATA belongs to $(stat -c %U "$PG_DATA")." \
    "start JobMatch as the user who started it first, or with sudo"
}

launch_postgres() {
  local socket port
  choose_port
  port=$(postgres_port)
  socket=$(postgres_socket_folder)
  if [[ $socket != "$PG_DATA" ]]; then as_postgres mkdir -p -m 700 "$socket"; fi
  cluster_settings "$port" "$socket" | write_as_postgres "$PG_DATA/jobmatch.conf"
  clear_remains_of_crash
  # The server outlives this script: it must hold neither its lock nor its output.
  as_postgres "$PG_BIN/pg_ctl" start -w -t 120 -s -D "$PG_DATA" -l "$PG_DATA/server.log" \
    </dev/null >/dev/null 2>&1 3>&- 8>&- || die_with_server_log
  POSTGRES_STARTED_HERE=yes
}

# A crash leaves lock files that name a process number, which may belong to somebody else by now. They may go
# only when no process works in the data folder any more: the children of a killed server take a moment to end.
clear_remains_of_crash() {
  local attempt
  for ((attempt = 0; attempt < 100; attempt++)); do
    if [[ -z $(server_processes) ]]; then
      as_postgres find "$PG_DATA" "$(postgres_socket_folder)" -maxdepth 1 \
        \( -name postmaster.pid -o -name '.s.PGSQL.*' \) -delete
      return
    fi
    sleep 0.1
  done
  die "processes of a crashed PostgreSQL still work on $PG_DATA:" "$(server_processes | tr '\n' ' ')"
}

server_processes() { as_postgres find /proc -maxdepth 2 -name cwd -lname "$PG_DATA" 2>/dev/null || true; }

# choose_port: the one of last time, unless somebody else took it meanwhile.
choose_port() {
  local memory=$LOCAL/postgres.port port
  if [[ -s $memory ]]; then
    port=$(<"$memory")
    ! port_is_taken "$port" || say "  port $port is taken by $(who_listens "$port" | grep . || printf 'another program'): using another"
  else
    port=$((FIRST_PORT + 16#$(clone_id | cut -c 1-6) % PORTS))
  fi
  next_free_port "$port" >"$memory.new"
  mv "$memory.new" "$memory"
}

# Tuned for a laptop, and durable: a commit is on disk when it returns.
cluster_settings() {
  cat <<END
listen_addresses = '127.0.0.1'
port = $1
unix_socket_directories = '$2'
password_encryption = scram-sha-256
fsync = on
synchronous_commit = on
full_page_writes = on
shared_buffers = 256MB
work_mem = 16MB
maintenance_work_mem = 256MB
effective_cache_size = 1GB
random_page_cost = 1.1
wal_compression = on
max_wal_size = 2GB
checkpoint_timeout = 15min
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
log_line_prefix = '%m [%p] %q%u@%d '
END
}

die_with_server_log() {
  end_open_line
  as_postgres cat "$PG_DATA/server.log" 2>/dev/null | quote_lines
  die "PostgreSQL did not start; above is the end of its log ($PG_DATA/server.log)." \
    "if the data are damaged and not worth keeping: ./jobmatch db reset"
}

# Also the way out when the data are damaged or were made by a PostgreSQL that is gone.
delete_cluster() {
  if PG_BIN=$(postgres_binaries) && postgres_is_running; then stop_postgres; fi
  as_postgres find "$PG_DATA" -mindepth 1 -delete
}

stop_postgres() { as_postgres "$PG_BIN/pg_ctl" stop -s -w -m fast -D "$PG_DATA"; }

# release_postgres: at the end of a command that started the server, unless somebody else works with it by now.
release_postgres() {
  [[ -n ${POSTGRES_STARTED_HERE:-} ]] && postgres_is_running || return 0
  if [[ $(superuser_sql postgres -Atc "SELECT count(*) FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()" 2>/dev/null) != 0 ]]; then
    say "PostgreSQL stays up: another program is connected to it. ./jobmatch db stop ends it."
    return 0
  fi
  stop_postgres || true
}

# For the commands whose purpose is a running server.
keep_postgres_running() { POSTGRES_STARTED_HERE=""; }

# superuser_sql DATABASE [psql arguments]: through the socket, where the system vouches for the user.
superuser_sql() {
  local database=$1
  shift
  as_postgres "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 -h "$(postgres_socket_folder)" -p "$(postgres_port)" -d "$database" "$@"
}
