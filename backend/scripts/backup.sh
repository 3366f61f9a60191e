#!/usr/bin/env bash
# make backup, restore and move-to-postgres: the package's own program beside the server. See docs/backup.md.
# FILE names the file. The database is the one of ALONGSIDE_DATABASE; without it, that of `make run`: DB and DATA as there.
set -euo pipefail
command=$1
called_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
backend=$PWD
. scripts/lib.sh

in_place() { case $1 in /*) printf '%s\n' "$1" ;; *) printf '%s\n' "$called_from/$1" ;; esac; }

[ -n "${FILE:-}" ] || fail "Say which file, for example: make $command FILE=alongside-$(date +%F).zip"
use_jdk
ALONGSIDE_DATA=$(in_place "${DATA:-${ALONGSIDE_DATA:-$backend/data}}")
export ALONGSIDE_DATA
packages="target/demo-h2 target-production/production"
if [ "${DB:-h2}" = postgres ] && [ -z "${ALONGSIDE_DATABASE:-}" ]; then
  export ALONGSIDE_DATABASE=127.0.0.1:${POSTGRES_PORT:-5439}/alongside ALONGSIDE_DATABASE_USER=postgres ALONGSIDE_DATABASE_PASSWORD=only-for-the-demo
elif [ -n "${ALONGSIDE_DATABASE:-}" ]; then
  packages="target-production/production target/demo-h2"
fi
for package in $packages; do
  jar=$backend/$package/quarkus-run.jar
  [ ! -r "$jar" ] || exec "$java" -XX:+UseSerialGC -Xmx256m -cp "$jar" org.alongside.shared.backup.Backup "$command" "$(in_place "$FILE")"
done
fail "Nothing is built yet: run \`make production\` for an installation, or \`make package\`."
