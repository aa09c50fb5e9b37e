import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../sync/packages.mjs';

const file = (name) => pathToFileURL(path.join(root, name)).href;

/**
 * Every reader of hostile bytes, and the compressor: a module with `seeds` and `fuzz(bytes)`, which throws
 * for a defect alone, and perhaps with a `mutate` that keeps to its format.
 */
export const targets = {
  deflate: file('packages/lib/deflate/test/fuzz/deflate.mjs'),
  inflate: file('packages/lib/deflate/test/fuzz/inflate.mjs'),
  json: file('packages/lib/core/test/fuzz/json.mjs'),
  gzip: file('packages/lib/archive/test/fuzz/gzip.mjs'),
  tar: file('packages/lib/archive/test/fuzz/tar.mjs'),
  ar: file('packages/lib/archive/test/fuzz/ar.mjs'),
  zip: file('packages/lib/archive/test/fuzz/zip.mjs'),
  zstd: file('packages/lib/archive/test/fuzz/zstd.mjs'),
  xz: file('packages/lib/archive/test/fuzz/xz.mjs'),
  data: file('packages/lib/data/test/fuzz/data.mjs'),
  statement: file('packages/lib/attest/test/fuzz/statement.mjs'),
  sigstore: file('packages/lib/attest/test/fuzz/sigstore.mjs'),
  trust: file('packages/lib/attest/test/fuzz/trust.mjs'),
  keys: file('packages/lib/attest/test/fuzz/keys.mjs'),
  bundle: file('packages/lib/evidence/test/fuzz/bundle.mjs'),
  release: file('packages/lib/evidence/test/fuzz/release.mjs'),
  docker: file('packages/tools/evidence-publish/test/fuzz/docker.mjs'),
  challenge: file('packages/tools/evidence-publish/test/fuzz/challenge.mjs'),
  secrets: file('packages/tools/secret-lint/test/fuzz/secrets.mjs'),
  'secret-config': file('packages/tools/secret-lint/test/fuzz/config.mjs'),
  rbom: file('packages/tools/rbom-check/test/fuzz/rbom.mjs'),
  'rbom-policy': file('packages/tools/rbom-check/test/fuzz/policy.mjs'),
  rebuild: file('packages/tools/verify-rebuild/test/fuzz/rebuild.mjs'),
  permissions: file('packages/tools/permissions-lint/test/fuzz/content.mjs'),
  'permissions-policy': file('packages/tools/permissions-lint/test/fuzz/policy.mjs'),
  pins: file('packages/tools/pins-manifest-check/test/fuzz/pins.mjs'),
  audit: file('packages/repro-audit/test/fuzz/audit.mjs'),
};

/** The mutations that all targets share. */
export const mutations = file('packages/lib/testkit/dist/mutate.js');
