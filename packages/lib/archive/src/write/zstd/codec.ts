import { xxh64 } from '../../zstd/xxh64.ts';
import type { Codec } from '../codec.ts';
import { createFrameCompressor, ZSTD_BUILD } from './module.ts';

/**
 * Bytes of input per frame. Frames are independent, so memory is bounded and threads can share the work;
 * 4 MiB frames are within 0.5 % of one long frame, because zstd's window at these levels is no larger.
 */
const FRAME_SIZE = 4 * 1024 * 1024;

/** The content checksum flag in the frame header's descriptor, which is byte 4 (RFC 8878, 3.1.1.1.1). */
const CHECKSUM_FLAG = 0x04;

/**
 * zstd (RFC 8878) as a sequence of frames, each with its content's size and checksum. The compressor is libzstd
 * compiled to WebAssembly, pinned: the same bytes on every processor.
 */
export async function zstdCodec(level: number): Promise<Codec> {
  const compress = await createFrameCompressor(FRAME_SIZE);
  return {
    format: `zstd-1:${ZSTD_BUILD}:level=${level}:block=${FRAME_SIZE}`,
    blockSize: FRAME_SIZE,
    history: 0,
    crc: false,
    msPerMiB: 7,
    passThrough: false,
    head: () => new Uint8Array(0),
    encode: (block) => withChecksum(compress(block, level), block),
    tail: () => new Uint8Array(0),
  };
}

/** The build's one-shot interface writes no checksum; the format lets it be added behind the last block. */
function withChecksum(frame: Uint8Array, content: Uint8Array): Uint8Array {
  const out = new Uint8Array(frame.length + 4);
  out.set(frame);
  out[4] = (out[4] as number) | CHECKSUM_FLAG;
  const hash = xxh64();
  hash.update(content);
  new DataView(out.buffer).setUint32(frame.length, hash.low(), true);
  return out;
}
