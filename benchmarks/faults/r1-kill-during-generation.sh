#!/usr/bin/env bash
# R1: kill -9 at random points while two replicas write documents: none lost, none twice, each goes on within 30 s.
# usage: r1 [DOCUMENTS [KILLS]]    (the full row: 10000 100)
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

documents=${1:-1500} kills=${2:-25}
began=$SECONDS

begin_check
start_replica a JOBMATCH_TASKS_QUOTA=20000
await_replica a
start_replica b JOBMATCH_TASKS_QUOTA=20000
await_replica b
sign_up a
watch_attempts
order_many r1 "$documents" a b

for ((n = 1; n <= kills; n++)); do
  sleep "$((RANDOM % 4)).$((RANDOM % 10))"
  victim=$([[ $((RANDOM % 2)) == 0 ]] && printf a || printf b)
  kill_replica "$victim"
  note_broken_off "$victim"
  start_replica "$victim" JOBMATCH_TASKS_QUOTA=20000
  await_replica "$victim"
done

ordering_may_end
expect "tasks still open" await_no_open_tasks 600
resume=$(longest_resume)
written=$(written r1)
expect "documents missing" test "$written" = "$ORDERED"
expect "lost" test "$(lost)" = 0
expect "duplicates" test "$(duplicates)" = 0
expect "half documents" test "$(orphans)" = 0
expect "resumed too late" at_most "$resume" 30
finish R1 "$ORDERED ordered, $kills kills of 2 replicas broke off $(count_broken_off) attempts, $written written, lost $(lost), twice $(duplicates), half $(orphans), longest resume $resume s, $((SECONDS - began)) s in all"
