# Running the app: the server with its database, and the commands that need neither.

DEFAULT_PORT=8080
# How long a first start may take, with its migrations and demo data, on a slow machine.
START_SECONDS=300

run_server() {
  local port="" demo=true
  while (($# > 0)); do
    case $1 in
      --empty) demo=false ;;
      --port) port=${2:-none} && shift "$(($# > 1))" ;;
      --port=*) port=${1#--port=} ;;
      *) wrong_usage "run does not know \"$1\"." ;;
    esac
    shift
  done
  choose_app_port "$port"
  require_jdk
  require_text_recognition
  holding postgres start_postgres
  require_app
  JOBMATCH_DEMO=$demo serve
}

# choose_app_port WANTED: a port asked for must be free; the default may give way.
choose_app_port() {
  local wanted=$1
  if [[ -z $wanted ]]; then
    SERVER_PORT=$(next_free_port "$DEFAULT_PORT")
    ((SERVER_PORT == DEFAULT_PORT)) || say "Port $DEFAULT_PORT is taken$(by_whom "$DEFAULT_PORT"): using $SERVER_PORT."
  else
    is_port "$wanted" || wrong_usage "--port needs a number from 1 to 65535."
    ! port_is_taken "$wanted" || die "port $wanted is taken$(by_whom "$wanted")." \
      "end that program, or choose another: ./jobmatch run --port $(next_free_port $((wanted + 1)))"
    SERVER_PORT=$wanted
  fi
  export SERVER_PORT
}

is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && ((10#$1 >= 1 && 10#$1 <= 65535)); }

by_whom() {
  local name
  name=$(who_listens "$1")
  printf '%s' "${name:+ by $name}"
}

# serve: runs the app until it ends or Ctrl-C; `clean_up` stops what this command started.
serve() {
  local began
  began=$(now)
  export JOBMATCH_DEMO LOGGING_FILE_NAME="$LOGS/app.log"
  # Ranking multiplies vectors with it; the commands of one file don't need it.
  JOBMATCH_JAVA_OPTIONS="--add-modules=jdk.incubator.vector ${JOBMATCH_JAVA_OPTIONS:-}" \
    app_java 1g fr.jobmatch.app.JobMatchApplication &
  APP_PID=$!
  wait_for_app
  say ""
  close_line "JobMatch is ready: http://localhost:$SERVER_PORT" "$(elapsed "$began")"
  say "Ctrl-C stops it."
  wait "$APP_PID"
}

# app_java HEAP MAIN-CLASS ARGUMENTS...: in the caller's folder, so that relative paths mean what they say.
app_java() {
  local heap=$1
  shift
  # shellcheck disable=SC2086 # several options in one variable
  exec java -Xmx"$heap" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 ${JOBMATCH_JAVA_OPTIONS:-} \
    -cp "$LOCAL/app/jobmatch-exec.jar" "$@" 3>&-
}

wait_for_app() {
  local second
  for ((second = 0; second < START_SECONDS * 4; second++)); do
    ! app_answers || return 0
    kill -0 "$APP_PID" 2>/dev/null || die "JobMatch ended before it answered; its messages are above." "the log: $LOGS/app.log"
    sleep 0.25
  done
  die "JobMatch did not answer within $START_SECONDS seconds." "the log: $LOGS/app.log"
}

# Any answer but "broken" and "not yet" will do: the health page may ask who is there.
app_answers() {
  local answer=""
  { exec 7<>"/dev/tcp/127.0.0.1/$SERVER_PORT"; } 2>/dev/null || return 1
  printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&7
  read -r -t 5 answer <&7 || true
  exec 7>&-
  [[ $answer =~ ^HTTP/1\.[01]\ [234] ]]
}

stop_app() {
  [[ -n ${APP_PID:-} ]] && kill -0 "$APP_PID" 2>/dev/null || return 0
  say "Stopping JobMatch ..."
  kill "$APP_PID"
  wait "$APP_PID" 2>/dev/null || true
}

# command_line COMMAND ARGUMENTS...: results on standard output, nothing else.
command_line() {
  require_jdk
  require_app
  [[ $1 != parse && $1 != rank && $1 != tailor ]] || require_text_recognition
  app_java 2g fr.jobmatch.app.cli.JobMatchCli "$@"
}

# stored_offers COMMAND ARGUMENTS...: orders for the running app, left in its database.
stored_offers() {
  require_jdk
  holding postgres start_postgres
  require_app
  app_java 512m fr.jobmatch.app.cli.JobMatchCli "$@"
}

# Scanned CVs are read with Tesseract's language data; without them everything else still works.
require_text_recognition() {
  local folder
  for folder in "${TESSDATA_PREFIX:-}" /usr/share/tesseract-ocr/*/tessdata /usr/share/tessdata; do
    [[ ! -f $folder/fra.traineddata || ! -f $folder/eng.traineddata ]] || return 0
  done
  if has_apt && can_become_root; then
    install_packages "text recognition" tesseract-ocr-fra tesseract-ocr-eng
  else
    say "Warning: no language data for Tesseract (fra, eng): scanned CVs cannot be read."
  fi
}

# bench [NAME] ARGUMENTS...: without a name the benchmarks list themselves.
run_benchmark() {
  if [[ ${1:-} == faults ]]; then
    run_fault_check "${@:2}"
    return
  fi
  require_jdk
  require_maven
  holding postgres start_postgres
  holding build step "Building the benchmarks" package_benchmarks
  java "-Xmx${JOBMATCH_BENCH_HEAP:-2g}" --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector 3>&- \
    -cp "$ROOT/benchmarks/target/classes:$(<"$LOCAL/benchmarks.classpath")" fr.jobmatch.benchmarks.Bench "$@"
  (($# > 0)) || list_fault_checks
}

package_benchmarks() {
  run_maven -DskipTests -Dspotless.skip=true -pl benchmarks -am package \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.includeScope=runtime -Dmdep.outputFile="$LOCAL/benchmarks.classpath" || die_with_maven_log
}
