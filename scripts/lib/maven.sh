# Maven: the machine's own, with the JDK that JobMatch needs; a build only when a source changed.

require_maven() {
  command -v mvn >/dev/null || install_packages "Maven" maven
}

# run_maven ARGUMENTS...: what every call here shares. Debian's Maven uses libraries that newer JDKs warn about.
run_maven() {
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn -B --no-transfer-progress -Dstyle.color=never -f "$ROOT/pom.xml" "$@"
}

# sources_mark: changes with any file that the app is built from, but not with what the build writes there.
sources_mark() {
  (cd "$ROOT" && find pom.xml .mvn ./*/pom.xml ./*/src/main -type f -not -path '*/frontend/generated/*' \
    -not -path '*/src/main/bundles/*' -not -path '*/frontend/index.html' -printf '%p %s %T@\n' |
    LC_ALL=C sort | sha256sum)
}

app_is_current() {
  [[ -f $LOCAL/app/jobmatch-exec.jar && -s $LOCAL/app.sources ]] && [[ $(sources_mark) == "$(<"$LOCAL/app.sources")" ]]
}

# require_app: leaves the runnable app in .local/app, unpacked because it starts faster so.
require_app() {
  app_is_current || holding build build_app
}

build_app() {
  # Another command may have built it while this one waited.
  ! app_is_current || return 0
  local label="Building JobMatch" mark
  mark=$(sources_mark)
  require_maven
  require_space 3000 "the build"
  [[ -d $HOME/.m2/repository ]] || label="Building JobMatch (first time: fetches libraries)"
  step "$label" package_app
  step "Unpacking JobMatch" unpack_app
  printf '%s\n' "$mark" >"$LOCAL/app.sources"
}

package_app() {
  run_maven -DskipTests -Dspotless.skip=true -pl app -am package || die_with_maven_log
}

unpack_app() {
  local fresh=$LOCAL/app.new
  rm -rf "$fresh"
  java -Djarmode=tools -jar "$ROOT/app/target/jobmatch-exec.jar" extract --destination "$fresh"
  rm -rf "$LOCAL/app"
  mv "$fresh" "$LOCAL/app"
}

die_with_maven_log() {
  end_open_line
  maven_errors | quote_lines
  die "the build failed; the whole log: $STEP_LOG" "$(maven_trouble)"
}

# What went wrong, once, without Maven's advice about Maven.
maven_errors() {
  if grep -q '^\[ERROR\]' "$STEP_LOG"; then
    sed -n -e '/-> \[Help 1\]$/q' -e 's/^\[ERROR\] //p' "$STEP_LOG" | awk '!seen[$0]++' | head -n 10
  else
    tail -n 10 "$STEP_LOG"
  fi
}

maven_trouble() {
  if grep -qE 'Unknown host|Could not transfer artifact|Connection refused|timed out' "$STEP_LOG"; then
    printf 'Maven could not fetch libraries: connect to the network and start again'
  elif grep -q 'No space left' "$STEP_LOG"; then
    printf 'the disk is full: make room and start again'
  else
    printf 'mend what the lines above name and start again'
  fi
}
