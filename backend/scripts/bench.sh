#!/usr/bin/env bash
# Measures the product beside its peers and its limits (backend/docs/speed.md). Builds what it needs, uses free ports of
# this machine alone and a folder that it removes, and leaves nothing running however it ends.
# ROWS (words of memory, packed, list, one, search, post, answer, growth), ROUNDS, SECONDS_EACH and WORLD (a folder
# that keeps the loaded database for later runs) may be set.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
backend=$PWD
folder=$(mktemp -d "${TMPDIR:-/tmp}/alongside-bench.XXXXXX")
DATA=$folder
. scripts/lib.sh
. scripts/parts.sh
. scripts/postgres.sh
use_jdk
side_by_side

# What the measuring program has started writes its number beside the logs.
sweep() {
  local code=$? pid
  trap '' INT TERM HUP
  for pid in "$logs"/*.pid; do
    # PostgreSQL gives up at once when asked by QUIT, the others do anyway.
    [ ! -e "$pid" ] || kill -QUIT "$(cat "$pid")" 2> /dev/null || true
    [ ! -e "$pid" ] || [ "$pid" = "$logs/postgres.pid" ] || kill -9 "$(cat "$pid")" 2> /dev/null || true
  done
  kill "$guard" 2> /dev/null || true
  wait 2> /dev/null || true
  rm -rf "$folder"
  exit $code
}
trap sweep EXIT

built=target-bench/built
if [ ! -e $built ] || [ -n "$(find pom.xml src/main src/bench bench/pom.xml bench/src -newer $built -print -quit)" ]; then
  say "Building what is measured …"
  ./mvnw --batch-mode --no-transfer-progress --quiet --file bench/pom.xml package -Dplatform="$(platform)" &
  peer=$!
  ./mvnw --batch-mode --no-transfer-progress --quiet package -Dproduction -Dbench -Dmaven.test.skip=true -Dspotless.check.skip=true
  wait "$peer"
  touch $built
fi
say "Starting PostgreSQL …"
"$java" -XX:+UseSerialGC -Xmx512m -Drows="${ROWS:-}" -Dworld="${WORLD:-}" ${ROUNDS:+"-Drounds=$ROUNDS"} ${SECONDS_EACH:+"-Dseconds=$SECONDS_EACH"} ${WARM_UP:+"-Dwarmup=$WARM_UP"} \
  -cp "bench/target/bench-1.jar:bench/target/lib/*" org.alongside.bench.Bench "$backend" "$folder" "$logs" &
measuring=$!
printf '%s\n' "$measuring" > "$logs/measuring.pid"
wait "$measuring"
rm -f "$logs/measuring.pid"
