import { ReproError } from '@repro/core';
import { parseSums, RUN_RECORD, SUMS } from '@repro/evidence';
import { readSums } from './read-sums.ts';

/**
 * Refuses an output directory whose SHA256SUMS somebody else wrote, as many builds do for what they make: ours would
 * take its place, and the files that it names would be taken for those of an earlier release and removed.
 * @throws ERR_REPRO_OUTPUT, and as `readSums`
 */
export async function refuseForeignSums(directory: string): Promise<void> {
  const names = parseSums((await readSums(directory)) ?? '');
  const [first] = names.keys();
  // Every release of ours has its record.
  if (first === undefined || names.has(RUN_RECORD)) return;
  throw new ReproError(
    'ERR_REPRO_OUTPUT',
    `${directory}: the ${SUMS} there is of no release: it names ${first}, and no ${RUN_RECORD}`,
    { hint: 'choose another output directory: --output-dir release' },
  );
}
