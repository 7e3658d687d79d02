# The fault checks of benchmarks/faults, each named after its row: they kill processes, stop databases and fill disks.

# run_fault_check [ID ARGUMENTS...]: without an id they list themselves.
run_fault_check() {
  local script
  if (($# == 0)); then
    list_fault_checks
    return
  fi
  script=$(fault_check "$1") || wrong_usage "there is no fault check \"$1\"."
  shift
  require_jdk
  require_app
  bash "$script" "$@"
}

# fault_check ID: its script.
fault_check() { compgen -G "$ROOT/benchmarks/faults/${1,,}-*.sh" | head -n 1 | grep .; }

list_fault_checks() {
  sed -ns 's/^# \([AR][0-9]*\): \(.*\)/  faults \L\1\E  \2/p' "$ROOT"/benchmarks/faults/[ar][0-9]*.sh | sort -V
}
