#!/usr/bin/env bash
# R2: a worker is frozen past its lease and wakes up: its write is refused, there is one result.
# usage: r2 [DOCUMENTS]
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

documents=${1:-60}

begin_check
start_replica a
await_replica a
start_replica b
await_replica b
sign_up b
watch_attempts
order_many r2 "$documents" b

# Freezes a; whether it holds a task can only be known for sure then.
for ((try = 1; try <= 200; try++)); do
  signal_replica a STOP
  note_broken_off a
  (($(count_broken_off) == 0)) || break
  signal_replica a CONT
  sleep 0.05
done
held=$(count_broken_off)
expect "no task was frozen" test "$held" -gt 0
ordering_may_end
expect "the other replica did not go on" await_no_open_tasks 60
resume=$(longest_resume)
before=$(sql "select md5(string_agg(d::text, '' order by id)) from document d")
signal_replica a CONT
sleep 10
refused=$(grep -cE "writes nothing: cancelled or taken over|was broken off" "$LOGS/replica-a.log" || true)
after=$(sql "select md5(string_agg(d::text, '' order by id)) from document d")
expect "no write was refused" test "$refused" -ge 1
expect "the late worker changed something" test "$before" = "$after"
expect "documents missing" test "$(written r2)" = "$ORDERED"
expect "duplicates" test "$(duplicates)" = 0
expect "lost" test "$(lost)" = 0
expect "resumed too late" at_most "$resume" 30
finish R2 "$ORDERED documents, $held attempts frozen, taken over after $resume s at most, $refused late attempts refused, lost $(lost), twice $(duplicates)"
