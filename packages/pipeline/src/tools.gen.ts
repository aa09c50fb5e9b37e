// Written by `pnpm sync` from the packages, not by hand.

/** The versions of the tools that the pipeline is made of. */
export const toolVersions = {
  'det-tar': '1.0.0',
  'evidence-matrix': '0.1.0',
  'evidence-publish': '0.1.0',
  'json-canonical-check': '1.0.0',
  'make-ci-summary': '0.1.0',
  'make-rbom': '0.1.0',
  'make-snapshot': '1.0.0',
  'make-vel-manifest': '1.0.0',
  'permissions-lint': '0.1.0',
  'pins-manifest-check': '1.0.0',
  'policy-trace': '0.1.0',
  'rbom-check': '0.1.0',
  'safe-paths-check': '1.0.0',
  'secret-lint': '0.1.0',
  'slsa-provenance': '1.0.0',
  'vel-validator': '1.0.0',
  'verify-gzip-header': '1.0.0',
  'verify-rebuild': '0.1.0',
  'verify-tar-determinism': '1.0.0',
  'version-stamp': '1.0.0',
  'repro-audit': '0.1.0',
} as const;
