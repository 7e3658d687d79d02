#!/usr/bin/env bash
# A21: a thousand sign-ins in a minute from one sender over a thousand addresses are refused, somebody else signs in meanwhile,
# and the median answer for a known and for an unknown address differs by 10 ms at most.
# usage: a21 [ATTEMPTS [PEOPLE]]
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

attempts=${1:-1000} people=${2:-25}

# sign_in_from SENDER ADDRESS PASSWORD: status and milliseconds.
sign_in_from() {
  curl -s -m 30 -o /dev/null -w '%{http_code} %{time_total}\n' -H 'Content-Type: application/json' -H "X-Forwarded-For: $1" \
    -d "{\"email\":\"$2\",\"password\":\"$3\"}" "http://localhost:${REPLICA_PORT[a]}/api/v1/auth/login" | awk '{ print $1, $2 * 1000 }'
}
median() { sort -n | awk '{ t[NR] = $1 } END { printf "%.1f", t[int((NR + 1) / 2)] }'; }

begin_check
rm -f "$LOCAL"/a21-*
start_replica a
await_replica a
sign_up a

began=$SECONDS
for ((n = 1; n <= attempts; n++)); do
  sign_in_from 203.0.113.9 "victime-$n@example.org" "un mot de passe faux" >>"$LOCAL/a21-flood" &
  ((n % 16)) || wait -n
  ((n % 100)) || sign_in_from 203.0.113.11 "$EMAIL" "$PASSWORD" >>"$LOCAL/a21-other"
  sleep 0.04
done
while (($(jobs -pr | wc -l) > 1)); do sleep 0.2; done
lasted=$((SECONDS - began))
tried=$(grep -c '^401' "$LOCAL/a21-flood") refused=$(grep -c '^429' "$LOCAL/a21-flood")
expect "too many passwords were tried" at_most "$tried" 110
expect "some attempts got another answer" test "$((tried + refused))" = "$attempts"
expect "somebody else could not sign in" test "$(grep -vc '^200' "$LOCAL/a21-other")" = 0

# Four attempts for an address stay below its limit, so each is answered by comparing a hash.
for ((n = 1; n <= people; n++)); do
  sign_up a
  for _ in 1 2 3 4; do
    sign_in_from "203.0.113.$((20 + n))" "$EMAIL" "un mot de passe faux" >>"$LOCAL/a21-known"
    sign_in_from "203.0.113.$((20 + n))" "personne-$RANDOM$RANDOM@example.org" "un mot de passe faux" >>"$LOCAL/a21-unknown"
  done
done
known=$(awk '{ print $2 }' "$LOCAL/a21-known" | median) unknown=$(awk '{ print $2 }' "$LOCAL/a21-unknown" | median)
# Pair by pair, one right after the other: a busy machine slows both down.
difference=$(paste "$LOCAL/a21-known" "$LOCAL/a21-unknown" | awk '{ print $2 - $4 }' | median)
expect "the time of the answer tells who has an account" at_most "${difference#-}" 10
finish A21 "$attempts attempts in $lasted s: $tried compared, $refused refused with 429; somebody else signed in $(wc -l <"$LOCAL/a21-other") times; median answer $known ms for a known address, $unknown ms for an unknown one, median difference of $((people * 4)) pairs $difference ms"
