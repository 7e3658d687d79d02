#!/usr/bin/env bash
# R3: the database is restarted at once under load, then away for a minute: callers are told when to come back, nothing
# is lost, and within 10 s of its return everything goes on in the same process.
# usage: r3 [DOCUMENTS [SECONDS AWAY]]
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

documents=${1:-120} away=${2:-60}
answer=$LOCAL/answer

# ask: one authenticated request; sets STATUS and MILLIS, the answer lies in $answer with its headers.
ask() {
  local figures
  figures=$(call a "tasks?size=1" -m 20 -D "$answer.headers" -o "$answer" -w '%{http_code} %{time_total}' 2>/dev/null || true)
  STATUS=${figures% *}
  MILLIS=$(awk -v seconds="${figures#* }" 'BEGIN { printf "%d", seconds * 1000 }')
}

# await_answer: seconds until a request succeeds again.
await_answer() {
  local began
  began=$(now)
  until ask && [[ $STATUS == 200 ]]; do
    (($(now) - began < 60000000)) || break
    sleep 0.2
  done
  elapsed "$began"
}

# await_new_attempt SINCE: seconds until a task is begun again.
await_new_attempt() {
  local began
  began=$(now)
  until (($(sql "select count(*) from fault.attempt where at > '$1'") > 0)); do
    (($(now) - began < 60000000)) || break
    sleep 0.2
  done
  elapsed "$began"
}

begin_check
start_replica a
await_replica a
sign_up a
watch_attempts
process=${REPLICA_PID[a]}
order_many r3 "$documents" a

sleep 4
as_postgres "$PG_BIN/pg_ctl" restart -w -s -m immediate -D "$PG_DATA" -l "$PG_DATA/server.log" </dev/null >/dev/null 2>&1 3>&- 8>&-
restarted=$(await_answer)
expect "slow after the restart" at_most "${restarted% s}" 10
sleep 5

as_postgres "$PG_BIN/pg_ctl" stop -w -s -m immediate -D "$PG_DATA"
end=$((SECONDS + away)) asked=0 told=0 slowest=0
sleep 2
while ((SECONDS < end)); do
  ask
  asked=$((asked + 1))
  if [[ $STATUS == 503 ]] && grep -qi '^retry-after:' "$answer.headers" && ! grep -q 'Exception\|fr.jobmatch' "$answer"; then
    told=$((told + 1))
  fi
  ((MILLIS <= slowest)) || slowest=$MILLIS
  sleep 1
done
page=$(curl -s -m 10 -o /dev/null -w '%{http_code}' "http://localhost:${REPLICA_PORT[a]}/login" || true)
expect "not every caller was told" test "$told" = "$asked"
expect "callers were kept waiting" at_most "$slowest" 9000
expect "the login page does not show" test "$page" = 200

launch_postgres
since=$(sql "select clock_timestamp()")
answered=$(await_answer)
attempted=$(await_new_attempt "$since")
expect "slow answers after the outage" at_most "${answered% s}" 10
expect "tasks went on late" at_most "${attempted% s}" 10
ordering_may_end
expect "tasks still open" await_no_open_tasks 180
expect "the app was restarted" kill -0 "$process"
expect "documents missing" test "$(written r3)" = "$ORDERED"
expect "lost" test "$(lost)" = 0
expect "duplicates" test "$(duplicates)" = 0
expect "half documents" test "$(orphans)" = 0
finish R3 "answers $restarted after an immediate restart; away ${away} s: $told of $asked requests told 503 with Retry-After, slowest $slowest ms; back: answers after $answered, tasks after $attempted; $ORDERED ordered, lost $(lost), twice $(duplicates), half $(orphans)"
