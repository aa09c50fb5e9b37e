import type { Finding } from '@repro/report';
import type { Release } from '../release.ts';
import { rules } from '../rules.ts';

/** A file that a document names by its digest. */
export interface NamedFile {
  readonly path: string;
  readonly sha256: string;
}

/** What of the files that `by` names is missing here, or is another. */
export async function compareDigests(
  { files }: Release,
  named: readonly NamedFile[],
  by: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { path, sha256: expected } of named) {
    if (!files.has(path)) {
      findings.push(rules.finding('audit/missing', { by }, { path }));
      continue;
    }
    const { sha256: found } = await files.digest(path);
    if (found !== expected) findings.push(rules.finding('audit/digest', { by, expected, found }, { path }));
  }
  return findings;
}
