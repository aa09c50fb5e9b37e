import { createHash } from 'node:crypto';

/** What is remembered of a file: its digest, and the state of the file that had it. */
export interface KnownDigest {
  /** Size, mtime, ctime (in nanoseconds) and inode, joined by points. */
  readonly state: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Digests by path, of an earlier run and of this one.
 * It saves reading, not trust: whoever can write the cache can lie, and a writer that keeps a file mapped into memory
 * can change it without a trace in its times. A check reads every file, and so does a release without a cache.
 */
export interface DigestCache {
  /** Of the earlier run. */
  get(path: string): KnownDigest | undefined;
  /** For the next run. */
  set(path: string, digest: KnownDigest): void;
  /**
   * What to store. Files whose times are not clearly older than `started`, the moment before the first file was read,
   * are left out: one that changes again within the same tick of the file system's clock keeps its times, and would be
   * taken for unchanged (git calls such entries racy). Two seconds is the coarsest tick in use (FAT).
   */
  content(started: Date): Uint8Array;
  /** What this run has found so far, for looking at the same files once more; it takes nothing in. */
  again(): DigestCache;
  /** Whether this run found something else than the earlier one: what that one stored is as good if not. */
  isChanged(): boolean;
}

const FORMAT = 'repro-digest-cache 1';
const TICK_NS = 2_000_000_000n;
const RECORD = /^([0-9a-f]{64}) (\d+\.-?\d+\.-?\d+\.\d+) (.+)$/s;

/** A cache of nothing yet. */
export function digestCache(): DigestCache;
/**
 * A cache with what an earlier run stored.
 * Undefined when the content is not as it was written: it must then be forgotten, as a whole.
 */
export function digestCache(content: Uint8Array): DigestCache | undefined;
export function digestCache(content?: Uint8Array): DigestCache | undefined {
  const earlier = content ? parse(content) : new Map<string, KnownDigest>();
  return earlier && cacheAfter(earlier);
}

function cacheAfter(earlier: ReadonlyMap<string, KnownDigest>): DigestCache {
  const now = new Map<string, KnownDigest>();
  const cache: DigestCache = {
    get: (path) => earlier.get(path),
    set: (path, digest) => void now.set(path, same(earlier.get(path), digest) ?? digest),
    again: () => ({ ...cache, get: (path) => now.get(path), set: () => {} }),
    isChanged: () =>
      now.size !== earlier.size || [...now].some(([path, digest]) => earlier.get(path) !== digest),
    content: (started) => serialize(now, BigInt(started.getTime()) * 1_000_000n - TICK_NS),
  };
  return cache;
}

/** The earlier of two that say the same: then only one is kept in memory. */
function same(earlier: KnownDigest | undefined, { state, sha256 }: KnownDigest): KnownDigest | undefined {
  return earlier?.state === state && earlier.sha256 === sha256 ? earlier : undefined;
}

/** One line with the format and the SHA-256 of the rest, then a record for each file, each ended by a NUL. */
function serialize(digests: ReadonlyMap<string, KnownDigest>, before: bigint): Uint8Array {
  const records: string[] = [];
  for (const [path, { state, sha256 }] of digests) {
    if (isOlder(state, before)) records.push(`${sha256} ${state} ${path}\0`);
  }
  const body = Buffer.from(records.join(''));
  return Buffer.concat([Buffer.from(`${FORMAT} ${sumOf(body)}\n`), body]);
}

function isOlder(state: string, before: bigint): boolean {
  const [, mtime = '', ctime = ''] = state.split('.');
  return BigInt(mtime) < before && BigInt(ctime) < before;
}

function parse(content: Uint8Array): Map<string, KnownDigest> | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const end = bytes.indexOf('\n');
  const body = bytes.subarray(end + 1);
  if (end === -1 || bytes.toString('latin1', 0, end) !== `${FORMAT} ${sumOf(body)}`) return undefined;
  const digests = new Map<string, KnownDigest>();
  for (const record of body.toString().split('\0').slice(0, -1)) {
    const [, sha256, state, path] = RECORD.exec(record) ?? [];
    if (sha256 === undefined || state === undefined || path === undefined) return undefined;
    digests.set(path, { state, sha256 });
  }
  return digests;
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
