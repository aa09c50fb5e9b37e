import type { Report } from '@repro/report';
import type { EvidenceFiles } from './files.ts';
import { type Problem, readDocument } from './reading.ts';
import { type Status, statusOf } from './status.ts';

/** A report of `checks/`, as it lies there: what it says is a claim until its check is run again. */
export interface FiledReport {
  /** The check: the tool's name, or `tool.subject`. */
  readonly check: string;
  /** Where it lies: `checks/vel-validator.json`. */
  readonly path: string;
  /** Of the file. */
  readonly sha256: string;
  /** `unverifiable` for a file that is no report, and for one about other bytes than the release holds. */
  readonly status: Status;
  readonly report?: Report;
  /** Why it is no report of this release; then `report` is absent. */
  readonly problem?: Problem;
}

const FILED = /^checks\/([^/]+)\.json$/;

/** Every report of a release, in the order of their paths. A file that is none of this release is told as `unverifiable`. */
export async function readReports(files: EvidenceFiles): Promise<readonly FiledReport[]> {
  const filed: FiledReport[] = [];
  for (const { path } of files.files) {
    const check = FILED.exec(path)?.[1];
    if (check !== undefined) filed.push(await readReport(files, path, check));
  }
  return filed;
}

async function readReport(files: EvidenceFiles, path: string, check: string): Promise<FiledReport> {
  const { reportErrors } = await import('./schema.gen.ts');
  const { sha256 } = await files.digest(path);
  const { value: report, problem } = await readDocument<Report>(files, path, reportErrors);
  const known = { check, path, sha256 };
  if (problem) return { ...known, status: 'unverifiable', problem };
  const foreign = await foreignTo(files, path, report);
  if (foreign) return { ...known, status: 'unverifiable', problem: foreign };
  return { ...known, status: statusOf(report), report };
}

/** What was found of a file says nothing of another that has come to lie under its name since. */
async function foreignTo(
  files: EvidenceFiles,
  path: string,
  { subject: { name, sha256 } }: Report,
): Promise<Problem | undefined> {
  if (sha256 === undefined || !files.has(name)) return undefined;
  if ((await files.digest(name)).sha256 === sha256) return undefined;
  return { code: 'ERR_REPRO_EVIDENCE', message: `${path}: is about another ${name} than lies here` };
}
