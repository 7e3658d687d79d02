# Messages: one line for each step with the time it took, and failures that say what to do.
#
# Everything goes to descriptor 3 (a copy of standard error), so that standard output stays free for results
# and a step can send its own noise to the log.

exec 3>&2

# What the step now running prints lands here; its tail is shown when the step fails.
STEP=""
STEP_LOG=/dev/null

say() { printf '%s\n' "$*" >&3; }

# die MESSAGE [WHAT-TO-DO]...: ends with a reason, and one indented line for each way out.
die() {
  end_open_line
  say "jobmatch: $1"
  shift
  local advice
  for advice in "$@"; do say "  -> $advice"; done
  STEP=""
  exit 1
}

# Microseconds since the epoch; the decimal mark of EPOCHREALTIME depends on the locale.
now() { printf '%s' "${EPOCHREALTIME//[!0-9]/}"; }

# elapsed START: time since START (of `now`), as "3.2 s".
elapsed() {
  local tenths=$((($(now) - $1) / 100000))
  printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
}

# step LABEL COMMAND...: runs the command in this shell, its output in a log, and tells how long it took.
# A failure anywhere inside ends the script (errexit) and `explain_exit` shows the end of the log.
step() {
  local label=$1 began
  shift
  began=$(now)
  STEP=$label
  STEP_LOG=$LOGS/$(printf '%s' "$label" | tr -cs '[:alnum:]' '-' | tr '[:upper:]' '[:lower:]').log
  : >"$STEP_LOG"
  open_line "$label"
  "$@" >>"$STEP_LOG" 2>&1
  STEP=""
  close_line "$label" "$(elapsed "$began")"
}

# On a terminal the label shows while the step runs; elsewhere the finished line is enough.
LINE_OPEN=""
open_line() {
  [[ -t 3 ]] || return 0
  printf '%s ...' "$1" >&3
  LINE_OPEN=yes
}

close_line() {
  [[ -z $LINE_OPEN ]] || printf '\r\033[K' >&3
  LINE_OPEN=""
  printf '%-58s %s\n' "$1" "$2" >&3
}

end_open_line() {
  [[ -z $LINE_OPEN ]] || printf '\n' >&3
  LINE_OPEN=""
}

# The last lines of standard input, short enough to read.
quote_lines() { tail -n 15 | cut -c 1-160 | sed 's/^/  | /' >&3 || true; }

# Called on every exit: a step that was cut short shows the end of its log.
explain_exit() {
  local status=$1
  [[ -n $STEP ]] || return 0
  end_open_line
  if ((status == 130 || status == 143)); then
    say "Stopped: $STEP"
    return 0
  fi
  say "jobmatch: failed: $STEP"
  quote_lines <"$STEP_LOG"
  say "  -> the whole log: $STEP_LOG"
}
