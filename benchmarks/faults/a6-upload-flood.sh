#!/usr/bin/env bash
# A6: 200 parallel uploads of 20 MB and 20 slow ones, while somebody else works. Prints how many were taken and refused,
# the app's memory before and at its peak, and the other person's answer times before and meanwhile.
# usage: a6-upload-flood.sh JAR    (JAR: the unpacked jobmatch-exec.jar; settings: eval "$(./jobmatch db env)")
set -euo pipefail

jar=$1
port=${SERVER_PORT:-8191}
api=http://localhost:$port/api/v1
work=$(mktemp -d)
SERVER_PORT=$port JOBMATCH_DEMO=true java -Xmx1g -jar "$jar" >"$work/app.log" 2>&1 &
app=$!
trap 'kill "$app" 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf "http://localhost:$port/actuator/health" >/dev/null; do
  kill -0 "$app" || { echo "the app does not start: $(tail -3 "$work/app.log")"; exit 1; }
  sleep 0.5
done

field() { grep -o "\"$1\" *: *\"[^\"]*\"" | head -1 | sed 's/.*: *"//; s/"$//'; }
account() {
  curl -sS -H 'Content-Type: application/json' \
    -d "{\"email\":\"a6-$RANDOM$RANDOM@example.org\",\"name\":\"A6\",\"password\":\"un mot de passe long\"}" "$api/auth/register" | field accessToken
}
megabytes() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$app/status"; }
# p95 N: the 95th percentile of N searches by the other person, in milliseconds.
p95() {
  for ((n = 0; n < $1; n++)); do
    curl -s -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer $other" "$api/offers?q=technicien&size=10"
  done | sort -n | awk '{ t[NR] = $1 } END { printf "%d", t[int(NR * 0.95 + 0.5)] * 1000 }'
}

flooder=$(account) other=$(account)
head -c 20000000 /dev/zero | tr '\0' 'a' >"$work/cv.txt"
p95 40 >/dev/null
before=$(p95 100) rss=$(megabytes)

for ((n = 0; n < 20; n++)); do
  curl -s -o /dev/null --limit-rate 100 --max-time 60 -H "Authorization: Bearer $flooder" -F "file=@$work/cv.txt" "$api/cvs" &
done
sleep 1
for ((n = 0; n < 200; n++)); do
  curl -s -o /dev/null -w '%{http_code}\n' -H "Authorization: Bearer $flooder" -F "file=@$work/cv.txt" "$api/cvs" >>"$work/codes" &
done
(while sleep 0.2; do megabytes; done) >"$work/rss" 2>/dev/null &
watch=$!
meanwhile=$(p95 100)
sleep 5
kill "$watch"
peak=$(sort -n "$work/rss" | tail -1)
echo "answers to the flood: $(sort "$work/codes" | uniq -c | tr -s ' \n' ' ')"
echo "memory: $rss MB before, $peak MB at most"
echo "the other person's searches: p95 $before ms before, $meanwhile ms meanwhile"
grep -q 429 "$work/codes"
((peak < rss + 400))
