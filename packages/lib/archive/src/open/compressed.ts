import { asChunks } from '@repro/core/bytes';
import type { GzipAnomaly } from '../gzip/anomalies.ts';
import type { ZstdAnomaly } from '../zstd/anomalies.ts';
import { archiveError, describe } from './errors.ts';
import type { OpenedTar, Settled } from './open-archive.ts';
import { SNIFF_SIZE, sniff } from './sniff.ts';

/** Opens the tar archive in a compressed file; the reader of its compression is loaded when needed. */
export async function openCompressed(
  kind: 'gzip' | 'zstd',
  source: AsyncIterable<Uint8Array>,
  { limits, anomaly, digest = false, skim = false }: Settled,
): Promise<Pick<OpenedTar, 'format' | 'tar'>> {
  const { output, ratio } = limits;
  const reuse = digest || skim;
  if (kind === 'gzip') {
    const [{ gunzip }, { gzipAnomalies }] = await Promise.all([
      import('../gzip/gunzip.ts'),
      import('../gzip/anomalies.ts'),
    ]);
    const tell = anomaly && {
      anomaly: (found: GzipAnomaly) => anomaly({ ...found, ...gzipAnomalies[found.code] }),
    };
    return {
      format: 'tar.gz',
      tar: onlyTar(gunzip(source, { limits: { output, ratio }, reuse, ...tell }).bytes, kind),
    };
  }
  const [{ unzstd }, { zstdAnomalies }] = await Promise.all([
    import('../zstd/unzstd.ts'),
    import('../zstd/anomalies.ts'),
  ]);
  const tell = anomaly && {
    anomaly: (found: ZstdAnomaly) => anomaly({ ...found, ...zstdAnomalies[found.code] }),
  };
  return {
    format: 'tar.zst',
    tar: onlyTar(unzstd(source, { limits: { output, ratio }, ...tell }).bytes, kind),
  };
}

/** Passes a tar archive on; the content of other compressed files would only be an unreadable header to a tar reader. */
async function* onlyTar(
  content: AsyncIterable<Uint8Array>,
  kind: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = asChunks(content);
  try {
    // A copy: a chunk may be gone when the next one is asked for.
    let head = Buffer.alloc(0);
    while (head.length < SNIFF_SIZE) {
      const step = await chunks.next();
      if (step.done) break;
      head = Buffer.concat([head, step.value]);
    }
    if (sniff(head) !== 'tar') {
      throw archiveError(
        'FORMAT',
        `not an archive: the ${kind} file holds ${describe(head)}, expected a tar archive`,
      );
    }
    yield head;
    yield* chunks;
  } finally {
    await chunks.return();
  }
}
