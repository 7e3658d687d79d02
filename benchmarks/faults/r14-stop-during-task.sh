#!/usr/bin/env bash
# R14: SIGTERM while a CV is being read by a parser that hangs: the task is given back within 25 s and read once.
# usage: r14
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cv=$ROOT/app/src/main/resources/demo/cv/cv-exemple.pdf

upload() {
  curl -sS -H "Authorization: Bearer $TOKEN" -F "file=@$cv" "http://localhost:${REPLICA_PORT[$1]}/api/v1/cvs" | field id
}

# The forked parsers of a replica, which are Java processes too.
freeze_parsers() {
  local parser
  for parser in $(pgrep -P "${REPLICA_PID[$1]}"); do kill "-$2" "$parser"; done
}

begin_check
start_replica a
await_replica a
sign_up a
upload a >/dev/null
expect "the first CV was not read" await_no_open_tasks 60
watch_attempts
freeze_parsers a STOP
task=$(upload a)
for ((n = 0; n < 100; n++)); do
  [[ $(sql "select status from task where id = '$task'") != RUNNING ]] || break
  sleep 0.1
done
start_replica b
await_replica b
note_broken_off a scheduled_interactive
expect "the task was not running" test "$(count_broken_off)" = 1
began=$(now)
sql "update fault.broken_off set at = clock_timestamp()"
frozen=$(pgrep -P "${REPLICA_PID[a]}" | tr '\n' ' ')
signal_replica a TERM
wait "${REPLICA_PID[a]}" || true
stopped=$(elapsed "$began")
expect "the stop took too long" at_most "${stopped% s}" 25
expect "the task did not end" await_no_open_tasks 60
resume=$(longest_resume)
expect "given back too late" at_most "$resume" 25
expect "not read" test "$(sql "select status from task where id = '$task'")" = SUCCEEDED
expect "read more than twice" test "$(sql "select attempt from task where id = '$task'")" -le 2
expect "more than one profile" test "$(sql "select count(*) from profile p join task t on t.result ->> 'profile' = p.id::text where t.id = '$task'")" = 1
left=0
for parser in $frozen; do
  ! kill -0 "$parser" 2>/dev/null || { left=$((left + 1)); kill -9 "$parser"; }
done
finish R14 "stopped $stopped after SIGTERM, the task went on elsewhere after $resume s, attempts $(sql "select attempt from task where id = '$task'"), frozen parsers left behind $left"
