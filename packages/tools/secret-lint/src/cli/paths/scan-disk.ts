import { reasonOf } from '@repro/cli-kit';
import { defaults } from '../../options.ts';
import { ownRules } from '../../report/own-rules.ts';
import { settingsOf } from '../../scan/settings-of.ts';
import { tooLarge, unreadable } from '../../sources/problem.ts';
import type { Job, Outcome } from '../pool/file-scanner.ts';
import { scanFiles } from '../pool/pool.ts';
import type { SourceScan } from '../scan-sources.ts';
import type { Sources } from './sources.ts';

/** Scans files on disk on several threads; the archives among them, which are left to be opened, in the order of paths. */
export async function scanDisk(sources: Sources, scan: SourceScan): Promise<Job[]> {
  const { options, flags, gatherer, onFiles } = scan;
  const archives: Job[] = [];
  await scanFiles(sources.jobs(), {
    settings: settingsOf(options),
    maxSize: options.maxSize ?? defaults.maxSize,
    packed: flags.archives > 0,
    workers: flags.workers,
    examine: scan.examine,
    signal: options.signal,
    onEmpty(empty) {
      gatherer.addEmpty(empty);
      onFiles(empty.files);
    },
    onOutcome(job, outcome) {
      if (outcome.kind === 'packed') archives.push(job);
      else take(job.path, outcome, scan);
      onFiles(1);
    },
  });
  return archives.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function take(
  path: string,
  outcome: Exclude<Outcome, { kind: 'packed' }>,
  { options, gatherer }: SourceScan,
): void {
  switch (outcome.kind) {
    case 'scanned':
      gatherer.add({ path }, outcome.result);
      break;
    case 'too-large':
      gatherer.problems.push(tooLarge(path, options.maxSize ?? defaults.maxSize));
      break;
    case 'failed':
      gatherer.problems.push(ownRules.finding('secret-lint/failed', { error: outcome.error }, { path }));
      break;
    case 'replaced':
      gatherer.problems.push(unreadable(path, 'is no regular file, not scanned'));
      break;
    case 'unreadable':
      gatherer.problems.push(unreadable(path, `cannot be read: ${reasonOf(outcome.errno, OWN_WORDS)}`));
  }
}

const OWN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it was listed and is gone',
  ELOOP: 'it was replaced by a link while the tree was read',
};
