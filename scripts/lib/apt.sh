# Packages of the distribution: what is missing gets installed, once.

has_apt() { command -v apt-get >/dev/null; }

is_installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

is_available() { apt-cache show "$1" >/dev/null 2>&1; }

# missing_packages NAME...: those that are not installed, in order.
missing_packages() {
  local name
  for name in "$@"; do is_installed "$name" || printf '%s ' "$name"; done
}

# install_packages WHAT-FOR NAME...: does nothing when all are there.
install_packages() {
  local purpose=$1 missing
  shift
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  require_apt "$purpose" "$missing"
  # shellcheck disable=SC2086 # package names, split on purpose
  step "Installing $purpose (apt)" apt_install $missing
}

require_apt() {
  has_apt || die "this system has no apt, so JobMatch cannot install $1 ($2)." \
    "install it with your system's tools, or start everything in containers: docker compose up"
  can_become_root || die "$1 is missing and you are neither root nor able to use sudo." \
    "ask an administrator to install: $2" "or start everything in containers: docker compose up"
}

apt_install() {
  refresh_lists_unless_known "$@"
  quiet_apt install -y --no-install-recommends "$@" || retry_with_fresh_lists "$@"
}

# Old lists name package versions that the archive has replaced since.
retry_with_fresh_lists() {
  quiet_apt update && quiet_apt install -y --no-install-recommends "$@" && return 0
  die "apt could not install: $*" "$(apt_trouble)"
}

refresh_lists_unless_known() {
  local name
  for name in "$@"; do
    is_available "$name" || { quiet_apt update; return; }
  done
}

quiet_apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }

apt_trouble() {
  if grep -qsE 'Temporary failure resolving|Could not connect|Network is unreachable|Failed to fetch' "$STEP_LOG"; then
    printf 'the package archive does not answer: connect to the network and start again'
  elif grep -qs 'No space left' "$STEP_LOG"; then
    printf 'the disk is full: make room and start again'
  else
    printf 'see %s' "$STEP_LOG"
  fi
}

# archive_of SOURCES-FILE...: the first archive of the machine's own apt sources that carries its distribution,
# from the one-line format (deb URI suite main) or the newer one (URIs: URI).
archive_of() {
  awk '
    /^deb[ \t]/ { line = $0; sub(/\[[^]]*\]/, "", line); split(line, part, /[ \t]+/); found(part[2]) }
    /^URIs:/ { found($2) }
    function found(uri) { if (uri ~ /\/(debian|ubuntu)\/?$/) { print uri; exit } }
  ' "$@"
}

apt_sources() {
  local file
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list; do
    [[ ! -f $file ]] || printf '%s\n' "$file"
  done
}
