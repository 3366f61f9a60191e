# A real PostgreSQL 18 from Maven Central, for this machine only. To be sourced after lib.sh and parts.sh.
postgres_programs=$cache/postgres

platform() {
  local system machine
  case $(uname -s) in Darwin) system=darwin ;; *) system=linux ;; esac
  case $(uname -m) in arm64 | aarch64) machine=arm64v8 ;; *) machine=amd64 ;; esac
  printf '%s-%s\n' $system $machine
}

install_postgres() {
  [ ! -e "$postgres_programs/complete" ] || return 0
  say "Fetching PostgreSQL (once) …"
  fetch PostgreSQL --file "$backend/postgres/pom.xml" -Dplatform="$(platform)" \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$postgres_programs"
  touch "$postgres_programs/complete"
}

begin_postgres() {
  export ALONGSIDE_DATABASE=127.0.0.1:$POSTGRES_PORT/alongside ALONGSIDE_DATABASE_USER=postgres ALONGSIDE_DATABASE_PASSWORD=only-for-the-demo
  rm -f "$DATA/postgres.ready"
  begin postgres "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx192m -cp "$postgres_programs/*" \
    "$backend/postgres/LocalPostgres.java" "$DATA/postgres" "$cache/postgres-unpacked" "$POSTGRES_PORT" "$DATA/postgres.ready"
}

await_postgres() {
  local until=$((SECONDS + 60))
  while [ ! -e "$DATA/postgres.ready" ]; do
    lives postgres && [ $SECONDS -lt $until ] || broke postgres "PostgreSQL did not start."
    sleep 0.2
  done
}
