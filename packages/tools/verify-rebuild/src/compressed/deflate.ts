import { constants, createDeflateRaw } from 'node:zlib';
import type { RandomAccess } from '@repro/archive/tar';
import type { Location } from '@repro/report';
import { readSome } from '../bytes/access.ts';
import type { Scan } from '../scan.ts';

/** Two deflate streams (RFC 1951) of the same content. */
export interface Streams {
  readonly a: RandomAccess;
  readonly b: RandomAccess;
  readonly content: RandomAccess;
}

/** Tells that the same content was compressed in another way, and by what, as far as that can be found out. */
export async function tellDeflate({ a, b, content }: Streams, at: Location, scan: Scan): Promise<void> {
  const expected = await compressorOf(a, content);
  const found = await compressorOf(b, content);
  const data = {
    expected: `${expected ?? 'another compressor'}, ${a.size} bytes`,
    found: `${found ?? 'another compressor'}, ${b.size} bytes`,
  };
  scan.tell(expected && found ? 'rebuild/deflate-level' : 'rebuild/deflate', data, at);
}

/** Content that is compressed again: enough for a zlib to write some blocks. */
const SAMPLE = 512 * 1024;

/** Bytes that must agree where there is more content than the sample: blocks alike to there are no chance. */
const ENOUGH = 512;

/**
 * The level at which zlib gives a stream; undefined when none does. Other compressors, and other versions of this one,
 * give other bytes: then nothing is claimed.
 */
async function compressorOf(stream: RandomAccess, content: RandomAccess): Promise<string | undefined> {
  const sample = await readSome(content, 0, SAMPLE);
  const isWhole = sample.length === content.size;
  const head = await readSome(stream, 0, sample.length + 1024);
  for (const level of [6, 9, 1, 2, 3, 4, 5, 7, 8]) {
    const own = await deflated(sample, level, isWhole);
    const isSame = isWhole
      ? own.equals(head)
      : own.length >= ENOUGH && own.equals(head.subarray(0, own.length));
    if (isSame) return `zlib level ${level}`;
  }
  return undefined;
}

/** The sample compressed; when more content follows, only the blocks that it does not change. */
function deflated(sample: Buffer, level: number, isWhole: boolean): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const engine = createDeflateRaw({
      level,
      memLevel: 8,
      finishFlush: isWhole ? constants.Z_FINISH : constants.Z_NO_FLUSH,
    });
    const parts: Buffer[] = [];
    engine.on('data', (part: Buffer) => void parts.push(part));
    engine.on('error', reject);
    engine.on('end', () => resolve(Buffer.concat(parts)));
    engine.end(sample);
  });
}
