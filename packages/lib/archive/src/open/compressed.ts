import { asChunks } from '@repro/core/bytes';
import { decompress } from './decompress.ts';
import { archiveError, describe } from './errors.ts';
import type { OpenedTar, Settled } from './open-archive.ts';
import { type Compressed, SNIFF_SIZE, sniff } from './sniff.ts';

const FORMATS = { gzip: 'tar.gz', zstd: 'tar.zst', xz: 'tar.xz' } as const;

/** Opens the tar archive in a compressed file; the reader of its compression is loaded when needed. */
export async function openCompressed(
  kind: Compressed,
  source: AsyncIterable<Uint8Array>,
  { limits: { output, ratio }, anomaly, digest = false, skim = false }: Settled,
): Promise<Pick<OpenedTar, 'format' | 'tar'>> {
  const content = await decompress(kind, source, {
    limits: { output, ratio },
    anomaly,
    reuse: digest || skim,
  });
  return { format: FORMATS[kind], tar: onlyTar(content, kind) };
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
