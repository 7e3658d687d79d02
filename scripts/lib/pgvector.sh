# pgvector: the distribution's package, or Debian's source package built for the PostgreSQL that is here.
# Why it is built: docs/decisions/0002-private-cluster.md

# The release whose source package is built where the machine's own release has none.
PGVECTOR_SUITE_DEBIAN="trixie main"
PGVECTOR_SUITE_UBUNTU="noble universe"

pgvector_is_installed() { [[ -f $("$PG_BIN/pg_config" --sharedir)/extension/vector.control ]]; }

require_pgvector() {
  ! pgvector_is_installed || return 0
  local major package
  major=$(postgres_major)
  package=postgresql-$major-pgvector
  if has_apt && is_available "$package"; then
    install_packages "pgvector" "$package"
  else
    require_apt "pgvector" "pgvector for PostgreSQL $major"
    install_packages "what pgvector is built with" "postgresql-server-dev-$major" gcc make libc6-dev
    step "Building pgvector for PostgreSQL $major" build_pgvector
    say "  installed into $("$PG_BIN/pg_config" --pkglibdir), so other clones find it there"
  fi
  pgvector_is_installed || die "pgvector was installed, but PostgreSQL $major does not see it." "see $LOGS"
}

# The system's PostgreSQL loads extensions from its own folders only, so the result is installed there.
build_pgvector() {
  local work=$LOCAL/pgvector
  rm -rf "$work"
  mkdir -p "$work/source"
  fetch_pgvector "$work"
  tar -xzf "$work"/pgvector_*.orig.tar.gz -C "$work/source" --strip-components 1
  # Without LLVM bitcode the build needs no clang; without -march=native the result runs on any such machine.
  make -C "$work/source" PG_CONFIG="$PG_BIN/pg_config" with_llvm=no OPTFLAGS="" -j 2
  as_root make -C "$work/source" PG_CONFIG="$PG_BIN/pg_config" with_llvm=no OPTFLAGS="" install
  as_root rm -rf "$work"
}

# Apt with a state of its own: the machine's package lists and sources stay as they are.
fetch_pgvector() {
  local work=$1
  mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial"
  pgvector_source_line >"$work/sources.list"
  cat "$work/sources.list"
  private_apt "$work" update || die_without_archive
  (cd "$work" && private_apt "$work" source --download-only pgvector) || die_without_archive
}

private_apt() {
  local work=$1
  shift
  apt-get -q -o Dir::State="$work/state" -o Dir::State::status=/var/lib/dpkg/status -o Dir::Cache="$work/cache" \
    -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null -o APT::Sandbox::User="" \
    -o Acquire::Languages=none "$@"
}

# The archive that this machine already uses, with the keys it already trusts.
pgvector_source_line() {
  local archive files system=debian suite=$PGVECTOR_SUITE_DEBIAN keys option=""
  mapfile -t files < <(apt_sources)
  archive=$(archive_of "${files[@]}")
  [[ -n $archive ]] || die "no Debian or Ubuntu archive in the apt sources of this machine." \
    "install pgvector for PostgreSQL $(postgres_major) yourself, or use: docker compose up"
  if [[ $archive == *ubuntu* ]]; then system=ubuntu suite=$PGVECTOR_SUITE_UBUNTU; fi
  keys=/usr/share/keyrings/$system-archive-keyring.gpg
  [[ ! -f $keys ]] || option="[signed-by=$keys] "
  printf 'deb-src %s%s %s\n' "$option" "$archive" "$suite"
}

die_without_archive() {
  die "the source of pgvector could not be fetched from the archive of this machine's distribution." "$(apt_trouble)"
}
