import type { Bytes } from '@repro/core';
import type { GzipAnomaly } from '../gzip/anomalies.ts';
import type { AnomalyKind } from '../tar/anomalies.ts';
import type { XzAnomaly } from '../xz/anomalies.ts';
import type { ZstdAnomaly } from '../zstd/anomalies.ts';
import type { Compressed } from './sniff.ts';
import { notTarToo } from './tar-too.ts';

/** An oddity of the compression, with what its code means; the offset counts in the compressed file. */
export type CompressionAnomaly = (GzipAnomaly | XzAnomaly | ZstdAnomaly) & {
  readonly kind: AnomalyKind;
  readonly summary: string;
};

/** How to read what is compressed. */
export interface DecompressOptions {
  /** Bytes of content, and bytes of content for each compressed byte; as of the reader unless given. */
  readonly limits?: { readonly output?: number; readonly ratio?: number } | undefined;
  /** Told of every oddity. Without a listener what is `ambiguous` or `hidden` is an error of the reader. */
  readonly anomaly?: ((anomaly: CompressionAnomaly) => void) | undefined;
  /** Whether a piece of content need only be valid until the next one is asked for. Default false. */
  readonly reuse?: boolean | undefined;
}

/**
 * The content of a compressed file, by the strict reader of its form, which is loaded when it is needed.
 * @throws from the content: ERR_REPRO_GZIP_…, ERR_REPRO_ZSTD_…, ERR_REPRO_XZ_…, ERR_REPRO_ARCHIVE_FORMAT for a file that is tar too
 */
export async function decompress(
  kind: Compressed,
  file: Bytes,
  { anomaly, ...options }: DecompressOptions = {},
): Promise<AsyncIterable<Uint8Array>> {
  const source = notTarToo(file, kind);
  if (kind === 'gzip') {
    const { gunzip, gzipAnomalies } = await import('../gzip/index.ts');
    return gunzip(source, { ...options, anomaly: telling(gzipAnomalies, anomaly) }).bytes;
  }
  if (kind === 'zstd') {
    const { unzstd, zstdAnomalies } = await import('../zstd/index.ts');
    return unzstd(source, { ...options, anomaly: telling(zstdAnomalies, anomaly) }).bytes;
  }
  const { unxz, xzAnomalies } = await import('../xz/index.ts');
  return unxz(source, { ...options, anomaly: telling(xzAnomalies, anomaly) }).bytes;
}

/** Tells a reader's oddities with what its table has about them. */
function telling<Anomaly extends GzipAnomaly | XzAnomaly | ZstdAnomaly>(
  table: Readonly<Record<Anomaly['code'], { readonly kind: AnomalyKind; readonly summary: string }>>,
  tell: DecompressOptions['anomaly'],
): ((anomaly: Anomaly) => void) | undefined {
  return tell && ((found) => tell({ ...found, ...table[found.code as Anomaly['code']] }));
}
