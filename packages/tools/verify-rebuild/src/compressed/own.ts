import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { type Compression, compress } from '@repro/archive/write';
import { isSame } from '../bytes/same.ts';

/** A way in which det-tar compresses. */
export interface OwnCompression {
  readonly engine?: 'fflate' | 'repro';
  readonly level: number;
}

/** Content that is compressed again to find out how it was: a gigabyte takes half a minute at the one level that fits. */
const LARGEST = 1024 ** 3;

/**
 * How det-tar gives a compressed file, at `level` when it is known; undefined when it does in no way. Only compressors that give the same bytes on every
 * platform can be told by their results; zlib is none of them.
 */
export async function ownCompression(
  packed: RandomAccess,
  content: RandomAccess,
  compression: Compression,
  level?: number,
): Promise<OwnCompression | undefined> {
  if (compression === 'none' || content.size > LARGEST) return undefined;
  for (const candidate of candidates(compression)) {
    if (level !== undefined && level !== candidate.level) continue;
    if (await isSame(compress(chunksOf(content), { compression, ...candidate }), packed)) return candidate;
  }
  return undefined;
}

/** The default level of each engine first. Most fail at the first block. */
function candidates(compression: Compression): OwnCompression[] {
  if (compression === 'zstd') return [3, 1, 2, 4, 5, 6, 7, 8, 9].map((level) => ({ level }));
  return [6, 9, 1, 2, 3, 4, 5, 7, 8, 0].flatMap((level) =>
    (['fflate', 'repro'] as const).map((engine) => ({ engine, level })),
  );
}

/** `fflate at level 6`. */
export function nameOf({ engine, level }: OwnCompression): string {
  return `det-tar${engine === undefined ? '' : ` with ${engine}`} at level ${level}`;
}
