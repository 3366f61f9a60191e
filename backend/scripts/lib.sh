# What every script here shares. To be sourced; expects `backend` to hold the absolute path of this project's backend.
cache=$backend/.cache

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "" "✗ $*"
  exit 1
}

# A JDK of version 25 or later, wherever people usually keep one. Prints its folder.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    [ "${version:-0}" -ge 25 ] || continue
    printf '%s\n' "$home"
    return
  done
  fail "Alongside needs a Java Development Kit (JDK) 25 or later, and none was found: install one (for example Temurin 25 from adoptium.net) or set JAVA_HOME to its folder."
}

java_on_path() {
  local java link
  java=$(command -v java) || return 0
  while link=$(readlink "$java"); do
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  dirname "$(dirname "$java")"
}

use_jdk() {
  JAVA_HOME=$(find_jdk)
  export JAVA_HOME
  java=$JAVA_HOME/bin/java
}

need_node() {
  local version
  version=$(node --version 2> /dev/null) || fail "Alongside needs Node.js 20.19 or later, and none was found: install it from nodejs.org."
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    fail "Alongside needs Node.js 20.19 or later, and this is $version: install a newer one from nodejs.org."
}

# One Maven call that only fetches something. On a terminal Maven draws its own progress; elsewhere it is quiet.
fetch() {
  local what=$1 log=$cache/fetch.log quiet=--quiet
  shift
  mkdir -p "$cache"
  if [ -t 1 ]; then quiet=-Dstyle.color=auto; fi
  (cd "$cache" && MAVEN_OPTS="${MAVEN_OPTS:-} -Dorg.slf4j.simpleLogger.defaultLogLevel=warn" "$backend/mvnw" $quiet "$@") 2> "$log" ||
    fail "$what could not be downloaded. Is this computer online, and may it reach Maven Central? Once it may, run the same again. Details: $log"
}

sha256() {
  if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# With Node, which everybody here has; not everybody has curl.
answers() {
  node -e 'fetch(process.argv[1], { signal: AbortSignal.timeout(5000) }).then(
    async (answer) => process.exit(answer.ok && (await answer.text()).includes(process.argv[2]) ? 0 : 1),
    () => process.exit(1))' "$1" "${2:-}"
}
taken() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }

# need_port NUMBER VARIABLE WHAT
need_port() {
  ! taken "$1" || fail "Port $1, wanted for $3, is taken: stop the program that uses it, or choose another port with $2=…, for example \`make run $2=$(($1 + 1000))\`."
}

# What a JVM learns about its classes in one life makes the start of the next a third shorter. `learning FILE` prints the
# flag for the life to come; what it writes is kept (`keep_learned`) only when that life had come to full strength.
learning() {
  local file
  file=$1-$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release").jsa
  if [ -r "$file" ]; then echo "-XX:SharedArchiveFile=$file"; else echo "-XX:ArchiveClassesAtExit=$file.new"; fi
}
keep_learned() { for new in "$1"-*.jsa.new; do [ ! -e "$new" ] || mv "$new" "${new%.new}"; done; }
forget_learned() { rm -f "$1"-*.jsa "$1"-*.jsa.new; }
