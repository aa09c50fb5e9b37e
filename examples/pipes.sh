#!/usr/bin/env bash
# The tools in a shell, from a source to a signed release: each is a command that reads and writes streams.
#   bash pipes.sh SOURCE [OUT [KEY [VERSION]]]   OUT: a directory outside of SOURCE; KEY.key and KEY.pub are made if need be
set -euo pipefail
source_tree=$(realpath "${1:?: bash pipes.sh SOURCE [OUT [KEY [VERSION]]]}")
out=$(realpath -m "${2:-release}")
[[ $out/ != "$source_tree"/* ]] || { echo "pipes.sh: ${2:-release} lies in $1, of which it would become a part" >&2; exit 1; }
trap 'echo "pipes.sh: line $LINENO ended with status $?; what was found lies in $out/checks/" >&2' ERR
key=$(realpath "${3:-signer}")
version=${4:-1.0.0}
mkdir -p "$out/checks"

# Capture, archive and check, each file in one go.
make-snapshot "$source_tree" | tee "$out/snapshot.json" | json-canonical-check >"$out/checks/json-canonical-check.snapshot.json"
det-tar "$source_tree" --builtin-ignore source -o - | tee "$out/artifact.tar.gz" | verify-gzip-header >"$out/checks/verify-gzip-header.json"
version-stamp "$version" >"$out/VERSION"
make-vel-manifest --dir "$source_tree" --snapshot "$out/snapshot.json" --artifact "$out/artifact.tar.gz" -o "$out/vel_manifest.json"

# What the checks find; each ends with status 2 when it is anything of weight.
cd "$out"
gzip -dc artifact.tar.gz | verify-tar-determinism >checks/verify-tar-determinism.json
safe-paths-check artifact.tar.gz >checks/safe-paths-check.json
permissions-lint artifact.tar.gz >checks/permissions-lint.json
secret-lint artifact.tar.gz | tee checks/secret-lint.json | jq -r '.findings[] | "\(.at.path):\(.at.line) \(.code)"'
vel-validator vel_manifest.json --artifact artifact.tar.gz --snapshot snapshot.json >checks/vel-validator.json

# The bill of materials, and the same for other tools.
make-rbom artifact.tar.gz snapshot.json vel_manifest.json --release-version "$version" -o release_bom.json
make-rbom artifact.tar.gz snapshot.json vel_manifest.json --release-version "$version" --format cyclonedx |
  tee release_bom.cdx.json | meta-lint --require /components/0/hashes | jq -e .ok >/dev/null

# Signed: where it comes from, and which policies it was held to.
[ -e "$key.key" ] || slsa-provenance generate-key -o "$key"
slsa-provenance generate --predicate vel_manifest.json --subject artifact.tar.gz |
  tee slsa_attestation.json | slsa-provenance sign --key "$key.key" -o slsa_attestation.sigstore.json
policy-trace . --require secret-lint --require vel-validator --format vsa |
  slsa-provenance sign --key "$key.key" -o vsa.sigstore.json
find . -type f ! -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum >SHA256SUMS

# Anybody can check it: the digests, the signature, and that the source gives the same bytes again.
sha256sum -c --quiet SHA256SUMS
slsa-provenance verify slsa_attestation.sigstore.json --key "$key.pub" --subject artifact.tar.gz --quiet | jq -e .ok >/dev/null
det-tar "$source_tree" --builtin-ignore source -o - | verify-rebuild artifact.tar.gz - | jq -e .ok >/dev/null
