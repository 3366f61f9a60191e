# Programs that run side by side, live and die together. To be sourced after lib.sh; expects `DATA`.
logs=$DATA/logs
parts=""

# begin NAME COMMAND…: starts a part in the background; what it says goes to a log of its name.
begin() {
  local name=$1
  shift
  "$@" > "$logs/$name.log" 2>&1 < /dev/null &
  printf '%s\n' $! > "$logs/$name.pid"
  parts="$parts $name"
}

pid_of() { cat "$logs/$1.pid" 2> /dev/null; }
lives() { kill -0 "$(pid_of "$1")" 2> /dev/null; }

# end NAME…: asks each to stop, waits for all, and insists after twenty seconds.
end() {
  local name tries
  for name in "$@"; do kill "$(pid_of "$name")" 2> /dev/null || true; done
  for name in "$@"; do
    tries=0
    while lives "$name"; do
      tries=$((tries + 1))
      [ $tries -lt 200 ] || kill -9 "$(pid_of "$name")" 2> /dev/null || true
      sleep 0.1
    done
    rm -f "$logs/$name.pid"
  done
}

# cut_off NAME: takes a part away as a power cut would. From then on nobody expects it; begin it again to have it back.
cut_off() {
  parts=$(printf '%s' "$parts " | sed "s/ $1 / /; s/ $//")
  kill -9 "$(pid_of "$1")"
}
is_part() { case "$parts " in *" $1 "*) ;; *) return 1 ;; esac }

# await NAME SECONDS URL [WORDS]: until the part answers, with these words. False when it died or took too long.
await() {
  local until=$((SECONDS + $2))
  while ! answers "$3" "${4:-}"; do
    lives "$1" && [ $SECONDS -lt $until ] || return 1
    sleep 0.2
  done
}

broke() {
  say "" "The last lines of $logs/$1.log:"
  tail -n 15 "$logs/$1.log" >&2
  fail "$2"
}

# Nothing may outlive this script: not when it is killed outright, and it stops when whoever started it is gone.
guard() {
  local self=$$ starter=$PPID
  (
    trap '' INT HUP
    while kill -0 "$self" 2> /dev/null; do
      kill -0 "$starter" 2> /dev/null || kill "$self" 2> /dev/null || true
      sleep 1
    done
    for pid in "$logs"/*.pid; do [ ! -e "$pid" ] || kill "$(cat "$pid")" 2> /dev/null || true; done
  ) > /dev/null 2>&1 < /dev/null &
  guard=$!
}

stop_all() {
  local code=$?
  trap '' INT TERM HUP
  [ -z "$parts" ] || say "" "Stopping …"
  # In reverse: what was started last leans on what was started first.
  # shellcheck disable=SC2086
  end $(printf '%s\n' $parts | sed '1!G;h;$!d')
  kill "$guard" 2> /dev/null || true
  wait 2> /dev/null || true
  exit $code
}

# From here on, whatever ends this script ends all parts.
side_by_side() {
  mkdir -p "$logs"
  rm -f "$logs"/*.pid
  trap stop_all EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  guard
}

# Until one of the parts dies, which must not go unnoticed.
stay() {
  local name
  while :; do
    for name in $parts; do
      lives "$name" || ! is_part "$name" || broke "$name" "The part \"$name\" stopped by itself, so all of it stops."
    done
    sleep 1 &
    wait $! || true
  done
}
