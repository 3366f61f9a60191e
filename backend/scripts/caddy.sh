#!/usr/bin/env bash
# Prints where a Caddy is, and fetches Debian's into .cache where there is none: apt knows it by its signature, and
# nothing is installed. Its version need not be that of containers/Dockerfile; the configuration is the same for both.
set -euo pipefail
backend=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$backend/scripts/lib.sh"
fetched=$cache/caddy/usr/bin/caddy

fetch_caddy() {
  command -v apt-get dpkg-deb > /dev/null || return
  say "Fetching Caddy (once) …"
  rm -rf "$cache/caddy"
  mkdir -p "$cache/caddy"
  cd "$cache/caddy" || return
  if [ "$(id -u)" = 0 ]; then apt-get update -qq; fi
  apt-get download -qq -o APT::Sandbox::User=root caddy && dpkg-deb --extract caddy_*.deb . && rm caddy_*.deb
}

command -v caddy && exit
[ -x "$fetched" ] || fetch_caddy >&2 || fail "Caddy could not be fetched: install it yourself (caddyserver.com), and try again."
printf '%s\n' "$fetched"
