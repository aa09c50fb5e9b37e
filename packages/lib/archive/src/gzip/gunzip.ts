import type { Bytes } from '@repro/core';
import { withDefaults } from '@repro/core/defaults';
import type { ByteReader } from '../bytes/reader.ts';
import { type Reading, reading } from '../bytes/reading.ts';
import { refusing } from '../fault.ts';
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

/** A gzip file being read; the content is in pieces of memory of their own unless `reuse` was asked for. */
export type Gunzip = Reading<GzipInfo>;

/** So many bytes take longer to inflate than a thread to start. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

/** Files that are being read in this thread: several keep the processors busy by themselves, and each thread costs memory. */
let open = 0;

/**
 * Reads a gzip file (RFC 1952) strictly: every member's header, content, CRC-32 and size, and what follows the last.
 * Memory does not grow with the file. A large one that is read alone is read on another thread, whatever it
 * is used for here; that leaves no trace in what is told.
 * @throws from `bytes`: the codes of `GzipFault`, ERR_REPRO_GZIP_MAGIC and the others
 */
export function gunzip(source: Bytes, options: GunzipOptions = {}): Gunzip {
  return reading(source, (reader) => readAlone(reader, settle(options)));
}

/** On another thread, if this is the only file that is read, and a large one. */
async function* readAlone(
  reader: ByteReader,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, GzipInfo, undefined> {
  open++;
  try {
    // What is no gzip is told as soon as its first bytes are there, not when it is known how long it is.
    checkGzipStart(await reader.peek(GZIP_START), 0);
    const isShort = open > 1 || (await reader.endsWithin(WORTH_A_THREAD, PATIENCE));
    const read = isShort ? readFile : (await import('./thread.ts')).readOnThread;
    return yield* read(reader, options);
  } finally {
    open--;
  }
}

function settle({ limits, anomaly, reuse = false }: GunzipOptions): ReadOptions {
  return {
    limits: withDefaults(defaultGzipLimits, limits),
    tell: anomaly ?? refusing(gzipAnomalies, gzipError),
    reuse,
  };
}
