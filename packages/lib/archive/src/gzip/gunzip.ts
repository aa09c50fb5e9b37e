import type { Bytes } from '@repro/core';
import { withDefaults } from '@repro/core/defaults';
import { pending } from '../bytes/pending.ts';
import { byteReader } from '../bytes/reader.ts';
import { type GzipAnomaly, gzipAnomalies } from './anomalies.ts';
import { gzipError } from './errors.ts';
import { type GzipInfo, readFile } from './file.ts';
import { checkGzipStart, GZIP_START } from './header.ts';
import { defaultGzipLimits, type GzipLimits, PATIENCE } from './limits.ts';
import type { ReadOptions } from './member.ts';

/** How to read. */
export interface GunzipOptions {
  readonly limits?: Partial<GzipLimits> | undefined;
  /**
   * Told of every oddity, in the order of the file. Without a listener what is `ambiguous` or `hidden`
   * is the error ERR_REPRO_GZIP_AMBIGUOUS.
   */
  readonly anomaly?: ((anomaly: GzipAnomaly) => void) | undefined;
  /** Whether a piece of content need only be valid until the next one is asked for, which saves memory. Default false. */
  readonly reuse?: boolean | undefined;
}

/** A gzip file being read. */
export interface Gunzip {
  /** The content, in order, in pieces of memory of their own unless `reuse` was asked for; to be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Fulfilled when `bytes` has been read to its end; rejected when that fails or stops early. */
  readonly info: Promise<GzipInfo>;
}

/** So many bytes take longer to inflate than a thread to start. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

/** Files that are being read in this thread: several keep the processors busy by themselves, and each thread costs memory. */
let reading = 0;

/**
 * Reads a gzip file (RFC 1952) strictly: every member's header, content, CRC-32 and size, and what follows the last.
 * Memory does not grow with the file. A large one that is read alone is read on another thread, whatever it
 * is used for here; that leaves no trace in what is told.
 * @throws from `bytes`: the codes of `GzipFault`, ERR_REPRO_GZIP_MAGIC and the others
 */
export function gunzip(source: Bytes, options: GunzipOptions = {}): Gunzip {
  const { promise, resolve, reject } = pending<GzipInfo>();
  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    const reader = byteReader(source);
    reading++;
    try {
      // What is no gzip is told as soon as its first bytes are there, not when it is known how long it is.
      checkGzipStart(await reader.peek(GZIP_START), 0);
      const isShort = reading > 1 || (await reader.endsWithin(WORTH_A_THREAD, PATIENCE));
      const read = isShort ? readFile : (await import('./thread.ts')).readOnThread;
      resolve(yield* read(reader, settle(options)));
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      reading--;
      reject(new Error('the content was not read to its end'));
      void reader.close().catch(() => {});
    }
  }
  return { bytes: bytes(), info: promise };
}

function settle({ limits, anomaly, reuse = false }: GunzipOptions): ReadOptions {
  return { limits: withDefaults(defaultGzipLimits, limits), tell: anomaly ?? refuse, reuse };
}

function refuse({ code, offset }: GzipAnomaly): void {
  const { kind, summary } = gzipAnomalies[code];
  if (kind !== 'odd') throw gzipError('AMBIGUOUS', offset, `${summary} (${code})`);
}
