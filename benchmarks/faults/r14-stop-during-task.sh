#!/usr/bin/env bash
# R14: SIGTERM while CVs are being read by parsers that hang: the tasks are given back within 25 s and end once.
# usage: r14
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cv=$ROOT/app/src/main/resources/demo/cv/cv-exemple.pdf
cvs=6
# The demo's people have readings and profiles of their own.
uploader="select id from person order by created_at desc limit 1"

upload() {
  curl -sS -o /dev/null -H "Authorization: Bearer $TOKEN" -F "file=@$cv" "http://localhost:${REPLICA_PORT[$1]}/api/v1/cvs"
}

upload_all() {
  local n
  for ((n = 0; n < cvs; n++)); do upload "$1"; done
}

# parsers NAME: the forked parsers of a replica.
parsers() { pgrep -P "${REPLICA_PID[$1]}" || true; }

begin_check
start_replica a
await_replica a
start_replica b
await_replica b
sign_up a
# Both have warm parsers after this.
upload a
expect "the first CV was not read" await_no_open_tasks 120
upload_all a
expect "the first CVs were not read" await_no_open_tasks 120
watch_attempts
mapfile -t frozen < <(parsers a)
expect "a has no parser to freeze" test "${#frozen[@]}" -gt 0
for parser in "${frozen[@]}"; do kill -STOP "$parser"; done
upload_all b
for ((n = 0; n < 50 && $(count_broken_off) == 0; n++)); do
  note_broken_off a scheduled_interactive
  sleep 0.1
done
held=$(count_broken_off)
expect "a held no task" test "$held" -gt 0

began=$(now)
sql "update fault.broken_off set at = clock_timestamp()"
signal_replica a TERM
wait "${REPLICA_PID[a]}" || true
stopped=$(elapsed "$began")
left=0
for parser in "${frozen[@]}"; do
  ! kill -9 "$parser" 2>/dev/null || left=$((left + 1))
done
expect "the stop took too long" at_most "${stopped% s}" 25
expect "tasks still open" await_no_open_tasks 120
resume=$(longest_resume)
attempts=$(sql "select max(attempt) from task")
expect "given back too late" at_most "$resume" 25
expect "not all were read" test "$(sql "select count(*) from task where status = 'SUCCEEDED' and person_id = ($uploader)")" = $((2 * cvs + 1))
expect "one profile for each" test "$(sql "select count(*) from profile where cv_id is not null and person_id = ($uploader)")" = $((2 * cvs + 1))
expect "more than two attempts" test "$attempts" -le 2
finish R14 "$held tasks held by hanging parsers; the process ended $stopped after SIGTERM, the tasks went on elsewhere after $resume s at most, attempts at most $attempts, parsers left behind $left"
