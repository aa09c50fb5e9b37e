/** The parts of the flow, in its order. */
export const categories = ['source', 'build', 'validation', 'security', 'compliance', 'provenance'] as const;
export type Category = (typeof categories)[number];

/** A kind of evidence: what it is, who makes it and where it lies. */
export interface EvidenceKind {
  /** Stable: `vel-manifest`. */
  readonly id: string;
  /** For a person. */
  readonly title: string;
  readonly tool: string;
  /** The path in the release, or its beginning where one kind has several files (it then ends with `/`, `.` or `-`). */
  readonly output: string;
  readonly category: Category;
  /** Whether a release is incomplete without it. */
  readonly required: boolean;
}

const kind = (
  category: Category,
  id: string,
  title: string,
  from: readonly [tool: string, output: string],
  required = true,
): EvidenceKind => ({
  id,
  title,
  tool: from[0],
  output: from[1],
  category,
  required,
});

/** Every kind of evidence of a release, in the order of the flow. Hooks and plug-ins come beside these, by their reports. */
export const catalogue: readonly EvidenceKind[] = [
  kind('source', 'snapshot', 'Snapshot', ['make-snapshot', 'snapshot.json']),
  kind('source', 'version', 'Version', ['version-stamp', 'VERSION']),
  kind('build', 'artifact', 'Deterministic archive', ['det-tar', 'artifact.tar']),
  kind('build', 'vel-manifest', 'VEL manifest', ['make-vel-manifest', 'vel_manifest.json']),
  kind(
    'validation',
    'gzip-header',
    'Gzip header',
    ['verify-gzip-header', 'checks/verify-gzip-header.json'],
    false,
  ),
  kind('validation', 'tar-determinism', 'Tar determinism', [
    'verify-tar-determinism',
    'checks/verify-tar-determinism.json',
  ]),
  kind('validation', 'safe-paths', 'Safe paths', ['safe-paths-check', 'checks/safe-paths-check.json']),
  kind('validation', 'canonical-json', 'Canonical JSON', [
    'json-canonical-check',
    'checks/json-canonical-check.',
  ]),
  kind('validation', 'manifest-validation', 'Manifest validation', [
    'vel-validator',
    'checks/vel-validator.json',
  ]),
  kind('security', 'secret-scan', 'Secret scan', ['secret-lint', 'checks/secret-lint.json']),
  kind('security', 'permissions', 'Permission check', ['permissions-lint', 'checks/permissions-lint.json']),
  kind('security', 'pins', 'Pinned actions', ['pins-manifest-check', 'checks/pins-manifest-check.json']),
  kind('compliance', 'rbom', 'Release bill of materials', ['make-rbom', 'release_bom.json']),
  kind('compliance', 'rbom-validation', 'RBOM validation', ['rbom-check', 'checks/rbom-check.json']),
  kind('compliance', 'policy-trace', 'Policy trace', ['policy-trace', 'policy_trace.json']),
  kind('provenance', 'run-record', 'Run record', ['repro', 'run_record.json'], false),
  kind('provenance', 'slsa-provenance', 'SLSA provenance', ['slsa-provenance', 'slsa_attestation.json']),
  kind(
    'provenance',
    'signature',
    'Signed provenance',
    ['slsa-provenance', 'slsa_attestation.sigstore.json'],
    false,
  ),
];

/** Whether a file of a release is evidence of a kind. */
export function isOfKind({ output }: EvidenceKind, path: string): boolean {
  if (output === 'artifact.tar') return /^artifact\.tar(\.gz|\.zst)?$/.test(path);
  return /[./-]$/.test(output) ? path.startsWith(output) : path === output;
}
