import type { Codec } from '../codec.ts';
import { type DeflateEngine, WINDOW } from '../deflate/engine.ts';
import { storeBlock } from '../deflate/stored.ts';

/** Bytes of input per block: at 512 KiB blocks cost less than 0.1 % in size, and four fill two threads evenly. */
const BLOCK_SIZE = 512 * 1024;

/** One gzip member (RFC 1952) with nothing of where or when in its header. */
export async function gzipCodec(level: number, engineName: string): Promise<Codec> {
  const engine = level === 0 ? undefined : await loadEngine(engineName);
  return {
    format: `gzip-1:${engine?.name ?? 'stored'}:level=${level}:block=${BLOCK_SIZE}`,
    blockSize: BLOCK_SIZE,
    history: engine ? WINDOW : 0,
    crc: true,
    msPerMiB: engine?.msPerMiB ?? 1,
    passThrough: false,
    head: () => gzipHeader(level),
    encode(block, { history, last, into }) {
      if (!engine) return storeBlock(block, last);
      return engine.deflateBlock(block, { level, dictionary: history, final: last, into });
    },
    tail: gzipTrailer,
  };
}

async function loadEngine(name: string): Promise<DeflateEngine> {
  if (name === 'repro') return (await import('../deflate/repro.ts')).engine;
  if (name === 'fflate') return (await import('../deflate/fflate.ts')).engine;
  const { engine } = (await import(name)) as { engine: DeflateEngine };
  return engine;
}

/** Method 8, no flags, no time, XFL by level (2 slowest, 4 fastest, else 0), OS 3: Unix, wherever it is made. */
function gzipHeader(level: number): Uint8Array {
  const effort = level === 9 ? 2 : level <= 1 ? 4 : 0;
  return Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, effort, 3);
}

/** CRC-32 and length modulo 2^32, both little-endian. */
function gzipTrailer(crc: number, size: number): Uint8Array {
  const out = new Uint8Array(8);
  const view = new DataView(out.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size % 2 ** 32, true);
  return out;
}
