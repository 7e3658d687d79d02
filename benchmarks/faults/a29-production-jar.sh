#!/usr/bin/env bash
# A29: what a scanner finds on the app as it is delivered: no insides, no development mode, no source maps, no traces.
# usage: a29
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# fetch PATH [curl arguments]: the status; the body goes to $LOCAL/body.
fetch() {
  local path=$1
  shift
  curl -sS -m 30 -o "$LOCAL/body" -w '%{http_code}' "$@" "http://localhost:${REPLICA_PORT[a]}$path"
}

begin_check
start_replica a
await_replica a

looked=0
for path in /actuator /actuator/env /actuator/beans /actuator/heapdump /actuator/mappings /actuator/loggers /actuator/prometheus; do
  expect "$path is open" test "$(fetch "$path")" = 404
  looked=$((looked + 1))
done
# An address that nobody serves may answer with the ordinary page, and with nothing else.
for path in '/?v-r=devserver' /VAADIN/dev-bundle/config/stats.json /VAADIN/config/stats.json /copilot /vaadin-dev-server-settings \
  /h2-console /v3/api-docs /swagger-ui/index.html /.git/config /.env /WEB-INF/web.xml; do
  status=$(fetch "$path")
  expect "$path answers $status" eval "[[ $status != 200 || ! -s $LOCAL/body ]] || grep -q VAADIN/build/ '$LOCAL/body'"
  looked=$((looked + 1))
done

fetch /actuator/health >/dev/null
expect "health tells details" eval "! grep -qE 'components|details' '$LOCAL/body'"

fetch /login >/dev/null
expect "development tools on the page" eval "! grep -qiE 'copilot|devTools|vite' '$LOCAL/body'"
mapfile -t scripts < <(grep -oE 'VAADIN/build/[^"]+\.js' "$LOCAL/body" | sort -u)
expect "the page names no script" test "${#scripts[@]}" -gt 0
for script in "${scripts[@]}"; do
  fetch "/$script" >/dev/null
  expect "$script names a source map" eval "! tail -c 300 '$LOCAL/body' | grep -q sourceMappingURL"
  expect "$script.map is served" test "$(fetch "/$script.map")" != 200
done
maps=$(jar tf "$APP_JAR" | grep -c '\.js\.map$' || true)
expect "$maps source maps in the jar" test "$maps" = 0

broken=0
for request in "/api/v1/auth/login -d {\"email\":" "/login?v-r=uidl&v-uiId=0 -d x" "/api/v1/offers/%00" "/api/v1/offers?size=x" "/cvs/%ff" "/api/v1/cvs/1"; do
  read -r path data <<<"$request"
  # shellcheck disable=SC2086 # the data is an option and its value
  fetch "$path" -H 'Content-Type: application/json' $data >/dev/null || true
  expect "a trace at $path" eval "! grep -qE 'Exception|at (org|com|fr|java)\.|springframework' '$LOCAL/body'"
  broken=$((broken + 1))
done
finish A29 "$looked addresses of insides and tools, ${#scripts[@]} scripts, $maps source maps in the jar, $broken broken requests without a trace"
