import type { Bytes } from '@repro/core';
import { withDefaults } from '@repro/core/defaults';
import type { ByteReader } from '../bytes/reader.ts';
import { type Reading, reading } from '../bytes/reading.ts';
import { refusing } from '../fault.ts';
import { expansionCheck } from '../ratio.ts';
import { type ZstdAnomaly, zstdAnomalies } from './anomalies.ts';
import { zstdError } from './errors.ts';
import { type ReadOptions, readFrame, type ZstdFrame } from './frame.ts';
import { defaultZstdLimits, type ZstdLimits } from './limits.ts';

/** What a whole Zstandard file was found to be. */
export interface ZstdInfo {
  /** Frames with content, in order. */
  readonly frames: readonly ZstdFrame[];
  /** Bytes of the file. */
  readonly compressedSize: number;
  /** Bytes of content of all frames. */
  readonly size: number;
  /** Bytes of skippable frames, their headers included. */
  readonly skippedBytes: number;
  /** Bytes behind the last frame. */
  readonly trailingBytes: number;
}

/** How to read. */
export interface UnzstdOptions {
  readonly limits?: Partial<ZstdLimits> | undefined;
  /**
   * Told of every oddity, in the order of the file. Without a listener what is `ambiguous` or `hidden`
   * is the error ERR_REPRO_ZSTD_AMBIGUOUS.
   */
  readonly anomaly?: ((anomaly: ZstdAnomaly) => void) | undefined;
}

/** A Zstandard file being read; the content is in pieces of its own. */
export type Unzstd = Reading<ZstdInfo>;

const SKIP_BLOCK = 256 * 1024;

/**
 * Reads a Zstandard file (RFC 8878) strictly: every frame's header, blocks, content size and checksum, and what
 * stands between and after the frames. Dictionaries are refused. The result is the same on every processor and Node.
 * @throws from `bytes`: the codes of `ZstdFault`, ERR_REPRO_ZSTD_MAGIC and the others
 */
export function unzstd(source: Bytes, options: UnzstdOptions = {}): Unzstd {
  return reading(source, (reader) => readFile(reader, options));
}

async function* readFile(
  reader: ByteReader,
  options: UnzstdOptions,
): AsyncGenerator<Uint8Array, ZstdInfo, undefined> {
  const limits = withDefaults(defaultZstdLimits, options.limits);
  const tell = options.anomaly ?? refusing(zstdAnomalies, zstdError);
  const checkExpansion = expansionCheck(limits, zstdError);
  const frames: ZstdFrame[] = [];
  let size = 0;
  let skippedBytes = 0;
  let count = 0;
  let uneven = false;
  for (
    let kind = await nextKind(reader);
    kind === 'frame' || kind === 'skippable';
    kind = await nextKind(reader)
  ) {
    if (count++ === limits.frames)
      throw zstdError('LIMIT', reader.position, `more than ${limits.frames} frames`);
    if (kind === 'skippable') {
      skippedBytes += await skipFrame(reader, tell);
      continue;
    }
    const offset = reader.position;
    const made = (ofFrame: number): void => checkExpansion(size + ofFrame, reader.position);
    const frame = yield* readFrame(reader, { limits, tell, made });
    size += frame.size;
    frames.push(frame);
    if (!uneven && isUneven(frames)) {
      uneven = true;
      tell({ code: 'zstd/frames', offset, data: {} });
    }
  }
  if (count === 0) throw await notZstd(reader);
  const trailingBytes = await readTrailing(reader, tell);
  return { frames, compressedSize: reader.position, size, skippedBytes, trailingBytes };
}

/**
 * Whether the last frame shows that content was not cut into frames of one size, of which the last may be smaller. So
 * cut by those who compress on several threads, it is one file to everybody; else somebody put another behind it.
 */
function isUneven(frames: readonly ZstdFrame[]): boolean {
  const [first, last, before] = [frames[0], frames.at(-1), frames.at(-2)] as const;
  if (!first || !last || frames.length === 1) return false;
  return last.size === 0 || last.size > first.size || before?.size !== first.size;
}

async function nextKind(reader: ByteReader): Promise<'frame' | 'skippable' | 'other'> {
  const magic = await reader.peek(4);
  if (magic.length < 4) return 'other';
  const number = new DataView(magic.buffer, magic.byteOffset, 4).getUint32(0, true);
  if (number === 0xfd2fb528) return 'frame';
  return number >>> 4 === 0x184d2a5 ? 'skippable' : 'other';
}

async function notZstd(reader: ByteReader): Promise<Error> {
  const start = await reader.peek(4);
  if (start.length < 4 && (isStartOf(start, 0x28, [0xb5, 0x2f]) || isStartOf(start, 0x50, [0x2a, 0x4d]))) {
    return zstdError('TRUNCATED', start.length, 'ends inside a frame header');
  }
  return zstdError('MAGIC', 0, `expected the magic 28b52ffd, found ${Buffer.from(start).toString('hex')}`);
}

/** Whether fewer than four bytes may be the start of a magic, whose first byte is `first` (of any of sixteen, if 0x50). */
function isStartOf([own, ...others]: Uint8Array, first: number, rest: readonly number[]): boolean {
  if (own === undefined) return true;
  const same = first === 0x50 ? (own & 0xf0) === first : own === first;
  return same && others.every((byte, i) => byte === rest[i]);
}

/** A magic, a size and as many bytes of no meaning (RFC 8878 section 3.1.2). */
async function skipFrame(reader: ByteReader, tell: ReadOptions['tell']): Promise<number> {
  const offset = reader.position;
  const head = await reader.take(8);
  if (head.length < 8) throw zstdError('TRUNCATED', reader.position, 'ends inside a frame header');
  const length = new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
  tell({ code: 'zstd/skippable-frame', offset, data: { length } });
  for (let left = length; left > 0; ) {
    const bytes = await reader.take(Math.min(left, SKIP_BLOCK));
    if (bytes.length === 0) throw zstdError('TRUNCATED', reader.position, 'ends inside a skippable frame');
    left -= bytes.length;
  }
  return 8 + length;
}

async function readTrailing(reader: ByteReader, tell: ReadOptions['tell']): Promise<number> {
  const offset = reader.position;
  while ((await reader.take(SKIP_BLOCK)).length > 0);
  const found = reader.position - offset;
  if (found > 0) tell({ code: 'zstd/trailing-data', offset, data: { expected: 0, found } });
  return found;
}
