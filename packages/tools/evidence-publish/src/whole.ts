import {
  type EvidenceFiles,
  FAILED_MARK,
  RUN_RECORD,
  SUMS,
  type SumsProblem,
  sumsProblems,
} from '@repro/evidence';
import type { Bundle } from '@repro/evidence/bundle';
import { publishError } from './errors.ts';

/**
 * Refuses files that are of a run that failed, or that are no longer those which their SHA256SUMS tells of: once they are
 * published, others build on them. What was put together without sums is taken as it is.
 * @throws ERR_REPRO_PUBLISH_RELEASE
 */
export async function requireWhole(files: EvidenceFiles): Promise<void> {
  requireEnded(files);
  if (!files.has(SUMS)) return;
  const [first, ...others] = (await sumsProblems(files)).filter(matters);
  if (!first) return;
  const what = first.kind === 'missing' ? 'is missing' : 'is not the one';
  const more = others.length === 0 ? '' : `, and so with ${others.length} more`;
  throw notWhole(`${files.name}: ${first.path} ${what} that ${SUMS} tells of${more}`, GET_AGAIN);
}

function requireEnded(files: EvidenceFiles): void {
  if (!files.has(FAILED_MARK)) return;
  throw notWhole(
    `${files.name}: these files are of a run that failed`,
    'make the release again: repro release',
  );
}

/**
 * Refuses a directory in which a run was stopped while it moved its files over: `repro` takes the sums away first and
 * writes them last, so that without them the files may be of two releases.
 * @throws ERR_REPRO_PUBLISH_RELEASE
 */
export function requireSums(files: EvidenceFiles): void {
  requireEnded(files);
  if (!files.has(RUN_RECORD) || files.has(SUMS)) return;
  throw notWhole(`${files.name}: there is no ${SUMS}, so the release is not whole`, GET_AGAIN);
}

/**
 * Refuses a bundle of which a byte is not as it was written.
 * @throws ERR_REPRO_PUBLISH_RELEASE
 */
export async function requireIntact(bundle: Bundle): Promise<void> {
  const { inspectBundle } = await import('@repro/evidence/bundle');
  const [first] = await inspectBundle(bundle);
  if (!first) return;
  throw notWhole(
    `${bundle.files.name}: the bundle is not as it was written (${first.code} in ${first.path})`,
    GET_AGAIN,
  );
}

const GET_AGAIN =
  'make the release again, or get it from where it was published; repro audit tells all that is wrong';

/** A file that nobody summed goes along as evidence; sums of the artifacts alone are of use too. */
const matters = ({ kind }: SumsProblem): boolean => kind === 'changed' || kind === 'missing';

function notWhole(message: string, hint: string): Error {
  return publishError('RELEASE', message, { hint });
}
