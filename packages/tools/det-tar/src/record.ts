import { createHash } from 'node:crypto';
import type { PackFacts } from '@repro/archive/write';
import { sha256Through } from '@repro/core/sha256';
import type { Tree } from '@repro/tree';
import type { PackOptions } from './options.ts';
import { pack } from './pack.ts';

/** What identifies an archive, as it is on the wire. */
export interface ArchiveRecord {
  readonly schema_version: '1.0';
  /** The file's name; absent when it is not known. */
  readonly artifact?: string;
  readonly size: number;
  readonly sha256: string;
  /** Of the uncompressed tar: holds even when a later version compresses differently. */
  readonly tar_size: number;
  readonly tar_sha256: string;
  /** Members of the archive. */
  readonly entries: number;
  /** All that the bytes depend on beside the tree and the options. */
  readonly format: string;
}

/**
 * An archive and the record of it. `record` is fulfilled when `bytes` has been read to its end, and is rejected when
 * that fails or stops early.
 */
export function packRecorded(
  input: string | Tree,
  options: PackOptions & { readonly artifact?: string | undefined } = {},
): { bytes: AsyncIterable<Uint8Array>; record: Promise<ArchiveRecord> } {
  const { artifact } = options;
  const tar = createHash('sha256');
  let facts: PackFacts | undefined;
  const { bytes, digest } = sha256Through(
    pack(input, {
      ...options,
      onLayout(found) {
        facts = found;
        options.onLayout?.(found);
      },
      onBlock(block) {
        tar.update(block);
        options.onBlock?.(block);
      },
    }),
  );
  const record = digest.then(({ size, sha256 }): ArchiveRecord => {
    const { tarSize, members, format } = facts as PackFacts;
    return {
      schema_version: '1.0',
      ...(artifact !== undefined && { artifact }),
      size,
      sha256,
      tar_size: tarSize,
      tar_sha256: tar.digest('hex'),
      entries: members,
      format,
    };
  });
  // A reader that stopped early knows why.
  record.catch(() => {});
  return { bytes, record };
}
