/** What a test says of a Zstandard frame (RFC 8878 section 3.1.1). */
export interface FrameParts {
  /** The frame header descriptor; 0x20 is a single segment with one byte of content size. */
  readonly descriptor?: number;
  /** What follows the descriptor: window, dictionary, content size. */
  readonly fields?: readonly number[];
  readonly blocks: readonly Uint8Array[];
  readonly checksum?: readonly number[];
}

/** A frame made of given blocks. */
export function frame({ descriptor = 0, fields = [0x38], blocks, checksum = [] }: FrameParts): Buffer {
  return Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, descriptor, ...fields]),
    ...blocks,
    Buffer.from(checksum),
  ]);
}

/** A block: 0 raw, 1 repeated, 2 compressed, 3 reserved. */
export function block(
  type: 0 | 1 | 2 | 3,
  body: Uint8Array | readonly number[],
  options: BlockOptions = {},
): Buffer {
  const { last = true, size = body.length } = options;
  const word = (size << 3) | (type << 1) | (last ? 1 : 0);
  return Buffer.concat([Buffer.from([word & 255, (word >> 8) & 255, word >> 16]), Buffer.from(body)]);
}

interface BlockOptions {
  readonly last?: boolean;
  readonly size?: number;
}

/** A raw block holding `text`. */
export function raw(text: string, options: BlockOptions = {}): Buffer {
  return block(0, Buffer.from(text), options);
}

/** A skippable frame. */
export function skippable(content: string, magic = 0x184d2a50): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(magic, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, Buffer.from(content)]);
}
