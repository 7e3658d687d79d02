#!/usr/bin/env bash
# A21: a thousand sign-ins in a minute from one sender, over a thousand addresses, while somebody else signs in from elsewhere; then the
# median time of an answer for a known and an unknown address.
# usage: a21-password-stuffing.sh JAR    (JAR: the unpacked jobmatch-exec.jar; settings: eval "$(./jobmatch db env)")
set -euo pipefail

jar=$1
port=${SERVER_PORT:-8192}
api=http://localhost:$port/api/v1
work=$(mktemp -d)
SERVER_PORT=$port java -Xmx1g -jar "$jar" >"$work/app.log" 2>&1 &
app=$!
trap 'kill "$app" 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf "http://localhost:$port/actuator/health" >/dev/null; do
  kill -0 "$app" || { echo "the app does not start: $(tail -3 "$work/app.log")"; exit 1; }
  sleep 0.5
done

# login SENDER ADDRESS: status and seconds.
login() {
  curl -s -o /dev/null -w '%{http_code} %{time_total}\n' -H 'Content-Type: application/json' -H "X-Forwarded-For: $1" \
    -d "{\"email\":\"$2\",\"password\":\"un mot de passe faux\"}" "$api/auth/login"
}
median() { awk '{ print $2 }' | sort -n | awk '{ t[NR] = $1 } END { printf "%.1f", t[int((NR + 1) / 2)] * 1000 }'; }

for ((n = 1; n <= 1000; n++)); do
  login 203.0.113.9 "victime-$n@example.org" >>"$work/flood" &
  ((n % 16)) || wait -n
  sleep 0.05
done
while (($(jobs -pr | wc -l) > 1)); do sleep 0.2; done
echo "a thousand attempts: $(awk '{ print $1 }' "$work/flood" | sort | uniq -c | tr -s ' \n' ' ')"

for ((n = 1; n <= 10; n++)); do
  email=a21-$RANDOM$RANDOM@example.org
  curl -s -o /dev/null -H 'Content-Type: application/json' \
    -d "{\"email\":\"$email\",\"name\":\"A21\",\"password\":\"un mot de passe long\"}" "$api/auth/register"
  for _ in 1 2 3 4; do
    login 203.0.113.10 "$email" >>"$work/known"
    login 203.0.113.10 "personne-$RANDOM@example.org" >>"$work/unknown"
  done
done
echo "median answer: $(median <"$work/known") ms for a known address, $(median <"$work/unknown") ms for an unknown one"
(($(grep -c '^401' "$work/flood") <= 110))
