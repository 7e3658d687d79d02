# The JDK: version 25 or newer, wherever it lies; Debian's default `java` is older.

JDK_WANTED=25

# java_major TEXT: 25 from the first line of `java -version` (openjdk version "25.0.1" 2025-10-21).
java_major() {
  [[ $1 =~ version\ \"([0-9]+) ]] || return 1
  printf '%s' "${BASH_REMATCH[1]}"
}

# is_wanted_jdk HOME: asks the java of that folder itself; a compiler must be there too.
is_wanted_jdk() {
  [[ -x $1/bin/java && -x $1/bin/javac ]] || return 1
  local major
  major=$(java_major "$("$1/bin/java" -version 2>&1)") || return 1
  ((major >= JDK_WANTED))
}

jdk_candidates() {
  local java home
  [[ -z ${JAVA_HOME:-} ]] || printf '%s\n' "$JAVA_HOME"
  for home in /usr/lib/jvm/*"$JDK_WANTED"* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*; do
    [[ ! -x $home/bin/javac ]] || printf '%s\n' "$home"
  done
  if java=$(command -v java); then dirname "$(dirname "$(readlink -f "$java")")"; fi
}

# require_jdk: exports JAVA_HOME; the answer is remembered for the next start.
require_jdk() {
  local home memory=$LOCAL/jdk
  if [[ -s $memory && -z ${JAVA_HOME:-} ]] && is_wanted_jdk "$(<"$memory")"; then
    use_jdk "$(<"$memory")"
    return
  fi
  while read -r home; do
    is_wanted_jdk "$home" || continue
    printf '%s\n' "$home" >"$memory"
    use_jdk "$home"
    return
  done < <(jdk_candidates)
  die "JobMatch needs a JDK $JDK_WANTED and found none (JAVA_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt, PATH)." \
    "install one, for example Eclipse Temurin $JDK_WANTED (adoptium.net), and set JAVA_HOME if it lies elsewhere" \
    "or start everything in containers: docker compose up"
}

use_jdk() {
  export JAVA_HOME=$1
  export PATH=$1/bin:$PATH
}
