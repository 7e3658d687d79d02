#!/usr/bin/env bash
# A29: what a scanner finds on the app as it is delivered: no insides, no development mode, no source maps, no traces.
# usage: a29-production-jar.sh JAR    (JAR: the unpacked jobmatch-exec.jar; settings: eval "$(./jobmatch db env)")
set -euo pipefail

jar=$1
port=${SERVER_PORT:-8193}
base=http://localhost:$port
work=$(mktemp -d)
SERVER_PORT=$port java -Xmx1g -jar "$jar" >"$work/app.log" 2>&1 &
app=$!
trap 'kill "$app" 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf "$base/actuator/health" >/dev/null; do
  kill -0 "$app" || { echo "the app does not start: $(tail -3 "$work/app.log")"; exit 1; }
  sleep 0.5
done

bad=0
fail() { echo "FOUND: $*"; bad=1; }
for path in /actuator /actuator/env /actuator/beans /actuator/heapdump /actuator/mappings /actuator/loggers; do
  code=$(curl -s -o "$work/body" -w '%{http_code}' "$base$path")
  [[ $code == 404 ]] || fail "$path answers $code"
done
for path in '/?v-r=devserver' /VAADIN/dev-bundle/config/stats.json /VAADIN/config/stats.json /copilot /vaadin-dev-server-settings /h2-console /v3/api-docs /swagger-ui/index.html; do
  code=$(curl -s -o "$work/body" -w '%{http_code}' "$base$path")
  [[ $code != 200 || ! -s $work/body ]] || grep -q 'VAADIN/build/' "$work/body" || fail "$path answers $code"
done
[[ $(curl -s "$base/actuator/health") == '{"groups":["liveness","readiness"],"status":"UP"}' || $(curl -s "$base/actuator/health") != *components* ]] || fail "health tells details"
curl -s "$base/login" >"$work/login"
grep -qiE 'copilot|devTools|vite' "$work/login" && fail "development tools on the page"
grep -oE 'VAADIN/build/[^"]+\.js' "$work/login" | while read -r script; do
  curl -s "$base/$script" >"$work/script"
  if tail -c 300 "$work/script" | grep -q sourceMappingURL; then echo "FOUND: $script names a source map"; fi
  code=$(curl -s -o /dev/null -w '%{http_code}' "$base/$script.map")
  [[ $code != 200 ]] || echo "FOUND: $script.map"
done | tee "$work/maps"
[[ ! -s $work/maps ]] || bad=1
maps=$(unzip -l "$jar" | grep -c '\.js\.map$' || true)
[[ $maps == 0 ]] || fail "$maps source maps in the jar"
curl -s -X POST "$base/api/v1/auth/login" -H 'Content-Type: application/json' -d '{"email":' >"$work/body"
curl -s "$base/login?v-r=uidl&v-uiId=0" -X POST -d 'x' >>"$work/body"
curl -s "$base/api/v1/offers/%00" >>"$work/body"
grep -qE 'Exception|at (org|com|fr|java)\.' "$work/body" && fail "a trace: $(head -c 200 "$work/body")"
((bad == 0)) && echo "nothing found"
exit "$bad"
