import type { Bytes } from '@repro/core';
import { pending } from '../bytes/pending.ts';
import { type ByteReader, byteReader } from '../bytes/reader.ts';
import { type GzipAnomaly, gzipAnomalies } from './anomalies.ts';
import { INPUT_BLOCK } from './engine-input.ts';
import { gzipError } from './errors.ts';
import { defaultGzipLimits, type GzipLimits } from './limits.ts';
import { type GzipMember, type ReadOptions, readMember } from './member.ts';

/** What a whole gzip file was found to be. */
export interface GzipInfo {
  readonly members: readonly GzipMember[];
  /** Bytes of the file. */
  readonly compressedSize: number;
  /** Bytes of content of all members. */
  readonly size: number;
  /** Bytes behind the last member. */
  readonly trailingBytes: number;
}

/** How to read. */
export interface GunzipOptions {
  readonly limits?: Partial<GzipLimits>;
  /**
   * Told of every oddity, in the order of the file. Without a listener what is `ambiguous` or `hidden`
   * is the error ERR_REPRO_GZIP_AMBIGUOUS.
   */
  readonly anomaly?: (anomaly: GzipAnomaly) => void;
}

/** A gzip file being read. */
export interface Gunzip {
  /** The content, in order, in pieces of its own; to be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Fulfilled when `bytes` has been read to its end; rejected when that fails or stops early. */
  readonly info: Promise<GzipInfo>;
}

/**
 * Reads a gzip file (RFC 1952) strictly: every member's header, content, CRC-32 and size, and what follows the last.
 * Memory does not grow with the file. Not seen: up to seven bits between the deflate data and its last byte.
 * @throws from `bytes`: the codes of `GzipFault`, ERR_REPRO_GZIP_MAGIC and the others
 */
export function gunzip(source: Bytes, options: GunzipOptions = {}): Gunzip {
  const { promise, resolve, reject } = pending<GzipInfo>();
  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    const reader = byteReader(source);
    try {
      resolve(yield* readFile(reader, settle(options)));
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      reject(new Error('the content was not read to its end'));
      void reader.close().catch(() => {});
    }
  }
  return { bytes: bytes(), info: promise };
}

function settle({ limits, anomaly }: GunzipOptions): ReadOptions {
  return { limits: { ...defaultGzipLimits, ...limits }, tell: anomaly ?? refuse };
}

function refuse({ code, offset }: GzipAnomaly): void {
  const { kind, summary } = gzipAnomalies[code];
  if (kind !== 'odd') throw gzipError('AMBIGUOUS', offset, `${summary} (${code})`);
}

async function* readFile(
  reader: ByteReader,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, GzipInfo, undefined> {
  const members: GzipMember[] = [];
  let size = 0;
  do {
    if (members.length === options.limits.members) {
      throw gzipError('LIMIT', reader.position, `more than ${options.limits.members} members`);
    }
    if (members.length === 1) {
      options.tell({ code: 'gzip/members', offset: reader.position, data: {} });
    }
    const member = yield* readMember(reader, options, { size, last: members.at(-1)?.size });
    size += member.size;
    members.push(member);
  } while (await startsMember(reader));
  const compressedSize = reader.position;
  const trailingBytes = await readTrailing(reader, options.tell);
  return { members, compressedSize: compressedSize + trailingBytes, size, trailingBytes };
}

/** Whether another member begins here; what has its magic but not its method is taken for stray bytes. */
async function startsMember(reader: ByteReader): Promise<boolean> {
  const [first, second, method = 8] = await reader.peek(3);
  return first === 0x1f && second === 0x8b && method === 8;
}

/** What follows the last member: nothing, zeros that pad a tape or disk block, or bytes that readers pass over. */
async function readTrailing(reader: ByteReader, tell: ReadOptions['tell']): Promise<number> {
  const start = reader.position;
  let zeros = true;
  for (;;) {
    const bytes = await reader.take(INPUT_BLOCK);
    if (bytes.length === 0) break;
    zeros &&= bytes.every((byte) => byte === 0);
  }
  const length = reader.position - start;
  if (length > 0) {
    const code = zeros ? 'gzip/zero-padding' : 'gzip/trailing-data';
    tell({ code, offset: start, data: { expected: 0, found: length } });
  }
  return length;
}
