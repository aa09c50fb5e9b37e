/** The header of a chunk of LZMA2. */
export interface Chunk {
  /** Bytes that follow it. */
  readonly stored: number;
  /** Bytes of content. */
  readonly size: number;
  /** Whether its bytes are compressed, and not the content itself. */
  readonly packed: boolean;
  readonly resetsDictionary: boolean;
  readonly resetsState: boolean;
  readonly properties?: Properties;
}

/** How much of what came before a symbol depends on: bits of the byte before, of its place for literals, and for others. */
export interface Properties {
  readonly lc: number;
  readonly lp: number;
  readonly pb: number;
}

/** The control byte that ends a block. */
export const END = 0;
const COPY_AND_RESET = 1;
const COPY = 2;
const PACKED = 0x80;

/** Bytes of a header behind its control byte. */
export function restLength(control: number): number {
  if (control < PACKED) return 2;
  return resetsOf(control) < 2 ? 4 : 5;
}

/**
 * Reads the header of a chunk from its control byte and the `restLength` bytes behind it; gives what is wrong as a string.
 * Where the chunk is compressed, the lowest five bits of its control byte are the uppermost of its size.
 */
export function parseChunk(control: number, rest: Uint8Array): Chunk | string {
  const view = new DataView(rest.buffer, rest.byteOffset, rest.length);
  const lowerSize = view.getUint16(0) + 1;
  if (control < PACKED) {
    if (control > COPY) return `a chunk of the reserved kind ${control}`;
    const resetsDictionary = control === COPY_AND_RESET;
    return { stored: lowerSize, size: lowerSize, packed: false, resetsDictionary, resetsState: false };
  }
  const resets = resetsOf(control);
  const head = {
    stored: view.getUint16(2) + 1,
    size: ((control & 0x1f) << 16) + lowerSize,
    packed: true,
    resetsDictionary: resets === 3,
    resetsState: resets > 0,
  };
  if (resets < 2) return head;
  const properties = parseProperties(view.getUint8(4));
  return properties ? { ...head, properties } : `a chunk with the invalid properties ${view.getUint8(4)}`;
}

/** What is reset: 0 nothing, 1 the state, 2 also the properties, 3 also the dictionary. */
function resetsOf(control: number): number {
  return (control >> 5) & 3;
}

/** Three numbers in one; LZMA2 allows four bits for literals. */
function parseProperties(byte: number): Properties | undefined {
  const [lc, lp, pb] = [byte % 9, Math.floor(byte / 9) % 5, Math.floor(byte / 45)] as const;
  return pb > 4 || lc + lp > 4 ? undefined : { lc, lp, pb };
}
