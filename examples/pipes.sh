#!/bin/sh
# The tools in a shell: capture, archive and check in two pipelines, then compare with what GNU tools say.
set -eu
source_tree=${1:-.}
out=${2:-release}
mkdir -p "$out"

make-snapshot "$source_tree" | tee "$out/snapshot.json" | json-canonical-check >"$out/snapshot.check.json"
det-tar "$source_tree" -o - | tee "$out/artifact.tar.gz" | verify-gzip-header >"$out/gzip.check.json"
verify-tar-determinism "$out/artifact.tar.gz" >"$out/tar.check.json"
safe-paths-check "$out/artifact.tar.gz" >"$out/paths.check.json"
make-vel-manifest --snapshot "$out/snapshot.json" --artifact "$out/artifact.tar.gz" -o "$out/vel_manifest.json"
vel-validator "$out/vel_manifest.json" --artifact "$out/artifact.tar.gz" --snapshot "$out/snapshot.json" >"$out/vel.check.json"
(cd "$out" && sha256sum artifact.tar.gz snapshot.json vel_manifest.json >SHA256SUMS && sha256sum -c --quiet SHA256SUMS)
