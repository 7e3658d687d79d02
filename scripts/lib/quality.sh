# The figures of quality: the command line over the measuring data, judged by its own scorers, as one table.

# measure_quality [--details]
measure_quality() {
  local details=no
  case ${1:-} in
    "") ;;
    --details) details=yes ;;
    *) wrong_usage "bench quality does not know \"$1\"." ;;
  esac
  require_measuring_data
  require_jdk
  require_app
  require_text_recognition
  QUALITY=$(mktemp -d "$LOCAL/quality.XXXXXX")
  quality_row measure figure time command
  measure_reading
  measure_hostile_files
  measure_ranking
  measure_fact_gate
  measure_job_titles
  measure_embedding
  [[ $details == no ]] || show_details
  rm -rf "$QUALITY"
}

require_measuring_data() {
  local folder=${JOBMATCH_SHARED:-$(dirname "$ROOT")/shared}
  [[ -f $folder/eval/score_parse.py && -d $folder/data/cvs ]] || die "there is no measuring data in $folder." \
    "name the folder that holds eval and data: JOBMATCH_SHARED=/path ./jobmatch bench quality"
  command -v python3 >/dev/null || die "the scorers need python3." "install Python 3, for example: apt install python3"
  QUALITY_EVAL=$folder/eval
  QUALITY_DATA=$folder/data
}

# quality_row MEASURE FIGURE TIME COMMAND: the columns stay put for figures of any usual length.
quality_row() { printf '%-36s %-48s %8s  %s\n' "$1" "$2" "$3" "$4"; }

# figured MEASURE COMMAND SHOWN...: COMMAND prints the figure; what went wrong stands in its place.
QUALITY_TIME=""
figured() {
  local measure=$1 shown=$2 figure
  shift 2
  figure=$("$@" 2>"$QUALITY/errors") || figure="failed: $(tail -n 1 "$QUALITY/errors")"
  quality_row "$measure" "${figure:-failed: no answer}" "$QUALITY_TIME" "$shown"
  QUALITY_TIME=""
}

# answered FILE COMMAND...: keeps what the command line answers; its time goes to the next row.
# Not every input has to be readable, so that its exit code is left to the scorer.
answered() {
  local file=$1 began
  shift
  began=$(now)
  ( command_line "$@" ) >"$file" 2>>"$LOGS/quality.log" 3>&2 || true
  QUALITY_TIME=$(elapsed "$began")
}

scored() { python3 "$QUALITY_EVAL/$1" "${@:2}"; }

measure_reading() {
  local cvs=$QUALITY_DATA/cvs
  local -a files
  mapfile -t files < <(find "$cvs" -maxdepth 1 -type f -regextype posix-extended -regex '.*\.(pdf|docx|jpe?g|png)' | sort)
  answered "$QUALITY/cvs.jsonl" parse "${files[@]}"
  figured "CVs with text" "parse cvs/* | score_parse.py --format pdf,docx" reading --format pdf,docx
  figured "  in French" "... --language fr" reading --format pdf,docx --language fr
  figured "  in English" "... --language en" reading --format pdf,docx --language en
  figured "CVs as scans" "... --format scan-pdf" reading --format scan-pdf
  figured "CVs as photographs" "... --format scan-jpg" reading --format scan-jpg
}

reading() { scored score_parse.py "$QUALITY_DATA/cvs" "$QUALITY/cvs.jsonl" "$@" | reading_figures; }

# Standard input: what score_parse.py prints.
reading_figures() { sed -nE 's/^== all: ([0-9]+) documents, OVERALL ([0-9.]+), CONTACT ([0-9.]+)$/overall \2, contact \3, of \1/p'; }

measure_hostile_files() {
  local folder=$QUALITY_DATA/cvs/hostile
  local -a files
  mapfile -t files < <(find "$folder" -maxdepth 1 -type f ! -name '*.json' | sort)
  answered "$QUALITY/hostile.jsonl" parse "${files[@]}"
  figured "Hostile files" "parse hostile/* | score_hostile.py" hostile_figure "$folder"
}

hostile_figure() { scored score_hostile.py "$1" "$QUALITY/hostile.jsonl" | tail -n 1; }

measure_ranking() {
  rank_all_cvs files 1 "$QUALITY_DATA/cvs/%s.pdf" "$QUALITY_DATA/cvs/%s.docx"
  figured "Offers for a CV" "rank --ignore-rome --weights location=0,salary=0 --cv X | score_rank.py" ranking_figure files
  rank_all_cvs truths 2 "$QUALITY_DATA/cvs/%s"
  figured "  for a profile without faults" "... --cv X.truth.json" ranking_figure truths
}

