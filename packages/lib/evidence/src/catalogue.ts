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

/** Category, id, title, tool, output; `optional` for what a release may lack. */
type Row = readonly [Category, string, string, string, string, 'optional'?];

const rows: readonly Row[] = [
  ['source', 'snapshot', 'Snapshot', 'make-snapshot', 'snapshot.json'],
  ['source', 'version', 'Version', 'version-stamp', 'VERSION'],
  ['build', 'artifact', 'Deterministic archive', 'det-tar', 'artifact.tar'],
  ['build', 'vel-manifest', 'VEL manifest', 'make-vel-manifest', 'vel_manifest.json'],
  [
    'validation',
    'gzip-header',
    'Gzip header',
    'verify-gzip-header',
    'checks/verify-gzip-header.json',
    'optional',
  ],
  [
    'validation',
    'tar-determinism',
    'Tar determinism',
    'verify-tar-determinism',
    'checks/verify-tar-determinism.json',
  ],
  ['validation', 'safe-paths', 'Safe paths', 'safe-paths-check', 'checks/safe-paths-check.json'],
  ['validation', 'canonical-json', 'Canonical JSON', 'json-canonical-check', 'checks/json-canonical-check.'],
  ['validation', 'manifest-validation', 'Manifest validation', 'vel-validator', 'checks/vel-validator.json'],
  ['security', 'secret-scan', 'Secret scan', 'secret-lint', 'checks/secret-lint.json'],
  ['security', 'permissions', 'Permission check', 'permissions-lint', 'checks/permissions-lint.json'],
  ['security', 'pins', 'Pinned actions', 'pins-manifest-check', 'checks/pins-manifest-check.json'],
  ['compliance', 'rbom', 'Release bill of materials', 'make-rbom', 'release_bom.json'],
  ['compliance', 'rbom-validation', 'RBOM validation', 'rbom-check', 'checks/rbom-check.json'],
  ['compliance', 'policy-trace', 'Policy trace', 'policy-trace', 'policy_trace.json'],
  ['provenance', 'run-record', 'Run record', 'repro', 'run_record.json', 'optional'],
  ['provenance', 'slsa-provenance', 'SLSA provenance', 'slsa-provenance', 'slsa_attestation.json'],
  [
    'provenance',
    'signature',
    'Signed provenance',
    'slsa-provenance',
    'slsa_attestation.sigstore.json',
    'optional',
  ],
];

/** Every kind of evidence of a release, in the order of the flow. Hooks and plug-ins come beside these, by their reports. */
export const catalogue: readonly EvidenceKind[] = rows.map(
  ([category, id, title, tool, output, optional]) => ({
    id,
    title,
    tool,
    output,
    category,
    required: optional === undefined,
  }),
);

/** Whether a file of a release is evidence of a kind. */
export function isOfKind({ output }: EvidenceKind, path: string): boolean {
  if (output === 'artifact.tar') return /^artifact\.tar(\.gz|\.zst)?$/.test(path);
  return /[./-]$/.test(output) ? path.startsWith(output) : path === output;
}
