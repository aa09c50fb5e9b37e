import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { unzstd, type ZstdInfo } from '@repro/archive/zstd';
import { firstDifference } from '../bytes/access.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';

/** A Zstandard file being read: its content, and what it is once that was read. */
export function readZstd(access: RandomAccess, { limits }: Scan): ReturnType<typeof unzstd> {
  const opened = unzstd(chunksOf(access), {
    limits: { output: limits.maxSize, ratio: limits.maxRatio },
    anomaly() {},
  });
  opened.info.catch(() => {});
  return opened;
}

/**
 * Tells how two Zstandard files differ: by their content, and for the same content by how it was compressed.
 * @throws ERR_REPRO_ZSTD_… when one cannot be read
 */
export async function compareZstds(pair: Pair, scan: Scan): Promise<void> {
  const [left, right] = [readZstd(pair.a, scan), readZstd(pair.b, scan)];
  await scan.keeping([left.bytes, right.bytes], async (a, b) => {
    const [own, other] = [await left.info, await right.info];
    if (own.trailingBytes !== other.trailingBytes) {
      const data = { expected: own.trailingBytes, found: other.trailingBytes };
      scan.tell('rebuild/trailing-data', data, { path: pair.path });
    }
    if ((await firstDifference(a, b)) !== undefined) {
      const { comparePair } = await import('../look.ts');
      await comparePair({ ...pair, a, b }, scan);
    } else if (own.trailingBytes === other.trailingBytes) {
      const offset = (await firstDifference(pair.a, pair.b)) ?? 0;
      const data = { expected: describe(own), found: describe(other) };
      scan.tell('rebuild/zstd', data, { path: pair.path, offset });
    }
  });
}

function describe({ frames, compressedSize }: ZstdInfo): string {
  const [first] = frames;
  const header = first?.header;
  const parts = [
    `${compressedSize} bytes`,
    ...(header ? [`window ${header.window}`, header.checksum ? 'with checksum' : 'without checksum'] : []),
    ...(frames.length === 1 ? [] : [`${frames.length} frames`]),
  ];
  return parts.join(', ');
}
