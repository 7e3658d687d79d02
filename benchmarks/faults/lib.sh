# What the fault checks share: a PostgreSQL of their own, replicas of the real app, a person with orders, and counting.
# Run them with: ./jobmatch bench faults NAME [ARGUMENTS]
# shellcheck disable=SC2034 # variables that the sourced parts read

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
APP_JAR=${APP_JAR:-$ROOT/.local/app/jobmatch-exec.jar}
# Apart from the clone's own database: these checks stop servers and fill disks.
LOCAL=$ROOT/.local/faults
LOGS=$LOCAL/log
mkdir -p "$LOGS"
for part in say system apt jdk pgvector postgres database; do
  # shellcheck source=/dev/null # checked file by file
  source "$ROOT/scripts/lib/$part.sh"
done

declare -A REPLICA_PID=() REPLICA_PORT=()
TOKEN="" EMAIL="" PROFILE="" OFFER="" ORDERING="" ORDERED=0
PASSWORD="un mot de passe assez long"
FAILURES=()

end_check() {
  local status=$? name
  trap '' INT TERM
  [[ -z $ORDERING ]] || kill "$ORDERING" 2>/dev/null || true
  for name in "${!REPLICA_PID[@]}"; do
    kill -9 "${REPLICA_PID[$name]}" 2>/dev/null || true
    wait "${REPLICA_PID[$name]}" 2>/dev/null || true
  done
  if [[ -n ${PG_DATA:-} ]] && postgres_is_running; then stop_postgres || true; fi
  exit "$status"
}
trap end_check EXIT
trap 'exit 130' INT TERM

# begin_check: a running PostgreSQL with an empty database.
begin_check() {
  [[ -f $APP_JAR ]] || die "the app is not built: $APP_JAR" "run it as: ./jobmatch bench faults ..."
  command -v curl >/dev/null || install_packages "curl" curl
  rm -f "$LOGS"/replica-*.log
  start_postgres
  empty_database
}

empty_database() {
  superuser_sql postgres -c "drop database if exists jobmatch with (force)"
  run_roles_sql >/dev/null 2>&1
}

sql() { superuser_sql jobmatch -At -c "$1"; }

