import type { Digest } from '@repro/core';
import { withDefaults } from '@repro/core/defaults';
import { sha256, sha256Through } from '@repro/core/sha256';
import { type ByteReader, byteReader } from '../bytes/reader.ts';
import type { RandomAccess } from '../tar/types.ts';
import type { CompressionAnomaly } from './decompress.ts';
import { archiveError, describe } from './errors.ts';
import { isCompressed, MAGIC_SIZE, SNIFF_SIZE, sniff } from './sniff.ts';
import { type ArchiveSource, inputOf } from './source.ts';
import { refuseTarToo } from './tar-too.ts';

export { isBeyondRatio } from '../ratio.ts';

export type { ArchiveSource, CompressionAnomaly };

/** How to open. */
export interface OpenOptions {
  readonly limits?: Partial<OpenLimits> | undefined;
  /** Hash the archive on the way. Default false. A piece of a tar archive is then valid until the next one is asked for. */
  readonly digest?: boolean | undefined;
  /**
   * Read no content that nobody wants, where that can be passed over: of a tar archive that is not compressed, is in a
   * file and is not to be hashed. Default false. A piece of another tar archive is then valid until the next one is asked for.
   */
  readonly skim?: boolean | undefined;
  /** Ends the reading of a file that is hashed or skimmed. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told of every oddity of the compression. Without a listener what is `ambiguous` or `hidden` is an error of the reader.
   */
  readonly anomaly?: ((anomaly: CompressionAnomaly) => void) | undefined;
}

/** How much opening may take. */
export interface OpenLimits {
  /** Bytes of content that compression may expand to, and holes of sparse files: 8 GiB. */
  readonly output: number;
  /** Bytes of content for each compressed byte, beyond 64 MiB of content: 250. */
  readonly ratio: number;
  /** Bytes of a zip archive that comes as a stream and has to be kept: 1 GiB, of which 64 MiB in memory. */
  readonly spool: number;
}

interface Opened {
  /**
   * The digest of the archive as it was given; for a tar archive once `tar` has been read to its end.
   * Only with the option `digest`.
   */
  digest(): Promise<Digest>;
  /**
   * Lets go of the source.
   * @throws ERR_REPRO_CHANGED for a file that was read at any position and changed since it was opened
   */
  close(): void;
}

/** A tar archive, as a stream of its uncompressed bytes that can be read once. */
export interface OpenedTar extends Opened {
  readonly format: 'tar' | 'tar.gz' | 'tar.zst' | 'tar.xz';
  readonly tar: AsyncIterable<Uint8Array>;
  /** The same archive, to be read in place of `tar`: with the option `skim`, where content can be passed over. */
  readonly file?: RandomAccess;
}

/** A zip archive, which can be read at any position. */
export interface OpenedZip extends Opened {
  readonly format: 'zip';
  readonly zip: RandomAccess;
}

export type OpenedArchive = OpenedTar | OpenedZip;

const defaultLimits: OpenLimits = { output: 8 * 1024 ** 3, ratio: 250, spool: 1024 ** 3 };

/** The limits that hold. */
export function limitsOf({ limits }: OpenOptions): OpenLimits {
  return withDefaults(defaultLimits, limits);
}

/**
 * Opens an archive of any format that is known by its first bytes, never by its name: tar, tar in gzip, Zstandard or xz, zip.
 * What begins as none of these is tried as zip, whose directory is at the end.
 * Only the reader that is needed is loaded.
 * @throws ERR_REPRO_ARCHIVE_EMPTY, ERR_REPRO_ARCHIVE_FORMAT, ERR_REPRO_ARCHIVE_SPOOL
 */
