import { packTar } from '@repro/archive/write/pack';
import type { Tree } from '@repro/tree';
import { entryGate } from './examine.ts';
import type { PackOptions } from './options.ts';
import { select } from './select.ts';

/**
 * A bit-for-bit reproducible tar archive, gzipped unless another compression is asked for. Its bytes depend on the tree
 * and the options alone: not on the order on disk, the owner, the umask, the time, the number of threads, the processor
 * or the version of Node. Uncompressed it is what GNU tar writes with `GNU_TAR_LINE`.
 * `input` is a directory, or a tree that is taken as it is. No byte comes before all entries are known and judged.
 * @throws ERR_REPRO_UNFIT_ENTRY for a link that leads out of the tree and, with `portable`, for unportable names;
 * ERR_REPRO_CHANGED and ERR_REPRO_VANISHED when the tree changes meanwhile; and as `packTar` of @repro/archive/write,
 * `walk` of @repro/tree, `trackedTree` and `commitTree` of @repro/git
 */
export async function* pack(
  input: string | Tree,
  options: PackOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const tree = typeof input === 'string' ? await select(input, options) : input;
  yield* packTar(tree, { ...options, gate: entryGate(options) });
}
