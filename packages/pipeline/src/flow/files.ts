import { RUN_RECORD, SUMS } from '@repro/evidence';

/** The names under which a release keeps its files. */
export const names = {
  snapshot: 'snapshot.json',
  version: 'VERSION',
  manifest: 'vel_manifest.json',
  bill: 'release_bom.json',
  cycloneDx: 'release_bom.cdx.json',
  spdx: 'release_bom.spdx.json',
  provenance: 'slsa_attestation.json',
  signedProvenance: 'slsa_attestation.sigstore.json',
  policyTrace: 'policy_trace.json',
  matrix: 'evidence.json',
  matrixPage: 'evidence.html',
  summary: 'summary.md',
  bundle: 'release.evidence.tar',
} as const;

/** What tells of one run: it holds the wall clock, or the digest of what does. */
const OF_A_RUN = new Set<string>([
  RUN_RECORD,
  names.policyTrace,
  names.matrix,
  names.matrixPage,
  names.summary,
  names.bundle,
  SUMS,
  names.provenance,
  names.signedProvenance,
]);

/** Whether a file of a release is the same for every run on the same source with the same settings. */
export function isLasting(name: string): boolean {
  return !OF_A_RUN.has(name);
}

const ARTIFACTS = { none: 'artifact.tar', gzip: 'artifact.tar.gz', zstd: 'artifact.tar.zst' } as const;

/** The artifact's name, which tells how it is compressed. */
export function artifactName(compression: keyof typeof ARTIFACTS): string {
  return ARTIFACTS[compression];
}

/** Whether a name is one that `artifactName` gives. */
export function isArtifactName(name: string): boolean {
  return Object.values<string>(ARTIFACTS).includes(name);
}

/** Where the report of a check lies. */
export const reportName = (check: string): string => `checks/${check}.json`;
