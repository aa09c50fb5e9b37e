import type { Reading } from '@repro/archive';
import type { RandomAccess } from '@repro/archive/tar';
import { firstDifference } from '../bytes/access.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';

/** A form of compression of which no more is told than what its reader says about the whole file. */
export interface Form<Info> {
  readonly read: (access: RandomAccess, scan: Scan) => Reading<Info>;
  /** Told where the same content was compressed in another way. */
  readonly code: 'rebuild/xz' | 'rebuild/zstd';
  /** In what way. */
  readonly describe: (info: Info) => string;
  /** Bytes behind the compressed data. */
  readonly trailing: (info: Info) => number;
}

/**
 * Tells how two files of one form differ: by their content, and for the same content by how it was compressed.
 * @throws the reader's error when one cannot be read
 */
export async function compareAgain<Info>(
  pair: Pair,
  { read, code, describe, trailing }: Form<Info>,
  scan: Scan,
): Promise<void> {
  const [left, right] = [read(pair.a, scan), read(pair.b, scan)];
  await scan.keeping([left.bytes, right.bytes], async (a, b) => {
    const [own, other] = [await left.info, await right.info];
    const behind = { expected: trailing(own), found: trailing(other) };
    if (behind.expected !== behind.found) scan.tell('rebuild/trailing-data', behind, { path: pair.path });
    if ((await firstDifference(a, b)) !== undefined) {
      const { comparePair } = await import('../look.ts');
      await comparePair({ ...pair, a, b }, scan);
    } else if (behind.expected === behind.found) {
      const offset = (await firstDifference(pair.a, pair.b)) ?? 0;
      const data = { expected: describe(own), found: describe(other) };
      scan.tell(code, data, { path: pair.path, offset });
    }
  });
}