# rank_all_cvs RUN COLUMN PATTERN...: ranks the recorded offers for each CV of queries.tsv whose file exists.
rank_all_cvs() {
  local run=$1 column=$2 offers=$QUALITY_DATA/offers/france-travail began query file
  shift 2
  began=$(now)
  mkdir "$QUALITY/$run"
  while read -r query; do
    file=$(first_file "$(cut -f "$column" <<<"$query")" "$@")
    answered "$QUALITY/$run/$(cut -f 1 <<<"$query").jsonl" rank --ignore-rome --weights location=0,salary=0 --source francetravail --cv "$file" \
      --offers "$offers/offers-raw.ndjson.gz" "$offers/offers-reconstructed.ndjson.gz" </dev/null
  done < <(tail -n +2 "$QUALITY_DATA/matching/cv-offers/queries.tsv")
  QUALITY_TIME=$(elapsed "$began")
}

# first_file NAME PATTERN...: the first of the patterns, with the name put in, that is a file.
first_file() {
  local name=$1 pattern
  shift
  for pattern in "$@"; do
    [[ ! -f ${pattern/\%s/$name} ]] || { printf '%s' "${pattern/\%s/$name}" && return 0; }
  done
  die "there is no file for $name in the measuring data."
}

ranking_figure() { scored score_rank.py "$QUALITY_DATA/matching/cv-offers/qrels.tsv" "$QUALITY/$1" | ranking_figures; }

# Standard input: what score_rank.py prints.
ranking_figures() {
  awk -F '\t' '$1 ~ /^(nDCG@10|MRR)$/ { printf "%s%s %s", sep, $1, $2; sep = ", " } $1 == "queries" { print ", of " $2 }'
}

measure_fact_gate() {
  local claims=$QUALITY_DATA/claims set
  for set in cases documents; do
    answered "$QUALITY/$set.jsonl" verify --cases "$claims/$set.dev.jsonl" --profiles "$claims/profiles"
    figured "Fact gate, $set" "verify --cases $set.dev.jsonl | score_claims.py" gate_figure "$set"
  done
}

gate_figure() { scored score_claims.py "$QUALITY_DATA/claims/$1.dev.jsonl" "$QUALITY/$1.jsonl" --json | gate_figures; }

# Standard input: what score_claims.py --json prints.
gate_figures() {
  python3 -c 'import json, sys
f = json.load(sys.stdin)["all"]
print("recall {recall:.3f}, false blocks {falseBlocks:.3f}, spans {spanRecall:.3f}".format(**f))'
}

measure_job_titles() {
  [[ $(usage) == *$'\n  rome '* ]] || return 0
  local titles=$QUALITY_DATA/matching/rome-title/queries.tsv offers=$QUALITY_DATA/offers/france-travail/offers-raw.ndjson.gz file
  for file in "$titles" "$offers"; do
    scored score_rome.py titles "$file" >"$QUALITY/titles.txt"
    answered "$QUALITY/rome.jsonl" rome <"$QUALITY/titles.txt"
    figured "Job titles, ${file##*/}" "rome <titles | score_rome.py score" rome_figure "$file"
  done
}

rome_figure() { scored score_rome.py score "$QUALITY/rome.jsonl" "$1" | sed 's/^[^:]*: //'; }

measure_embedding() {
  local offers=$QUALITY_DATA/offers/france-travail/offers-raw.ndjson.gz
  if ! python3 -c 'import numpy' 2>/dev/null; then
    quality_row "Title to offers by meaning" "left out: its scorer needs numpy" "" "apt install python3-numpy"
    return 0
  fi
  scored score_titles.py texts "$offers" >"$QUALITY/texts.txt"
  answered "$QUALITY/vectors.jsonl" embed <"$QUALITY/texts.txt"
  figured "Title to offers by meaning" "embed <texts | score_titles.py score" embedding_figure "$offers"
}

embedding_figure() { scored score_titles.py score "$QUALITY/vectors.jsonl" "$1"; }

# A line for each field of the CVs with text, then each hostile file.
show_details() {
  printf '\n'
  scored score_parse.py "$QUALITY_DATA/cvs" "$QUALITY/cvs.jsonl" --format pdf,docx
  printf '\n'
  scored score_hostile.py "$QUALITY_DATA/cvs/hostile" "$QUALITY/hostile.jsonl"
}
