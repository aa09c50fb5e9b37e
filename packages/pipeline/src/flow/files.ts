/** The names under which a release keeps its files. */
export const names = {
  snapshot: 'snapshot.json',
  version: 'VERSION',
  manifest: 'vel_manifest.json',
  policyTrace: 'policy_trace.json',
  matrix: 'evidence.json',
  matrixPage: 'evidence.html',
  summary: 'summary.md',
  bundle: 'release.evidence.tar',
} as const;

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
