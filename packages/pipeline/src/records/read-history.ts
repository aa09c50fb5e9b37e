import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareBytes } from '@repro/core';
import { systemError } from '@repro/core/system-error';
import { RUN_RECORD, type RunRecord, readRunRecord } from '@repro/evidence';
import { evidenceOf } from '../flow/evidence-files.ts';
import { readStart } from '../workspace/regular-file.ts';

/** What a history holds. */
export interface History {
  /** In the order in which the runs began. */
  readonly records: readonly RunRecord[];
  /** Files that are no record. */
  readonly unreadable: readonly string[];
}

const RECORD = /^[0-9a-f]{32}\.json$/;
const RECORD_BYTES = 16 * 1024 * 1024;

/** The last `count` records of a history; an empty one where there is none. */
export async function readHistory(directory: string, count: number): Promise<History> {
  const records: RunRecord[] = [];
  const unreadable: string[] = [];
  for (const file of (await recordFiles(directory)).slice(-count)) {
    const record = await readRecord(file);
    if (record) records.push(record);
    else unreadable.push(path.basename(file));
  }
  records.sort((a, b) => compareBytes(a.started_on, b.started_on) || compareBytes(a.run_id, b.run_id));
  return { records, unreadable };
}

/** The files of a history, the oldest first. */
export async function recordFiles(directory: string): Promise<readonly string[]> {
  const found = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code !== 'ENOENT') throw systemError(error, directory) ?? error;
    return [];
  });
  const files = found.filter((name) => RECORD.test(name)).map((name) => path.join(directory, name));
  const aged = await Promise.all(
    files.map(async (file) => ({ file, age: (await stat(file).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  return aged.sort((a, b) => a.age - b.age || compareBytes(a.file, b.file)).map(({ file }) => file);
}

/** As strictly as a release's own: a history is no better place. */
async function readRecord(file: string): Promise<RunRecord | undefined> {
  const bytes = await readStart(file, RECORD_BYTES + 1).catch(() => undefined);
  if (!bytes || bytes.length > RECORD_BYTES) return undefined;
  const files = evidenceOf(
    {
      open: () => bytes,
      read: async () => bytes,
      digests: new Map([[RUN_RECORD, { sha256: '', size: bytes.length }]]),
    },
    file,
  );
  return (await readRunRecord(files))?.value;
}
