#!/usr/bin/env bash
# Fetches the base models and makes JobMatch's own from the Modelfiles beside this script. Safe to run again.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

command -v ollama >/dev/null || {
  printf 'ollama is not here. Install it, or: docker compose --profile ai up\n' >&2
  exit 1
}

for file in "$here"/*.Modelfile; do
  name=$(basename "$file" .Modelfile)
  base=$(awk '$1 == "FROM" { print $2; exit }' "$file")
  printf 'Fetching %s and making %s ...\n' "$base" "$name"
  ollama pull "$base"
  ollama create "$name" --file "$file"
done
