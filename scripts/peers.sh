#!/usr/bin/env bash
# Fetches the programs of others that read what we sign and publish, from Debian, and installs nothing: packages of
# newer suites are downloaded with apt's signature checks and unpacked into node_modules/.cache/peers.
#   bash scripts/peers.sh          needs apt and dpkg, no root; a second run does nothing
# Tests find them there: cosign (3.x), cosign2 (2.x), oras, crane, docker-registry.
set -euo pipefail
cd "$(dirname "$0")/.."

peers="$PWD/node_modules/.cache/peers"
# The mirror that this system uses for its own release.
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE)' | grep -m1 '/debian/*$')}
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# A suite's own package lists, so that the system's are left alone.
in_suite() { # SUITE COMMAND…
  local state="$peers/apt/$1"
  mkdir -p "$state/lists/partial" "$state/archives/partial"
  echo "deb [signed-by=$keyring] $mirror $1 main" > "$state/sources.list"
  apt-get -qq \
    -o Dir::Etc::SourceList="$state/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State::Lists="$state/lists" -o Dir::Cache="$state" \
    -o APT::Sandbox::User="$(id -un)" "${@:2}"
}

fetch() { # SUITE PACKAGE BINARY NAME
  [ -x "$peers/bin/$4" ] && return
  local work="$peers/$1-$2"
  rm -rf "$work" && mkdir -p "$work" "$peers/bin"
  [ -n "$(ls "$peers/apt/$1/lists" 2>/dev/null | grep Packages)" ] || in_suite "$1" update
  (cd "$work" && in_suite "$1" download "$2" && dpkg-deb -x ./*.deb . && rm ./*.deb)
  ln -sf "$work/usr/bin/$3" "$peers/bin/$4"
}

fetch sid cosign cosign cosign
fetch trixie cosign cosign cosign2
fetch sid oras oras oras
fetch sid crane crane crane
fetch sid docker-registry docker-registry docker-registry
rm -rf "$peers/apt"
ls "$peers/bin"
