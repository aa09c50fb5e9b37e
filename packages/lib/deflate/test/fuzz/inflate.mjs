import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { createInflater, MOST_INPUT } from '@repro/deflate/inflate';

const text = Buffer.from('the quick brown fox jumps over the lazy dog; '.repeat(60));
const drawn = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 31) >> 5));
const long = Buffer.concat([Buffer.alloc(300_000, 'ab'), drawn, Buffer.alloc(300_000)]);
const mixed = Buffer.concat([drawn, text, Buffer.alloc(700, 7), drawn.subarray(0, 2000).reverse(), text]);

/** What mutations start from: blocks of each type, one and many, of few and many codes, and more than the room holds. */
export const seeds = [
  deflateRawSync(''),
  deflateRawSync(text),
  deflateRawSync(text, { strategy: constants.Z_FIXED }),
  deflateRawSync(text, { level: 0 }),
  deflateRawSync(mixed, { level: 1, memLevel: 1 }),
  deflateRawSync(mixed, { strategy: constants.Z_HUFFMAN_ONLY }),
  deflateRawSync(mixed, { level: 9, windowBits: 9 }),
  deflateRawSync(long),
  Buffer.concat([deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH }), deflateRawSync(mixed)]),
  Buffer.concat([deflateRawSync(mixed), Buffer.from('what follows the stream')]),
];

const engine = createInflater();

/** What comes of `bytes`, given in parts of `size` bytes. */
export function inflate(bytes, size = MOST_INPUT) {
  const parts = [];
  engine.begin();
  try {
    for (let at = 0; at < bytes.length; at += size) {
      engine.give(bytes.subarray(at, at + size));
      let progress;
      do {
        progress = engine.run();
        parts.push(Buffer.from(engine.content()));
      } while (progress === 'full');
      if (progress === 'end') {
        const used = Math.min(bytes.length, at + size) - engine.unused();
        return { verdict: 'ok', content: Buffer.concat(parts), used, padding: engine.padding() };
      }
    }
    return { verdict: 'truncated', content: Buffer.concat(parts) };
  } catch (error) {
    if (error.code !== 'ERR_REPRO_DEFLATE_DATA') throw error;
    const content = Buffer.concat([...parts, engine.content()]);
    return { verdict: 'invalid', content, why: error.message, offset: error.offset };
  }
}

/** What zlib makes of it; of invalid data it gives no content. */
function inflateByZlib(bytes) {
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    const { buffer, engine: zlib } = inflateRawSync(bytes, { finishFlush, info: true });
    return { content: buffer, used: zlib.bytesWritten };
  } catch (error) {
    if (error.code !== 'Z_DATA_ERROR' && error.code !== 'Z_BUF_ERROR') throw error;
    return { invalid: error.code === 'Z_DATA_ERROR' };
  }
}

/** Inflates any bytes, in parts and as zlib does; every difference is a defect and is thrown. */
export function fuzz(bytes) {
  const whole = inflate(bytes);
  for (const size of [1 + (bytes.length % 61), 997]) same(whole, inflate(bytes, size), `in parts of ${size}`);
  const isInvalid = whole.verdict === 'invalid';
  let peer = inflateByZlib(bytes);
  // An alphabet without codes is invalid as soon as it is there. To zlib it is when it should have had one.
  if (isInvalid && !peer.invalid) peer = inflateByZlib(Buffer.concat([bytes, Buffer.alloc(64)]));
  if ((peer.invalid ?? false) !== isInvalid) throw new Error(`${whole.verdict}, not so to zlib`);
  if (!isInvalid && peer.content && !whole.content.equals(peer.content))
    throw new Error('other content than zlib');
  if (whole.verdict === 'ok' && whole.used !== peer.used)
    throw new Error(`the stream ends at ${whole.used}, to zlib at ${peer.used}`);
  return isInvalid ? whole.why : whole.verdict;
}

function same({ content, ...rest }, other, how) {
  const { content: otherContent, ...otherRest } = other;
  if (JSON.stringify(rest) !== JSON.stringify(otherRest))
    throw new Error(`${how} it is ${JSON.stringify(otherRest)}, and not ${JSON.stringify(rest)}`);
  if (!content.equals(otherContent)) throw new Error(`${how} it is other content`);
}
