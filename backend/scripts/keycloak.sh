# The real Keycloak, from Maven Central, with the realm of ../keycloak. To be sourced after lib.sh and parts.sh.
keycloak_version=26.7.3
keycloak_sha256=77657f30b7e90d70f727712ce1c967f430fd6a5e9f458d32d8c6df0635345f47
keycloak=$cache/keycloak-$keycloak_version
keycloak_home=$DATA/keycloak

install_keycloak() {
  [ ! -d "$keycloak" ] || return 0
  local archive=$cache/keycloak-quarkus-dist-$keycloak_version.tar.gz
  say "Fetching Keycloak $keycloak_version (176 MB, once) …"
  fetch Keycloak org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -DoutputDirectory="$cache" \
    -Dartifact=org.keycloak:keycloak-quarkus-dist:$keycloak_version:tar.gz
  [ "$(sha256 "$archive")" = $keycloak_sha256 ] ||
    fail "The download of Keycloak is damaged or not the one we know: remove $archive and its copy in ~/.m2/repository/org/keycloak, and try again."
  mkdir -p "$cache/unpacking"
  tar -xzf "$archive" -C "$cache/unpacking"
  mv "$cache/unpacking/keycloak-$keycloak_version" "$keycloak"
  rm -rf "$cache/unpacking" "$archive"
}

# Each data folder has a Keycloak of its own: the programs are shared, realm, people and sessions are not.
# A realm that is there already is not imported again, so a changed one begins anew.
prepare_keycloak() {
  local import=$keycloak_home/data/import changed
  mkdir -p "$import" "$keycloak_home/providers" "$keycloak_home/themes"
  ln -sfn "$keycloak/lib" "$keycloak_home/lib"
  ln -sfn "$keycloak/bin" "$keycloak_home/bin"
  ln -sfn "$keycloak/conf" "$keycloak_home/conf"
  ln -sfn "$backend/keycloak/theme/alongside" "$keycloak_home/themes/alongside"
  node "$backend/keycloak/demo.mjs" > "$import/alongside-realm.json"
  cp "$backend/keycloak/alongside-users-0.json" "$import/"
  changed=$({ printf '%s %s\n' "$ALONGSIDE_URL" "$ALONGSIDE_WEB_SECRET"; cat "$import"/*.json; } | sha256 -)
  if [ -d "$keycloak_home/data/h2" ] && [ "$changed" != "$(cat "$keycloak_home/realm.sha256" 2> /dev/null)" ]; then
    say "The realm has changed since Keycloak last started: creating it anew. People who registered here before are gone."
    rm -rf "$keycloak_home/data/h2"
  fi
  printf '%s\n' "$changed" > "$keycloak_home/realm.sha256"
}

# With java and not with kc.sh, which takes twice as long.
begin_keycloak() {
  prepare_keycloak
  begin keycloak "$java" -Dkc.config.built=true -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    "$(learning "$keycloak")" -Dfile.encoding=UTF-8 \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    --enable-native-access=ALL-UNNAMED -Dkc.home.dir="$keycloak_home" -Djboss.server.config.dir="$keycloak_home/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
    -Dquarkus-log-max-startup-records=10000 -cp "$keycloak/lib/quarkus-run.jar" \
    io.quarkus.bootstrap.runner.QuarkusEntryPoint start-dev --import-realm \
    --http-host=127.0.0.1 --http-port="$KEYCLOAK_PORT" --hostname="http://localhost:$KEYCLOAK_PORT"
}

await_keycloak() {
  local discovery=http://127.0.0.1:$KEYCLOAK_PORT/realms/alongside/.well-known/openid-configuration
  ! await keycloak 120 "$discovery" || return 0
  say "Keycloak does not come up the short way; trying its own script, which takes longer …"
  end keycloak
  parts=${parts/ keycloak/}
  begin keycloak "$keycloak_home/bin/kc.sh" start-dev --import-realm \
    --http-host=127.0.0.1 --http-port="$KEYCLOAK_PORT" --hostname="http://localhost:$KEYCLOAK_PORT"
  await keycloak 180 "$discovery" || broke keycloak "Keycloak did not start."
}