export async function openArchive(source: ArchiveSource, options: OpenOptions = {}): Promise<OpenedArchive> {
  const settled = { ...options, limits: limitsOf(options) };
  const { bytes, path } = inputOf(source);
  const reader = byteReader(bytes);
  const start = await reader.peek(MAGIC_SIZE);
  // What is compressed is known at once, and is not waited for where a slow pipe has brought less than a tar header.
  const head = isCompressed(sniff(start)) ? start : await reader.peek(SNIFF_SIZE);
  const close = (): void => void reader.close().catch(() => {});
  if (head.length === 0) throw archiveError('EMPTY', 'not an archive: there are no bytes', 0);
  const kind = sniff(head);
  if (kind === 'zip' || kind === 'unknown') {
    refuseTarToo(head, 'zip');
    if (path === undefined) return openZip(await keep(reader, settled), head);
    close();
    const { fileAccess } = await import('../bytes/random-access.ts');
    return openZip(fileAccess(path), head);
  }
  if (kind === 'tar' && path !== undefined && options.skim && !options.digest) {
    close();
    return skimmed(path, options.signal);
  }
  const hashed = options.digest ? await hashing(kind === 'tar', reader, { path, ...settled }) : undefined;
  const whole = hashed?.bytes ?? reader.rest();
  const opened = { digest: () => hashed?.digest ?? noDigest(), close };
  if (kind === 'tar') return { format: 'tar', tar: whole, ...opened };
  const { openCompressed } = await import('./compressed.ts');
  return { ...(await openCompressed(kind, whole, settled)), ...opened };
}

/**
 * Hashes the bytes of a source on their way. Those of a plain archive are all there is to do, so they are hashed beside, and
 * read from the file once more from its start, without the copies and the pieces of memory that a stream needs.
 */
async function hashing(
  isPlain: boolean,
  reader: ByteReader,
  { path, signal }: { readonly path: string | undefined; readonly signal?: AbortSignal | undefined },
): Promise<ReturnType<typeof sha256Through>> {
  if (!isPlain) return sha256Through(reader.rest());
  const { sha256Beside, streamFiller } = await import('../hash/beside.ts');
  if (path === undefined) return sha256Beside(streamFiller(reader.rest()));
  await reader.close();
  const { fileFiller } = await import('../bytes/random-access.ts');
  return sha256Beside(fileFiller(path, signal));
}

async function skimmed(path: string, signal: AbortSignal | undefined): Promise<OpenedTar> {
  const { chunksOf, skimmedFile } = await import('../bytes/random-access.ts');
  const file = skimmedFile(path, signal);
  return { format: 'tar', tar: chunksOf(file), file, digest: noDigest, close: () => file.close() };
}

async function keep(reader: ByteReader, { limits }: { readonly limits: OpenLimits }): Promise<OpenRandom> {
  const { SPOOL_MEMORY, spool } = await import('./spool.ts');
  return spool(reader.rest(), { memory: Math.min(SPOOL_MEMORY, limits.spool), total: limits.spool });
}

function noDigest(): Promise<never> {
  return Promise.reject(new TypeError('openArchive was not asked for a digest'));
}

/** Options with nothing left out that has a default. */
export interface Settled extends OpenOptions {
  readonly limits: OpenLimits;
}

type OpenRandom = RandomAccess & { close(): void };

async function openZip(access: OpenRandom, head: Uint8Array): Promise<OpenedZip> {
  if (!(await endsAsZip(access))) {
    access.close();
    throw archiveError(
      'FORMAT',
      `not an archive: begins with ${describe(head)}, expected tar, gzip, zstd, xz or zip`,
      0,
    );
  }
  const { chunksOf } = await import('../bytes/random-access.ts');
  return { format: 'zip', zip: access, digest: () => sha256(chunksOf(access)), close: () => access.close() };
}

/** Whether there is an end record where a zip archive has one: in the last 64 KiB. */
async function endsAsZip(access: RandomAccess): Promise<boolean> {
  const tail = Buffer.alloc(Math.min(access.size, 22 + 0xffff));
  const length = await access.readAt(tail, access.size - tail.length);
  return tail.subarray(0, length).includes('PK\x05\x06', 0, 'latin1');
}
