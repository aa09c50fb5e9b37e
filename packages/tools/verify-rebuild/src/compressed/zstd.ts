import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { unzstd, type ZstdInfo, zstdAnomalies } from '@repro/archive/zstd';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { compareAgain } from './again.ts';
import { refuseContradictions } from './contradiction.ts';

/** A Zstandard file being read: its content, and what it is once that was read. */
export function readZstd(access: RandomAccess, { limits }: Scan): ReturnType<typeof unzstd> {
  return unzstd(chunksOf(access), {
    limits: { output: limits.maxSize, ratio: limits.maxRatio },
    anomaly: refuseContradictions(zstdAnomalies),
  });
}

/**
 * Tells how two Zstandard files differ: by their content, and for the same content by how it was compressed.
 * @throws ERR_REPRO_ZSTD_… when one cannot be read
 */
export async function compareZstds(pair: Pair, scan: Scan): Promise<void> {
  const trailing = ({ trailingBytes }: ZstdInfo): number => trailingBytes;
  await compareAgain(pair, { read: readZstd, code: 'rebuild/zstd', describe, trailing }, scan);
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
