# Set-up that bin/run and bin/test share. Each step leaves a fingerprint of what it was made from in .setup/ and is skipped
# while that still holds, so that a second start needs neither network nor time. Runs in the project's folder.

say() { printf '%s\n' "$@" >&2; }

die() {
  say "$@"
  exit 1
}

is_root() { [ "$(id -u)" = 0 ]; }

fingerprint() { find "$@" -type f -exec cksum {} + | LC_ALL=C sort | cksum; }

# step NAME TITLE PRODUCT INPUT… -- COMMAND…: runs COMMAND unless PRODUCT stands and was made from just these files.
step() {
  local name=$1 title=$2 product=$3 inputs=() now
  shift 3
  while [ "$1" != -- ]; do
    inputs+=("$1")
    shift
  done
  shift
  now=$(fingerprint "${inputs[@]}")
  is_made "$name" "$product" "$now" && return
  lock
  is_made "$name" "$product" "$now" && return
  say "Einrichten: $title …"
  rm -f ".setup/$name"
  "$@" >".setup/$name.log" 2>&1 || step_failed "$name" "$title"
  printf '%s\n' "$now" >".setup/$name"
}

is_made() { [ -e "$2" ] && [ "$(cat ".setup/$1" 2>/dev/null)" = "$3" ]; }

step_failed() {
  tail -n 15 ".setup/$1.log" >&2
  die "" "Das Einrichten ist stehen geblieben: $2." \
    "Der erste Start braucht Internet; danach bitte noch einmal versuchen. Alle Meldungen: $PWD/.setup/$1.log"
}

# Two starts at once would write into the same folders: the second waits until the first is ready.
lock() {
  [ -z "${locked:-}" ] || return 0
  mkdir -p .setup 2>/dev/null && [ -w .setup ] ||
    die "In den Ordner $PWD kann nichts geschrieben werden. Zum Einrichten bitte in einen eigenen Ordner kopieren."
  until mkdir .setup/lock 2>/dev/null; do
    [ -n "${waiting:-}" ] || say "Ein anderer Start richtet gerade ein; bitte warten …"
    waiting=yes
    sleep 1
    kill -0 "$(cat .setup/lock/pid 2>/dev/null)" 2>/dev/null || rm -rf .setup/lock
  done
  echo $$ >.setup/lock/pid
  trap unlock EXIT
  locked=yes
}

unlock() {
  [ -z "${locked:-}" ] || rm -rf .setup/lock
  locked=
}

# apt_install PACKAGE…: true if they could be installed.
apt_install() {
  is_root && command -v apt-get >/dev/null || return 1
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

find_python() {
  local candidate
  for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      python=$candidate
      return
    fi
  done
  die "Es fehlt Python 3.11 oder neuer. Bitte installieren, unter Debian und Ubuntu: sudo apt install python3 python3-venv"
}

make_venv() {
  find_python
  "$python" -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv >.setup/apt.log 2>&1 ||
    die "Python fehlt der Teil „venv“. Bitte installieren, unter Debian und Ubuntu: sudo apt install python3-venv"
  "$python" -m venv --clear .venv
}

# A folder that was moved or a Python that was replaced leaves an environment that no longer starts.
set_up_venv() {
  .venv/bin/python -c 'import pip' 2>/dev/null && return
  lock
  .venv/bin/python -c 'import pip' 2>/dev/null && return
  say "Einrichten: Python-Umgebung …"
  make_venv
}

# Through the interpreter, not .venv/bin/pip: its first line would break when the folder is moved.
pip_install() { .venv/bin/python -m pip install --disable-pip-version-check --no-input --quiet "$@"; }

# Node builds the pages and is not needed to serve them. Where the system has none (or an old one), a Python wheel brings it.
set_up_node() {
  local version
  version=$(node --version 2>/dev/null || true) # v20.19.0
  version=${version#v}
  if command -v npm >/dev/null && [ "${version%%.*}" -ge 20 ] 2>/dev/null; then return; fi
  step node "Node, aus einem Python-Paket" .venv/bin/npm requirements-node.txt -- pip_install -r requirements-node.txt
  export PATH="$PWD/.venv/bin:$PATH" NODE_USE_SYSTEM_CA=1
}

npm_quietly() { npm --loglevel=error --no-audit --no-fund --no-update-notifier "$@"; }

compile_translations() { .venv/bin/python -m babel.messages.frontend compile --directory translations; }

set_up() {
  set_up_venv
  step python "Python-Pakete" .venv/bin/alembic requirements.txt -- pip_install -r requirements.txt
  set_up_node
  step node_modules "Browser-Pakete" node_modules/.package-lock.json package.json package-lock.json -- npm_quietly ci
  step dist "Seiten für den Browser" static/dist/manifest.json static/src static/build.mjs package-lock.json -- npm_quietly run build
  step translations "Übersetzungen" translations/tr/LC_MESSAGES/messages.mo translations/*/LC_MESSAGES/*.po -- compile_translations
}
