#!/usr/bin/env bash
# Everything on this machine: a real Keycloak, the database, the API with the browser app in it. Loopback only; Ctrl-C
# stops all of it. Wants the packages built, or builds them itself while Keycloak starts: backend/run.sh --build
# With --dev both halves run from their sources and follow each change; the app then stands before the API.
# USR1 takes the API away as a power cut would, USR2 brings it back: the journeys do that.
# PORT, MANAGEMENT_PORT, KEYCLOAK_PORT, POSTGRES_PORT, DB (h2 or postgres) and DATA (a folder) may be set.
set -euo pipefail
started=$SECONDS
called_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"
backend=$PWD
DB=${DB:-h2}
PORT=${PORT:-8080} MANAGEMENT_PORT=${MANAGEMENT_PORT:-8081} KEYCLOAK_PORT=${KEYCLOAK_PORT:-8180} POSTGRES_PORT=${POSTGRES_PORT:-5439}
DATA=${DATA:-$backend/data}
case $DATA in /*) ;; *) DATA=$called_from/$DATA ;; esac
. scripts/lib.sh
. scripts/parts.sh
. scripts/keycloak.sh
. scripts/postgres.sh

# For this machine only. The application has no secrets of its own and does not start without them.
export ALONGSIDE_URL=http://localhost:$PORT
export ALONGSIDE_KEYCLOAK=http://localhost:$KEYCLOAK_PORT
export ALONGSIDE_WEB_SECRET=alongside-web-secret
export ALONGSIDE_COOKIE_SECRET=only-for-the-demo-0123456789abcdef
export ALONGSIDE_STATE_SECRET=only-for-the-demo-fedcba9876543210
export ALONGSIDE_SLIP_KEY=only-for-the-demo-slips-0123456789ab
export ALONGSIDE_SEALING_KEYS=demo:$(printf only-for-the-demo-0123456789abcd | base64)
export ALONGSIDE_DATA=$DATA

begin_api() {
  if [ "$mode" = --dev ]; then
    begin_sources
    return
  fi
  local package=$backend/target/demo-h2
  if [ "$DB" = postgres ]; then package=$backend/target/demo-postgresql; fi
  [ -r "$package/quarkus-run.jar" ] || fail "The package $package is not there yet: run \`make package\` first, or start with \`make run\`."
  # What the JVM learns in its first life makes the next start shorter.
  begin api "$java" -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$package/app.jsa" \
    -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx256m \
    -Dquarkus.http.port="$PORT" -Dquarkus.management.port="$MANAGEMENT_PORT" -jar "$package/quarkus-run.jar"
}

# The browser talks to the app's own server, which hands on what is for the API.
begin_sources() {
  local profile=dev
  if [ "$DB" = postgres ]; then profile=dev,postgresql; fi
  begin api ./mvnw --batch-mode --quiet compile quarkus:dev -Dquarkus.profile="$profile" -Dquarkus.console.enabled=false \
    -Dquarkus.http.port="$API_PORT" -Dquarkus.management.port="$MANAGEMENT_PORT"
  (cd ../frontend && npm run --silent generate > /dev/null)
  API=http://127.0.0.1:$API_PORT begin app node ../frontend/node_modules/vite/bin/vite.js ../frontend --config ../frontend/vite.config.ts \
    --host 127.0.0.1 --port "$PORT" --strictPort
}

await_api() {
  await api 120 "http://127.0.0.1:$MANAGEMENT_PORT/health/ready" && await api 60 "http://127.0.0.1:$PORT/api/projects" ||
    broke api "The API did not start."
}

cut_api() {
  cut_off api
  say "The API is gone."
}

bring_api() {
  begin_api
  await_api
  say "The API is back."
}

welcome() {
  cat << END

Ready: http://localhost:$PORT (after $((SECONDS - started)) s)

  The app              http://localhost:$PORT
  The API              http://localhost:$PORT/api
    its contract       http://localhost:$PORT/openapi
    to try it          http://localhost:$PORT/swagger
  Sign-in (Keycloak)   http://localhost:$KEYCLOAK_PORT
  Health and numbers   http://localhost:$MANAGEMENT_PORT/health and /metrics

  Sign in as           amina (lived experience), ben (professional), carys (facilitator), dewi (steward) or admin;
                       the password is the name
  A partner's program  demo-partner, secret demo-partner-secret
  Data and logs        $DATA (stop and delete it to begin anew)

Ctrl-C stops all of it.
END
}

case $DB in h2 | postgres) ;; *) fail "DB is h2 or postgres, not \"$DB\"." ;; esac
use_jdk
need_node
mode=${1:-}
API_PORT=$PORT
if [ "$mode" = --dev ]; then API_PORT=$((PORT + 10)); need_port "$API_PORT" PORT "the API behind the app"; fi
need_port "$PORT" PORT "the app and the API"
need_port "$MANAGEMENT_PORT" MANAGEMENT_PORT "health and numbers"
need_port "$KEYCLOAK_PORT" KEYCLOAK_PORT Keycloak
if [ "$DB" = postgres ]; then need_port "$POSTGRES_PORT" POSTGRES_PORT PostgreSQL; fi
install_keycloak
if [ "$DB" = postgres ]; then install_postgres; fi

side_by_side
say "Starting Keycloak …"
begin_keycloak
if [ "$DB" = postgres ]; then
  say "Starting PostgreSQL …"
  begin_postgres
fi
if [ "$mode" = --build ]; then make --no-print-directory -C .. package; fi
if [ "$DB" = postgres ]; then await_postgres; fi
say "Starting the API …"
begin_api
await_api
say "The API is up; waiting for Keycloak …"
await_keycloak
# the API looks for Keycloak now and then, and until it has seen it nobody can sign in
await api 30 "http://127.0.0.1:$MANAGEMENT_PORT/health/ready" '"there"' || broke api "The API does not find Keycloak."
welcome
trap cut_api USR1
trap bring_api USR2
if [ "$mode" = --dev ]; then say "" "Both halves follow your changes. What they say: tail -f $logs/api.log $logs/app.log"; fi
stay
