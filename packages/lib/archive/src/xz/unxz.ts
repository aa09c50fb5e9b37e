import type { Bytes } from '@repro/core';
import { withDefaults } from '@repro/core/defaults';
import type { ByteReader } from '../bytes/reader.ts';
import { type Reading, reading } from '../bytes/reading.ts';
import { refusing } from '../fault.ts';
import { expansionCheck } from '../ratio.ts';
import { type XzAnomaly, xzAnomalies } from './anomalies.ts';
import { xzError } from './errors.ts';
import { MAGIC } from './frame.ts';
import { defaultXzLimits, type XzLimits } from './limits.ts';
import { createDecoder } from './lzma/decoder.ts';
import { readStream, type XzStream } from './stream.ts';

/** What a whole .xz file was found to be. */
export interface XzInfo {
  /** In order. */
  readonly streams: readonly XzStream[];
  /** Bytes of the file. */
  readonly compressedSize: number;
  /** Bytes of content of all streams. */
  readonly size: number;
  /** Zero bytes between and behind the streams. */
  readonly paddingBytes: number;
  /** Bytes behind the last stream that are no padding. */
  readonly trailingBytes: number;
}

/** How to read. */
export interface UnxzOptions {
  readonly limits?: Partial<XzLimits> | undefined;
  /**
   * Told of every oddity, in the order of the file. Without a listener what is `ambiguous` or `hidden`
   * is the error ERR_REPRO_XZ_AMBIGUOUS.
   */
  readonly anomaly?: ((anomaly: XzAnomaly) => void) | undefined;
}

/** An .xz file being read; the content is in pieces of its own. */
export type Unxz = Reading<XzInfo>;

const SKIP_BLOCK = 256 * 1024;

/**
 * Reads an .xz file (the .xz file format, version 1.1.0) strictly: every header, block, check, index and footer, and what
 * stands between and behind the streams. The result is the same on every processor and Node.
 * @throws from `bytes`: the codes of `XzFault`, ERR_REPRO_XZ_MAGIC and the others; ERR_REPRO_MEMORY
 */
export function unxz(source: Bytes, options: UnxzOptions = {}): Unxz {
  return reading(source, (reader) => readFile(reader, options));
}

async function* readFile(
  reader: ByteReader,
  options: UnxzOptions,
): AsyncGenerator<Uint8Array, XzInfo, undefined> {
  const limits = withDefaults(defaultXzLimits, options.limits);
  const tell = options.anomaly ?? refusing(xzAnomalies, xzError);
  const streams: XzStream[] = [];
  let [size, paddingBytes, blocks] = [0, 0, 0];
  const checkExpansion = expansionCheck(limits, xzError);
  const read = {
    limits,
    tell,
    decoder: createDecoder(),
    made: (ofStream: number): void => checkExpansion(size + ofStream, reader.position),
    mayBegin: (): void => checkCount(reader, 'blocks', blocks++, limits),
  };
  if (!(await isStream(reader))) throw await notXz(reader);
  while (await isStream(reader)) {
    checkCount(reader, 'streams', streams.length, limits);
    if (streams.length === 1) tell({ code: 'xz/streams', offset: reader.position, data: {} });
    const stream = yield* readStream(reader, read);
    size += stream.size;
    streams.push(stream);
    paddingBytes += await readPadding(reader, tell);
  }
  const trailingBytes = await readTrailing(reader, tell);
  return { streams, compressedSize: reader.position, size, paddingBytes, trailingBytes };
}

async function isStream(reader: ByteReader): Promise<boolean> {
  return Buffer.compare(await reader.peek(MAGIC.length), MAGIC) === 0;
}

async function notXz(reader: ByteReader): Promise<Error> {
  const start = await reader.peek(MAGIC.length);
  if (start.length < MAGIC.length && start.every((byte, i) => byte === MAGIC[i])) {
    return xzError('TRUNCATED', start.length, 'ends inside the header of a stream');
  }
  return xzError('MAGIC', 0, `expected the magic fd377a585a00, found ${Buffer.from(start).toString('hex')}`);
}

/** Zero bytes, by fours (section 2.2). More are looked at while there is nothing else: the next stream may be short. */
async function readPadding(reader: ByteReader, tell: (anomaly: XzAnomaly) => void): Promise<number> {
  const offset = reader.position;
  for (let step = 4, isZero = true; isZero; step = Math.min(2 * step, SKIP_BLOCK)) {
    const bytes = await reader.peek(step);
    const other = bytes.findIndex((byte) => byte !== 0);
    const zeros = other < 0 ? bytes.length : other;
    await reader.take(zeros - (zeros % 4));
    isZero = zeros === step;
  }
  const size = reader.position - offset;
  if (size > 0) tell({ code: 'xz/stream-padding', offset, data: { size } });
  return size;
}

async function readTrailing(reader: ByteReader, tell: (anomaly: XzAnomaly) => void): Promise<number> {
  const offset = reader.position;
  while ((await reader.take(SKIP_BLOCK)).length > 0);
  const found = reader.position - offset;
  if (found > 0) tell({ code: 'xz/trailing-data', offset, data: { expected: 0, found } });
  return found;
}

function checkCount(reader: ByteReader, what: 'blocks' | 'streams', count: number, limits: XzLimits): void {
  if (count < limits[what]) return;
  throw xzError('LIMIT', reader.position, `more than ${limits[what]} ${what}`);
}
