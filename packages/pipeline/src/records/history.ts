import { createHash } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalize } from '@repro/core';
import type { RunRecord } from '@repro/evidence';
import type { Values } from '../settings/table.ts';
import { makeDirectory } from '../workspace/make-directory.ts';
import { reasonOf } from '../workspace/reason.ts';
import { recordFiles } from './read-history.ts';
import { userDirectory } from './user-directory.ts';

/** Whose records are kept, and where. */
export interface HistoryOf {
  readonly source: { readonly directory: string };
  readonly settings: Values;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the records of a source's runs are kept: outside of it unless the settings say otherwise, so that none is
 * ever captured, and `clean` or a new clone of the output leaves them. Undefined where there is no home for them.
 */
export function historyDirectory({ source, settings, env }: HistoryOf): string | undefined {
  const given = settings['build.history_dir'];
  if (given !== undefined) return path.resolve(source.directory, given);
  const state = userDirectory(env, 'XDG_STATE_HOME', '.local/state');
  const key = createHash('sha256').update(path.resolve(source.directory)).digest('hex').slice(0, 16);
  return state && path.join(state, 'runs', `${path.basename(path.resolve(source.directory))}-${key}`);
}

/** How many records a history keeps; the oldest go first. */
const MAX_RECORDS = 1000;

/** The age of each record is asked for only when there are too many of them. */
async function prune(directory: string): Promise<void> {
  if ((await readdir(directory)).length <= MAX_RECORDS) return;
  for (const file of (await recordFiles(directory)).slice(0, -MAX_RECORDS)) await rm(file, { force: true });
}

/** Keeps a record. That it could not be kept is worth a word and no failure: the release has its own copy. */
export async function keepRecord(
  record: RunRecord,
  of: HistoryOf & { readonly warn: (line: string) => void },
): Promise<void> {
  const directory = historyDirectory(of);
  if (directory === undefined) return;
  const file = path.join(directory, `${record.run_id}.json`);
  try {
    await makeDirectory(directory);
    const temporary = `${file}.tmp`;
    try {
      await writeFile(temporary, `${canonicalize(record)}\n`);
      await rename(temporary, file);
      await prune(directory);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    of.warn(`the run record was not kept: ${reasonOf(error, directory)}`);
  }
}
