# What this machine allows: root, disk space, free ports, random secrets.

is_root() { ((EUID == 0)); }

# as_root COMMAND...: through sudo when we are not root; sudo may ask for the password on a terminal.
as_root() {
  if is_root; then "$@"; else sudo "$@"; fi
}

can_become_root() {
  is_root && return 0
  command -v sudo >/dev/null || return 1
  sudo -n true 2>/dev/null || [[ -t 0 && -t 3 ]]
}

# free_megabytes FOLDER: what an ordinary user can still write there.
free_megabytes() { df -Pm "$1" | awk 'NR == 2 { print $4 }'; }

# require_space MEGABYTES WHAT-FOR: stops below a quarter of it, warns below it.
require_space() {
  local free
  free=$(free_megabytes "$ROOT")
  if ((free < $1 / 4)); then
    die "the disk is nearly full: $free MB free at $ROOT, $2 needs about $1 MB." \
      "make room (docker system prune, apt-get clean, old clones) and start again"
  elif ((free < $1)); then
    say "Warning: only $free MB free at $ROOT; $2 may need $1 MB."
  fi
}

port_is_taken() { (exec 9<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# next_free_port FIRST: the first free port from there on.
next_free_port() {
  local port=$1
  while port_is_taken "$port"; do port=$((port + 1)); done
  printf '%s' "$port"
}

# who_listens PORT: the name of the process, when the system tells.
who_listens() {
  command -v ss >/dev/null || return 0
  ss -ltnpH "sport = :$1" 2>/dev/null | sed -n 's/.*users:(("\([^"]*\)",pid=\([0-9]*\).*/\1 (process \2)/p' | head -n 1
}

random_secret() { od -An -N 24 -tx1 /dev/urandom | tr -d ' \n'; }

# secret NAME: kept in a file that only its owner reads, made at the first request.
secret() {
  local file=$LOCAL/secrets/$1
  if [[ ! -s $file ]]; then
    (umask 077 && mkdir -p "$LOCAL/secrets")
    (umask 077 && random_secret >"$file")
  fi
  cat "$file"
}

# Files in .local that another user made would fail us halfway.
require_own_folder() {
  local foreign
  foreign=$(find "$LOCAL" -maxdepth 2 -not -path "$LOCAL/postgres*" -not -writable -print -quit 2>/dev/null)
  [[ -z $foreign ]] || die "$foreign belongs to $(stat -c %U "$foreign"), who started JobMatch here before." \
    "start JobMatch as that user (or with sudo), or give the folder away: sudo chown -R $(id -un) $LOCAL"
}

# A short name for this clone, from its path: clones side by side differ in it.
clone_id() { printf '%s' "$ROOT" | sha256sum | cut -c 1-10; }

# holding LOCK COMMAND...: one at a time among all commands of this clone.
holding() {
  local lock=$LOCAL/$1.lock
  shift
  exec 8>"$lock"
  if ! flock -n 8; then
    say "Waiting for another jobmatch command of this clone ..."
    flock 8
  fi
  "$@"
  exec 8>&-
}
