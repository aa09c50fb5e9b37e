import {
  combine,
  countByStatus,
  type EvidenceFiles,
  type NamedDigest,
  type RunRecord,
  type Status,
  versionOf,
} from '@repro/evidence';
import { artifactOf } from '@repro/evidence/oci';
import { frameworks } from './controls/index.ts';
import { controlRows } from './matrix/controls.ts';
import { readRelease } from './matrix/release.ts';
import { rowsOf } from './matrix/rows.ts';
import { tool } from './tool.ts';
import type { Matrix, Row } from './types.ts';

/**
 * The matrix of a release's evidence. What reports say is taken as they say it, but every file is hashed, and one that is
 * not what the run recorded is `unverifiable`; `repro-audit` takes nobody's word. The verdict is the heaviest of what is
 * required and of what failed besides.
 */
export async function make(files: EvidenceFiles): Promise<Matrix> {
  const release = await readRelease(files);
  const rows = await rowsOf(release);
  const subject = await subjectOf(files);
  const version = await versionOf(files);
  return {
    schema_version: '1.0',
    tool,
    ...(subject && { subject }),
    ...(version !== undefined && { version }),
    status: verdict(rows),
    ...runFacts(release.run),
    rows,
    frameworks,
    controls: controlRows(rows),
    summary: countByStatus(rows),
  };
}

async function subjectOf(files: EvidenceFiles): Promise<NamedDigest | undefined> {
  try {
    const name = artifactOf(files);
    return { name, sha256: (await files.digest(name)).sha256 };
  } catch {
    // A run that failed early has no artifact; its row says so.
    return undefined;
  }
}

function runFacts(run: RunRecord | undefined): Pick<Matrix, 'source' | 'run'> {
  if (!run) return { source: {} };
  const { git_sha: sha, git_ref: ref, repository } = run.source;
  const { run_id, started_on, complete } = run;
  return {
    source: {
      ...(sha !== undefined && { git_sha: sha }),
      ...(ref !== undefined && { git_ref: ref }),
      ...(repository !== undefined && { repository }),
    },
    run: { run_id, started_on, complete },
  };
}

function verdict(rows: readonly Row[]): Status {
  return combine(rows.filter(isCounted).map(({ status }) => status));
}

/** A signature is shown and not counted: nobody is trusted here, so that it can never be verified. */
export function isCounted({ id, required, status, switched_off: off }: Row): boolean {
  return off === undefined && id !== 'signature' && (required || status !== 'not_run');
}
