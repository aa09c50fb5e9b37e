import type { EvidenceFiles } from '../files.ts';
import { type Reading, readDocument } from '../reading.ts';
import { RUN_RECORD, type RunRecord } from './types.ts';

/** The run record of a release; nothing when there is none, as in a release that was made by hand. */
export async function readRunRecord(files: EvidenceFiles): Promise<Reading<RunRecord> | undefined> {
  if (!files.has(RUN_RECORD)) return undefined;
  const { runRecordErrors } = await import('./schema.gen.ts');
  return readDocument<RunRecord>(files, RUN_RECORD, runRecordErrors);
}
