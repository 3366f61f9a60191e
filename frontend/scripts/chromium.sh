#!/usr/bin/env bash
# Prints where a Chromium is, and installs one where there is none: Debian's package for root, else Playwright's own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installed() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  local mac="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  [ ! -x "$mac" ] || { printf '%s\n' "$mac" && return; }
  node -e '
    const path = require("playwright-core").chromium.executablePath();
    if (!require("fs").existsSync(path)) process.exit(1);
    console.log(path)'
}

install() {
  echo "Installing Chromium for the journeys (once) …" >&2
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends chromium
  else
    npx playwright-core install chromium
  fi
}

installed && exit
install >&2 || {
  echo "✗ Chromium could not be installed: install it yourself, or set CHROME_PATH to a Chrome or Chromium you have." >&2
  exit 1
}
installed
