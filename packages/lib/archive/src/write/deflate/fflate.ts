import { constants, inflateRawSync } from 'node:zlib';
import { Deflate, type DeflateOptions, deflateSync } from 'fflate/browser';
import { type DeflateBlockOptions, type DeflateEngine, WINDOW } from './engine.ts';
import { storeBlock } from './stored.ts';

/**
 * Size of the hash table as fflate counts it. Explicit, because its default is computed with Math.log, whose last
 * bit differs between engines. 4 (65,536 slots) compresses within 0.1 % of 8 and is faster.
 */
const MEM = 4;

/** fflate 0.8.3: JavaScript, the same bytes on every platform as long as each block is one push. */
export const engine: DeflateEngine = {
  name: 'fflate-0.8.3',
  msPerMiB: 25,
  deflateBlock,
};

function deflateBlock(bytes: Uint8Array, block: DeflateBlockOptions): Uint8Array {
  if (block.dictionary.length === 0 && block.final) return join([deflateSync(bytes, options(block))]);
  const stream = streamed(bytes, block);
  const sound = block.dictionary.length >= WINDOW || inflates(stream, bytes, block.dictionary);
  return sound ? stream : firstStored(bytes, block);
}

/** A block by fflate's stream, which takes a dictionary and can be ended without being final. */
function streamed(bytes: Uint8Array, block: DeflateBlockOptions): Uint8Array {
  const parts: Uint8Array[] = [];
  const deflate = new Deflate(options(block), (part) => parts.push(part));
  deflate.push(bytes, block.final);
  if (block.final) return join(parts);
  deflate.flush(); // a push may hold back some kilobytes
  deflate.push(new Uint8Array(0), true);
  return endAligned(join(parts));
}

/**
 * fflate's stream begins behind 32 KiB of zeros and takes them for input: where less than a window of dictionary lies
 * on them, a match may reach back to before the beginning, and no decoder reads that. It depends on the bytes alone.
 */
function inflates(stream: Uint8Array, bytes: Uint8Array, dictionary: Uint8Array): boolean {
  const known = dictionary.length > 0 && { dictionary };
  try {
    return inflateRawSync(stream, { finishFlush: constants.Z_SYNC_FLUSH, ...known }).equals(bytes);
  } catch {
    return false;
  }
}

/** The block with a window's worth of it stored, which makes a dictionary for the rest. */
function firstStored(bytes: Uint8Array, block: DeflateBlockOptions): Uint8Array {
  if (bytes.length <= WINDOW) return storeBlock(bytes, block.final);
  const dictionary = bytes.subarray(0, WINDOW);
  return join([storeBlock(dictionary, false), streamed(bytes.subarray(WINDOW), { ...block, dictionary })]);
}

function options({ level, dictionary }: DeflateBlockOptions): DeflateOptions {
  return {
    level: level as NonNullable<DeflateOptions['level']>,
    mem: MEM,
    ...(dictionary.length > 0 && { dictionary }),
  };
}

/**
 * Replaces the empty final block at the end by an empty stored block that is not final. fflate's own
 * `flush(true)` writes invalid streams. The final block has fixed codes: its bits are 1 (final), 1 0 (fixed),
 * then seven zeros, so the last bit that is set lies one after its first.
 */
function endAligned(stream: Uint8Array): Uint8Array {
  let last = stream.length - 1;
  while (stream[last] === 0) last--;
  const finalBlock = last * 8 + 31 - Math.clz32(stream[last] as number) - 1;
  const keptBytes = Math.ceil((finalBlock + 3) / 8);
  const out = new Uint8Array(keptBytes + 4);
  out.set(stream.subarray(0, keptBytes));
  clearBits(out, finalBlock, keptBytes * 8);
  out.set([0x00, 0x00, 0xff, 0xff], keptBytes);
  return out;
}

/** In memory of its own: Buffer.concat may take a piece of Node's pool, which must not be sent to another thread. */
function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function clearBits(bytes: Uint8Array, from: number, to: number): void {
  for (let bit = from; bit < to; bit++) bytes[bit >> 3] = (bytes[bit >> 3] as number) & ~(1 << (bit & 7));
}
