import {
  type EvidenceFiles,
  type FiledReport,
  parseSums,
  type RunRecord,
  readReports,
  readRunRecord,
  SUMS,
} from '@repro/evidence';
import { judgeDocuments, type Verdict } from './documents.ts';
import { indexSteps, type Steps } from './steps.ts';

/** A release as the matrix reads it, everything once. */
export interface Release {
  readonly files: EvidenceFiles;
  /** By path. */
  readonly reports: ReadonlyMap<string, FiledReport>;
  readonly run: RunRecord | undefined;
  /** Those of the run. */
  readonly steps: Steps;
  /** Why the run record cannot be read. */
  readonly runProblem: string | undefined;
  /** The verdicts of documents that tell themselves how they stand, by path. */
  readonly documents: ReadonlyMap<string, Verdict>;
  /** Digests by path, from SHA256SUMS. */
  readonly sums: ReadonlyMap<string, string>;
}

const SUMS_LIMIT = 16 * 1024 * 1024;

/** Reads what the rows are made of. */
export async function readRelease(files: EvidenceFiles): Promise<Release> {
  const reading = await readRunRecord(files);
  const reports = await readReports(files);
  return {
    files,
    reports: new Map(reports.map((report) => [report.path, report])),
    run: reading?.value,
    steps: indexSteps(reading?.value),
    runProblem: reading?.problem?.message,
    documents: await judgeDocuments(files),
    sums: await readSums(files),
  };
}

async function readSums(files: EvidenceFiles): Promise<ReadonlyMap<string, string>> {
  if (!files.has(SUMS)) return new Map();
  return parseSums(Buffer.from(await files.read(SUMS, SUMS_LIMIT)).toString('utf8'));
}
