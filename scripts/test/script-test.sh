#!/usr/bin/env bash
# The parts of ./jobmatch that decide something, without touching the machine.
# shellcheck disable=SC2034,SC2317 # what the sourced parts read and call
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
LOCAL=$(mktemp -d)
LOGS=$LOCAL
trap 'rm -rf "$LOCAL"' EXIT
for part in say system apt jdk pgvector postgres database maven app faults tests quality; do
  # shellcheck source=/dev/null
  source "$ROOT/scripts/lib/$part.sh"
done

passed=0
failed=0

# expect WHAT WANTED ACTUAL
expect() {
  if [[ $2 == "$3" ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
  fi
}

# answer COMMAND...: yes or no, by its exit code
answer() { if "$@"; then printf yes; else printf no; fi; }

reads_the_version_of_a_jdk() {
  expect "a release" 25 "$(java_major 'openjdk version "25.0.1" 2025-10-21 LTS')"
  expect "a first release" 25 "$(java_major 'openjdk version "25" 2025-09-16')"
  expect "an early access build" 26 "$(java_major 'openjdk version "26-ea" 2026-03-17')"
  expect "Java 8 counts from one" 1 "$(java_major 'java version "1.8.0_402"')"
  expect "no Java at all" no "$(answer java_major 'command not found')"
}

refuses_an_old_jdk() {
  mkdir -p "$LOCAL/old/bin"
  printf '#!/bin/sh\necho '\''openjdk version "21.0.2" 2024-01-16'\'' >&2\n' >"$LOCAL/old/bin/java"
  cp "$LOCAL/old/bin/java" "$LOCAL/old/bin/javac"
  chmod +x "$LOCAL"/old/bin/*
  expect "21" no "$(answer is_wanted_jdk "$LOCAL/old")"
  sed -i 's/21.0.2/25.0.2/' "$LOCAL/old/bin/java"
  expect "25" yes "$(answer is_wanted_jdk "$LOCAL/old")"
  rm "$LOCAL/old/bin/javac"
  expect "25 without a compiler" no "$(answer is_wanted_jdk "$LOCAL/old")"
}

finds_the_archive_in_the_sources_of_apt() {
  printf '%s\n' '# deb http://old.example/debian bookworm main' 'deb [arch=amd64] https://other.example/tool stable main' \
    'deb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian bookworm main' >"$LOCAL/sources.list"
  printf '%s\n' 'Types: deb' '# http://snapshot.example/debian' 'URIs: http://local.example/debian/' 'Suites: trixie' \
    >"$LOCAL/debian.sources"
  printf '%s\n' 'Types: deb' 'URIs: http://fr.example/ubuntu' 'Suites: noble' >"$LOCAL/ubuntu.sources"
  printf '%s\n' 'deb http://sec.example/debian-security bookworm-security main' >"$LOCAL/security.list"
  expect "one-line format" http://mirror.example/debian "$(archive_of "$LOCAL/sources.list")"
  expect "deb822 format" http://local.example/debian/ "$(archive_of "$LOCAL/debian.sources")"
  expect "Ubuntu" http://fr.example/ubuntu "$(archive_of "$LOCAL/ubuntu.sources")"
  expect "the security archive has no such source" "" "$(archive_of "$LOCAL/security.list")"
}

chooses_a_free_port() {
  local taken=" 8080 8081 "
  port_is_taken() { [[ $taken == *" $1 "* ]]; }
  who_listens() { printf 'nginx (process 7)'; }
  expect "the next free one" 8082 "$(next_free_port 8080)"
  choose_app_port "" 3>/dev/null
  expect "the default gives way" 8082 "$SERVER_PORT"
  choose_app_port 9000
  expect "a free wish is granted" 9000 "$SERVER_PORT"
  expect "a taken wish is refused, with its holder" \
    "jobmatch: port 8081 is taken by nginx (process 7)." "$( (choose_app_port 8081) 3>&1 | head -n 1)"
  expect "not a port" no "$(answer is_port 70000)"
  expect "not a number" no "$(answer is_port http)"
}

keeps_the_database_port_of_a_clone() {
  local taken=" "
  port_is_taken() { [[ $taken == *" $1 "* ]]; }
  choose_port
  local first
  first=$(postgres_port)
  choose_port
  expect "the same at the next start" "$first" "$(postgres_port)"
  taken=" $first "
  choose_port 3>/dev/null
  expect "another when somebody took it" $((first + 1)) "$(postgres_port)"
  expect "two clones differ" no "$(answer test "$(clone_id)" = "$(ROOT=/elsewhere clone_id)")"
}

keeps_socket_paths_short() {
  PG_DATA=/home/me/jobmatch/.local/postgres
  expect "in the data folder" "$PG_DATA" "$(postgres_socket_folder)"
  PG_DATA=/home/me/$(printf 'deep/%.0s' {1..30})postgres
  expect "elsewhere when that is deep" "/tmp/jobmatch-$(clone_id)" "$(postgres_socket_folder)"
}

keeps_secrets_to_their_owner() {
  local first
  first=$(secret sample)
  expect "length" 48 "${#first}"
  expect "kept" "$first" "$(secret sample)"
  expect "file mode" 600 "$(stat -c %a "$LOCAL/secrets/sample")"
  expect "folder mode" 700 "$(stat -c %a "$LOCAL/secrets")"
}

sums_the_reports_of_all_modules() {
  printf '<?xml version="1.0"?>\n<testsuite name="a" time="0.4" tests="11" errors="1" skipped="2" failures="3">\n<testcase name="tests=&quot;9"/>\n' \
    >"$LOCAL/TEST-a.xml"
  printf '<testsuite name="b"\n  tests="5"\n  errors="0" skipped="0" failures="0">\n<system-out> tests="100"</system-out>\n' \
    >"$LOCAL/TEST-b.xml"
  expect "two modules" "10 4 2" "$(sum_reports "$LOCAL"/TEST-*.xml)"
  expect "none" "0 0 0" "$(sum_reports "$LOCAL/nothing.xml" | head -n 1)"
}

tells_time_in_any_language() {
  expect "a decimal comma" 6100000 "$(unset EPOCHREALTIME && EPOCHREALTIME=6,100000 && now)"
  expect "for people" "2.5 s" "$(now() { printf 7550000; } && elapsed 5000000)"
}

finds_the_figures_in_what_the_scorers_print() {
  expect "reading" "overall 0.9312, contact 0.9565, of 23" \
    "$(printf '== all: 23 documents, OVERALL 0.9312, CONTACT 0.9565\n   name  P 1.000  R 1.000  F1 1.0000  (23/23/23)\n' | reading_figures)"
  expect "ranking" "nDCG@10 0.9011, MRR 1.0000, of 6" \
    "$(printf 'nDCG@10\t0.9011\t95%% [0.8, 1.0]\nMRR\t1.0000\t95%% [1.0, 1.0]\nP@10\t0.9\t\nqueries\t6\tleft out\t0\n' | ranking_figures)"
  expect "the fact gate" "recall 0.966, false blocks 0.015, spans 0.940" \
    "$(printf '{"all":{"recall":0.9664,"falseBlocks":0.0146,"spanRecall":0.94}}' | gate_figures)"
}

says_what_the_figures_need() {
  expect "the folder" "jobmatch: there is no measuring data in $LOCAL/nowhere." \
    "$( (JOBMATCH_SHARED=$LOCAL/nowhere require_measuring_data) 3>&1 | head -n 1)"
  mkdir -p "$LOCAL/shared/eval" "$LOCAL/shared/data/cvs"
  touch "$LOCAL/shared/eval/score_parse.py"
  expect "Python" "jobmatch: the scorers need python3." \
    "$( (PATH=$LOCAL JOBMATCH_SHARED=$LOCAL/shared require_measuring_data) 3>&1 | while read -r line; do printf '%s' "$line" && break; done)"
  QUALITY=$LOCAL
  expect "a scorer that fails says why" yes \
    "$([[ $(figured "Ranking" "rank" ls "$LOCAL/nowhere") == *"failed: "*nowhere* ]] && printf yes)"
}

for name in reads_the_version_of_a_jdk refuses_an_old_jdk finds_the_archive_in_the_sources_of_apt chooses_a_free_port \
  keeps_the_database_port_of_a_clone keeps_socket_paths_short keeps_secrets_to_their_owner \
  sums_the_reports_of_all_modules tells_time_in_any_language \
  finds_the_figures_in_what_the_scorers_print says_what_the_figures_need; do
  "$name"
done
printf 'Script checks: %d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
