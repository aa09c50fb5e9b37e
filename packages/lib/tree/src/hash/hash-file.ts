import { createHash, hash } from 'node:crypto';
import { type BigIntStats, closeSync, fstatSync, lstatSync, read, readSync } from 'node:fs';
import { type OpenFile, openFile, verifyUnchanged } from './open-file.ts';

/** Files up to this size are read at once and hashed in one call. */
const ONE_SHOT = 1024 * 1024;
/** From this size on it pays to read the next piece while the present one is hashed. */
const OVERLAP = 16 * ONE_SHOT;

/** A file to hash. */
export interface HashJob {
  readonly file: string | Uint8Array;
  /** Its size, when known beforehand: another is an error. */
  readonly size?: number | undefined;
  /** Its state at an earlier time: when that is still its state, the file is not read. Empty when none is known. */
  readonly known?: string | undefined;
}

/** What a file turned out to be. */
export interface HashResult {
  /** Lower-case hexadecimal; undefined when the state was the known one. */
  readonly sha256: string | undefined;
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** See `fileState`; only when `known` was given, since it costs time. */
  readonly state?: string;
}

/** What changes whenever a file's content does, but for changes within one tick of the clock: size, mtime, ctime, inode. */
export function fileState({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size}.${mtimeNs}.${ctimeNs}.${ino}`;
}

/** Makes a hasher with two buffers of its own, which bound its memory; `signal` ends the hashing of a large file. */
export function fileHasher(signal?: AbortSignal): (job: HashJob) => HashResult | Promise<HashResult> {
  const buffer = Buffer.allocUnsafeSlow(ONE_SHOT);
  let second: Buffer | undefined;
  return (job) => {
    const unchanged = job.known ? stillKnown(job) : undefined;
    if (unchanged) return unchanged;
    const open = openFile(job.file, job.size);
    // Taken before the first byte: what is remembered is the state of what was read, or of something older.
    const state = job.known === undefined ? undefined : fileState(fstatSync(open.fd, { bigint: true }));
    if (open.size >= OVERLAP) {
      second ??= Buffer.allocUnsafeSlow(ONE_SHOT);
      return hashOverlapped(open, [buffer, second], signal)
        .then((sha256) => result(open, sha256, state))
        .finally(() => closeSync(open.fd));
    }
    try {
      const sha256 = open.size <= ONE_SHOT ? hashAtOnce(open, buffer) : hashInPieces(open, buffer);
      return result(open, sha256, state);
    } finally {
      closeSync(open.fd);
    }
  };
}

function stillKnown({ file, known }: HashJob): HashResult | undefined {
  const stats = lstatSync(file as string | Buffer, { bigint: true });
  const state = fileState(stats);
  if (state !== known || !stats.isFile()) return undefined;
  return { sha256: undefined, size: Number(stats.size), mode: Number(stats.mode & 0o7777n), state };
}

function result({ state: { mode }, size }: OpenFile, sha256: string, state: string | undefined): HashResult {
  const found = { sha256, size, mode: mode & 0o7777 };
  return state === undefined ? found : { ...found, state };
}

function hashAtOnce(open: OpenFile, buffer: Buffer): string {
  let done = 0;
  for (let got = -1; got !== 0 && done < open.size; done += got) {
    got = readSync(open.fd, buffer, done, open.size - done, null);
  }
  verifyUnchanged(open, done);
  return hash('sha256', buffer.subarray(0, done), 'hex');
}

function hashInPieces(open: OpenFile, buffer: Buffer): string {
  const sum = createHash('sha256');
  let done = 0;
  for (let got = -1; got !== 0; done += got) {
    got = readSync(open.fd, buffer, 0, buffer.length, null);
    sum.update(buffer.subarray(0, got));
  }
  verifyUnchanged(open, done);
  return sum.digest('hex');
}

/** Hashes one buffer while the system fills the other. */
async function hashOverlapped(
  open: OpenFile,
  buffers: readonly [Buffer, Buffer],
  signal: AbortSignal | undefined,
): Promise<string> {
  const sum = createHash('sha256');
  let done = 0;
  let pending = readPiece(open.fd, buffers[0]);
  for (let turn = 0; ; turn ^= 1) {
    const got = await pending;
    signal?.throwIfAborted();
    if (got === 0) break;
    done += got;
    pending = readPiece(open.fd, buffers[turn ^ 1] as Buffer);
    sum.update((buffers[turn] as Buffer).subarray(0, got));
  }
  verifyUnchanged(open, done);
  return sum.digest('hex');
}

function readPiece(fd: number, buffer: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, buffer.length, null, (error, got) => (error ? reject(error) : resolve(got)));
  });
}
