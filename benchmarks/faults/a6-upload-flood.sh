#!/usr/bin/env bash
# A6: 200 uploads of 20 MB at once and 20 slow senders: refused past the quota, memory stays flat, and somebody else's
# searches take at most twice as long.
# usage: a6 [UPLOADS [SLOW SENDERS]]
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

uploads=${1:-200} slow=${2:-20}

# upload STATUS_FILE [curl arguments]: by the person who signed up last.
upload() {
  local codes=$1
  shift
  curl -s -o /dev/null -m 120 -w '%{http_code}\n' "$@" -H "Authorization: Bearer $FLOODER" -F "file=@$LOCAL/a6.txt" \
    "http://localhost:${REPLICA_PORT[a]}/api/v1/cvs" >>"$codes" || true
}
megabytes() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/${REPLICA_PID[a]}/status"; }
# searches COUNT: their 95th percentile in milliseconds.
searches() {
  for ((n = 0; n < $1; n++)); do
    call a "offers?q=technicien&size=10" -o /dev/null -w '%{time_total}\n'
  done | sort -n | awk '{ t[NR] = $1 } END { printf "%d", t[int(NR * 0.95 + 0.5)] * 1000 }'
}

begin_check
rm -f "$LOCAL"/a6*
start_replica a
await_replica a
sign_up a
FLOODER=$TOKEN
sign_up a
head -c 20000000 /dev/zero | tr '\0' 'a' >"$LOCAL/a6.txt"
searches 100 >/dev/null
before=$(searches 100) rss=$(megabytes)

for ((n = 0; n < slow; n++)); do upload "$LOCAL/a6-slow" --limit-rate 100 -m 60 & done
sleep 1
for ((n = 0; n < uploads; n++)); do upload "$LOCAL/a6-codes" & done
(
  trap - EXIT
  while sleep 0.2; do megabytes; done
) >"$LOCAL/a6-rss" 2>/dev/null &
watch=$!
meanwhile=$(searches 100)
sleep 5
kill "$watch"
while (($(jobs -pr | wc -l) > 1)); do sleep 0.5; done

peak=$(sort -n "$LOCAL/a6-rss" | tail -n 1)
answers=$(sort "$LOCAL/a6-codes" "$LOCAL/a6-slow" | uniq -c | tr -s ' \n' ' ')
rm -f "$LOCAL/a6.txt"
expect "nothing was refused" grep -q 429 "$LOCAL/a6-codes"
expect "an upload failed otherwise" eval "! grep -q '^5' '$LOCAL/a6-codes'"
expect "memory grew" at_most "$peak" "$((rss + 400))"
expect "others had to wait" at_most "$meanwhile" "$((2 * before > 100 ? 2 * before : 100))"
finish A6 "$uploads uploads of 20 MB and $slow slow ones (answers:$answers), memory $rss MB before and $peak MB at most, somebody else's searches p95 $before ms before and $meanwhile ms meanwhile"
