import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { unxz, type XzInfo, xzAnomalies } from '@repro/archive/xz';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { compareAgain } from './again.ts';
import { refuseContradictions } from './contradiction.ts';

/** An .xz file being read: its content, and what it is once that was read. */
export function readXz(access: RandomAccess, { limits }: Scan): ReturnType<typeof unxz> {
  return unxz(chunksOf(access), {
    limits: { output: limits.maxSize, ratio: limits.maxRatio },
    anomaly: refuseContradictions(xzAnomalies),
  });
}

/**
 * Tells how two .xz files differ: by their content, and for the same content by how it was compressed.
 * @throws ERR_REPRO_XZ_… when one cannot be read
 */
export async function compareXzs(pair: Pair, scan: Scan): Promise<void> {
  const trailing = ({ paddingBytes, trailingBytes }: XzInfo): number => paddingBytes + trailingBytes;
  await compareAgain(pair, { read: readXz, code: 'rebuild/xz', describe, trailing }, scan);
}

function describe({ streams, compressedSize }: XzInfo): string {
  const blocks = streams.flatMap((stream) => stream.blocks);
  const [first] = blocks;
  const names = first?.header.filters.map(({ name }) => name) ?? [];
  const parts = [
    `${compressedSize} bytes`,
    ...(first ? [`dictionary ${first.header.dictionary}`] : []),
    ...names,
    `check ${streams[0]?.check}`,
    ...(blocks.length === 1 ? [] : [`${blocks.length} blocks`]),
    ...(streams.length === 1 ? [] : [`${streams.length} streams`]),
  ];
  return parts.join(', ');
}
