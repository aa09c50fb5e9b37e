import { builtinIgnore } from '@repro/tree/builtin';
import type { Snapshot } from '../snapshot.ts';
import type { Difference } from './compare.ts';

const BOTH_ALIKE =
  'make-snapshot leaves this out unless told otherwise, det-tar only with --builtin-ignore source: pack with that, or take the snapshot with --builtin-ignore vcs';

/**
 * Knows an honest cause of a difference: snapshots leave out build output by themselves, which archives take along.
 * The rules that the snapshot records may come from anybody, so that no pattern of theirs is tried.
 */
export async function hintFor({
  files,
  rules,
}: Snapshot): Promise<(difference: Difference) => string | undefined> {
  const ignore = new Set(rules?.ignore);
  if (!builtinIgnore.source.every((pattern) => ignore.has(pattern))) return () => undefined;
  const { ignoredPaths } = await import('@repro/tree/ignore');
  const listed = new Set(files.map(({ path }) => path));
  const [isLeftOut, isOfBoth] = [ignoredPaths({ builtin: 'source' }), ignoredPaths({ builtin: 'vcs' })];
  return ({ path }) => (!listed.has(path) && isLeftOut(path) && !isOfBoth(path) ? BOTH_ALIKE : undefined);
}