# start_replica NAME [SETTING=VALUE...]: returns at once. Compiled less, it starts faster; speed is measured elsewhere.
start_replica() {
  local name=$1 port
  shift
  port=${REPLICA_PORT[$name]:-$(next_free_port $((8300 + ${#REPLICA_PORT[@]} * 10)))}
  REPLICA_PORT[$name]=$port
  env SERVER_PORT="$port" JOBMATCH_DEMO=true "$@" java -Xmx800m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
    -jar "$APP_JAR" >>"$LOGS/replica-$name.log" 2>&1 3>&- 8>&- &
  REPLICA_PID[$name]=$!
}

# await_replica NAME: until it answers; a bound makes a broken start visible.
await_replica() {
  local name=$1 quarter
  for ((quarter = 0; quarter < 1200; quarter++)); do
    ! curl -sf -m 2 -o /dev/null "http://localhost:${REPLICA_PORT[$name]}/actuator/health" || return 0
    is_alive "$name" || die "replica $name ended: $(tail -n 3 "$LOGS/replica-$name.log")"
    sleep 0.25
  done
  die "replica $name does not answer after five minutes: $LOGS/replica-$name.log"
}

is_alive() { kill -0 "${REPLICA_PID[$1]}" 2>/dev/null; }

# signal_replica NAME SIGNAL
signal_replica() { kill "-$2" "${REPLICA_PID[$1]}"; }

# kill_replica NAME: at once, without a word.
kill_replica() {
  signal_replica "$1" KILL
  wait "${REPLICA_PID[$1]}" 2>/dev/null || true
}

# worker NAME: pattern of the name under which the replica holds tasks.
worker() { printf '%%:%s:%%' "${REPLICA_PID[$1]}"; }

# call NAME PATH [curl arguments]: as the person who signed up.
call() {
  local name=$1 path=$2
  shift 2
  # Signing up needs no token, and a wrong one would be refused.
  curl -sS -m 30 ${TOKEN:+-H "Authorization: Bearer $TOKEN"} -H 'Content-Type: application/json' "$@" \
    "http://localhost:${REPLICA_PORT[$name]}/api/v1/$path"
}

# field NAME: its first value in the JSON on standard input.
field() { grep -o "\"$1\" *: *\"[^\"]*\"" | head -n 1 | sed 's/.*: *"//; s/"$//'; }

# sign_up NAME: a new person with a profile, and an offer of the demo to apply for.
sign_up() {
  EMAIL=faults-$RANDOM$RANDOM@example.org TOKEN=""
  TOKEN=$(call "$1" auth/register -d "{\"email\":\"$EMAIL\",\"name\":\"Nora Essai\",\"password\":\"$PASSWORD\"}" | field accessToken)
  [[ -n $TOKEN ]] || die "nobody can sign up"
  PROFILE=$(call "$1" profiles -d '{"basics":{"name":"Nora Essai","label":"Infirmière"},
    "work":[{"name":"Clinique du Test","position":"Infirmière","startDate":"2019-01"}],
    "skills":[{"keywords":["transfusion","asepsie"]}]}' | field id)
  OFFER=$(call "$1" "offers?size=1" | field id)
  [[ -n $PROFILE && -n $OFFER ]] || die "no profile or no offer to begin with"
}

# An access token is good for fifteen minutes.
sign_in() {
  TOKEN=""
  TOKEN=$(call "$1" auth/login -d "{\"email\":\"$EMAIL\",\"password\":\"$PASSWORD\"}" | field accessToken)
}

# order NAME KEY: the HTTP status of ordering a CV; the same key orders nothing twice.
order() {
  call "$1" documents -o /dev/null -w '%{http_code}' -H "Idempotency-Key: $2" \
    -d "{\"profile\":\"$PROFILE\",\"offerId\":\"$OFFER\",\"kind\":\"CV\",\"level\":2}" 2>/dev/null || true
}

# order_until_accepted KEY NAME...: from one replica after the other, as a patient client does.
order_until_accepted() {
  local key=$1 name status
  shift
  while :; do
    for name in "$@"; do
      status=$(order "$name" "$key")
      case $status in
        202) return ;;
        401) sign_in "$name" || true ;;
        429) sleep 1 ;;
      esac
    done
    sleep 0.2
  done
}

# order_many PREFIX COUNT NAME...: in the background; ORDERING is its process. It goes on beyond COUNT until ordering_may_end,
# so that no fault hits an idle queue.
order_many() {
  local prefix=$1 count=$2
  shift 2
  rm -f "$LOCAL/may-end"
  (
    trap - EXIT
    set +e
    local n=0
    while ((n < count)) || [[ ! -f $LOCAL/may-end ]]; do
      n=$((n + 1))
      order_until_accepted "$prefix-$n" "$@"
    done
    echo "$n" >"$LOCAL/ordered"
  ) &
  ORDERING=$!
}

# ordering_may_end: waits for it; ORDERED is how many orders were accepted.
ordering_may_end() {
  touch "$LOCAL/may-end"
  wait "$ORDERING"
  ORDERING=""
  ORDERED=$(<"$LOCAL/ordered")
}

open_tasks() { sql "select count(*) from task where status in ('QUEUED', 'RUNNING')"; }

# await_no_open_tasks SECONDS
await_no_open_tasks() {
  local end=$((SECONDS + $1))
  while (($(open_tasks) > 0)); do
    ((SECONDS < end)) || return 1
    sleep 0.5
  done
}

# watch_attempts: from now on every begin of an attempt is noted with its time.
watch_attempts() {
  superuser_sql jobmatch <<'SQL'
create schema fault;
create table fault.attempt (task uuid, attempt integer, at timestamptz default clock_timestamp());
create table fault.broken_off (task uuid, attempt integer, at timestamptz default clock_timestamp());
create function fault.note() returns trigger language plpgsql security definer as
  $$ begin insert into fault.attempt (task, attempt) values (new.id, new.attempt); return null; end $$;
create trigger note_attempt after update on public.task
  for each row when (old.attempt is distinct from new.attempt) execute function fault.note();
SQL
}

# note_broken_off NAME [TABLE]: the tasks that a replica holds now.
note_broken_off() {
  sql "insert into fault.broken_off (task, attempt) select t.id, t.attempt from task t
    join ${2:-scheduled_documents} s on s.task_instance = t.id::text
    where t.status = 'RUNNING' and s.picked and s.picked_by like '$(worker "$1")'"
}

count_broken_off() { sql "select count(*) from fault.broken_off"; }

# longest_resume: seconds until the next attempt at a task that was broken off; -1 when one never came.
longest_resume() {
  sql "select round(coalesce(max(coalesce(extract(epoch from (select min(a.at) from fault.attempt a
      where a.task = b.task and a.attempt > b.attempt) - b.at), 1e9)), 0)::numeric, 1) from fault.broken_off b"
}

# written PREFIX: documents of orders with such keys; the demo writes some of its own.
written() { sql "select count(*) from document d join task t on t.id = d.id where t.idempotency_key like '%$1-%'"; }

# Orders that were accepted but have no document; more documents than orders; halves of documents.
lost() { sql "select count(*) from task t where type = 'document' and (status <> 'SUCCEEDED' or not exists (select 1 from document d where d.id = t.id))"; }
duplicates() { sql "select count(*) - count(distinct d.id) + count(*) filter (where t.id is null) from document d left join task t on t.id = d.id"; }
orphans() {
  sql "select (select count(*) from document_file f where not exists (select 1 from document d where d.id = f.document_id))
    + (select count(*) from document d where not exists (select 1 from document_file f where f.document_id = d.id))"
}

# expect WHAT CONDITION...: notes what does not hold; `finish` decides.
expect() {
  local what=$1
  shift
  "$@" || FAILURES+=("$what")
}

# at_most VALUE LIMIT, both with decimals
at_most() { awk -v value="$1" -v limit="$2" 'BEGIN { exit !(value + 0 <= limit + 0) }'; }

# finish ID FIGURES: one line, and the exit code.
finish() {
  local load
  read -r load _ </proc/loadavg
  if ((${#FAILURES[@]} == 0)); then
    printf '%s passed: %s (load %s)\n' "$1" "$2" "$load"
  else
    printf '%s FAILED (%s): %s (load %s)\n' "$1" "$(IFS=';' && printf '%s' "${FAILURES[*]}")" "$2" "$load"
    exit 1
  fi
}
