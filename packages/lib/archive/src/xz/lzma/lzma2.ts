import type { ByteReader } from '../../bytes/reader.ts';
import { xzError } from '../errors.ts';
import { takeAll } from '../take.ts';
import { type Chunk, END, parseChunk, restLength } from './chunk.ts';
import type { Decoder } from './decoder.ts';

/** Content is given out in pieces of about this size. */
const PIECE = 1024 * 1024;
/** The shortest chunk that is compressed: what its decoder begins with. */
const SHORTEST = 5;

/**
 * The content of the LZMA2 data that `reader` stands at, in memory of its own; the reader is left behind it.
 * @throws ERR_REPRO_XZ_DATA and ERR_REPRO_XZ_TRUNCATED, at the chunk that is invalid
 */
export async function* readLzma2(
  reader: ByteReader,
  dictionary: number,
  decoder: Decoder,
): AsyncGenerator<Uint8Array, void, undefined> {
  decoder.begin(dictionary);
  const order = chunkOrder();
  for (;;) {
    const offset = reader.position;
    const chunk = await readHeader(reader);
    if (chunk === undefined) break;
    const wrong =
      typeof chunk === 'string'
        ? chunk
        : (order(chunk) ?? decoder.take(chunk, await takeAll(reader, chunk.stored, WHERE)));
    if (wrong !== undefined) throw xzError('DATA', offset, wrong);
    if (decoder.held >= PIECE) yield decoder.give();
  }
  if (decoder.held > 0) yield decoder.give();
}

const WHERE = 'a block';

/** The header of the next chunk, or what is wrong with it; undefined at the end. */
async function readHeader(reader: ByteReader): Promise<Chunk | string | undefined> {
  const [control = END] = await takeAll(reader, 1, WHERE);
  if (control === END) return undefined;
  const rest = await takeAll(reader, restLength(control), WHERE);
  return parseChunk(control, rest);
}

/** Tells of chunks that rely on what no chunk before them has set. */
function chunkOrder(): (chunk: Chunk) => string | undefined {
  let hasDictionary = false;
  let hasProperties = false;
  return ({ packed, stored, resetsDictionary, properties }) => {
    if (!hasDictionary && !resetsDictionary) return 'a first chunk that does not reset the dictionary';
    hasDictionary = true;
    // What was learned of other content is not to be used on.
    if (resetsDictionary) hasProperties = false;
    if (properties) hasProperties = true;
    if (packed && !hasProperties) return 'a chunk without properties, behind none that has them';
    return packed && stored < SHORTEST ? `a chunk of ${stored} bytes` : undefined;
  };
}
