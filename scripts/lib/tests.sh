# The test run: the scripts, then every module, then one line with the sum.

run_tests() {
  require_jdk
  require_maven
  require_text_recognition
  require_browser
  check_scripts
  holding postgres start_postgres
  tests_environment
  forget_old_reports
  local status=0
  run_maven --fail-at-end -Dsurefire.failIfNoSpecifiedTests=false verify "$@" 3>&- || status=$?
  report_totals || status=1
  return "$status"
}

require_browser() {
  JOBMATCH_CHROMIUM=$(command -v chromium || command -v google-chrome || true)
  if [[ -z $JOBMATCH_CHROMIUM ]]; then
    install_packages "a browser for the journeys" chromium
    JOBMATCH_CHROMIUM=$(command -v chromium)
  fi
  export JOBMATCH_CHROMIUM
}

tests_environment() {
  export JOBMATCH_SHARED=${JOBMATCH_SHARED:-$(dirname "$ROOT")/shared}
  # What one clone imported must not change what the tests find.
  unset JOBMATCH_TAXONOMY
}

check_scripts() {
  command -v shellcheck >/dev/null || install_packages "shellcheck" shellcheck
  step "Checking the scripts" check_scripts_quietly
}

check_scripts_quietly() {
  (cd "$ROOT" && shellcheck -x jobmatch .ci/run scripts/lib/*.sh scripts/test/*.sh benchmarks/faults/*.sh ollama/*.sh \
    deploy/docker/init/*.sh)
  bash "$ROOT/scripts/test/script-test.sh"
}

# Reports of an earlier run would be counted again.
forget_old_reports() { rm -rf "$ROOT"/*/target/surefire-reports; }

# report_totals: "N passed, N failed, N skipped" over all modules; fails when a test failed or none ran.
report_totals() {
  local passed failed skipped
  read -r passed failed skipped < <(sum_reports "$ROOT"/*/target/surefire-reports/TEST-*.xml)
  # Maven may leave an unfinished line behind.
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  ((failed == 0 && passed > 0))
}

# sum_reports FILE...: from the attributes of each report's <testsuite>.
sum_reports() {
  awk '
    function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    /<testsuite / { inside = 1 }
    inside { tests += number("tests"); broken += number("errors") + number("failures"); skipped += number("skipped") }
    inside && />/ { inside = 0 }
    END { print tests - broken - skipped, broken + 0, skipped + 0 }
  ' "$@" </dev/null 2>/dev/null || printf '0 0 0\n'
}
