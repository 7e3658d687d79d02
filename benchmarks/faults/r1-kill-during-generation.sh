#!/usr/bin/env bash
# R1: kill -9 the app while documents are being written, start it again, and count: none lost, none twice.
# usage: r1-kill-during-generation.sh JAR DOCUMENTS KILLS    (JAR: the unpacked jobmatch-exec.jar; settings: eval "$(./jobmatch db env)")
set -euo pipefail

jar=$1 documents=${2:-60} kills=${3:-3}
port=${SERVER_PORT:-8190}
api=http://localhost:$port/api/v1
app=

start_app() {
  SERVER_PORT=$port JOBMATCH_DEMO=true java -Xmx1g -jar "$jar" >>r1.log 2>&1 &
  app=$!
  until curl -sf "http://localhost:$port/actuator/health" >/dev/null; do
    kill -0 "$app" || { echo "the app does not start: see r1.log"; exit 1; }
    sleep 0.5
  done
}
trap '[[ -z $app ]] || kill -9 "$app" 2>/dev/null || true' EXIT

# field NAME: its first value in the JSON on standard input.
field() { grep -o "\"$1\" *: *\"[^\"]*\"" | head -1 | sed 's/.*: *"//; s/"$//'; }
call() { curl -sS -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "$@"; }

start_app
email=r1-$RANDOM$RANDOM@example.org
token=$(curl -sS -H 'Content-Type: application/json' -d "{\"email\":\"$email\",\"name\":\"R1\",\"password\":\"un mot de passe long\"}" "$api/auth/register" | field accessToken)
[[ -n $token ]] || { echo "no token"; exit 1; }
profile=$(call -d '{"basics":{"name":"Nora Essai","label":"Infirmière"},"work":[{"name":"Clinique du Test","position":"Infirmière","startDate":"2019-01"}],"skills":[{"keywords":["transfusion"]}]}' "$api/profiles" | field id)
offer=$(call "$api/offers?size=1" | field id)
echo "profile $profile, offer $offer"

for ((n = 1; n <= documents; n++)); do
  call -o /dev/null -H "Idempotency-Key: r1-$n" -d "{\"profile\":\"$profile\",\"offerId\":\"$offer\",\"kind\":\"CV\",\"level\":2}" "$api/documents"
done
for ((n = 1; n <= kills; n++)); do
  sleep 0.$((RANDOM % 9 + 1))
  kill -9 "$app"
  wait "$app" 2>/dev/null || true
  start_app
done

began=$SECONDS
while :; do
  open=$(call "$api/tasks?size=100" | grep -oE '"status" *: *"(QUEUED|RUNNING)"' | wc -l || true)
  ((open > 0)) || break
  ((SECONDS - began < 120)) || { echo "still open after two minutes: $open"; exit 1; }
  sleep 1
done
total=$(call "$api/documents?size=1" | grep -o '"total" *: *[0-9]*' | grep -o '[0-9]*$')
echo "$documents ordered, $kills kills, $total written, all done $((SECONDS - began)) s after the last start"
((total == documents))
