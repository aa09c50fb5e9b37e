import { crc32 } from 'node:zlib';
import { type Codec, type CodecSpec, loadCodec } from '../codec.ts';
import { type Disk, rangeReader } from '../disk/range.ts';
import type { Layout } from '../tar/layout.ts';

/** What every thread is told: plain data and shared memory. */
export interface Job {
  readonly layout: Layout;
  readonly disk: Disk;
  readonly codec: CodecSpec;
  /** Whether the uncompressed blocks are wanted too. */
  readonly keepRaw: boolean;
  /** How many blocks the tar has. */
  readonly blocks: number;
  /** Memory in which finished blocks are put; without it each has memory of its own. */
  readonly ring?: Ring | undefined;
}

/** Room for some blocks: each is overwritten by the one that comes `slots` after it. */
export interface Ring {
  readonly memory: SharedArrayBuffer;
  readonly slots: number;
}

/** One block, done. */
export interface Piece {
  readonly block: number;
  /** The compressed bytes. */
  readonly bytes: Uint8Array;
  /** Length and, if the codec wants it, CRC-32 of what they hold. */
  readonly size: number;
  readonly crc: number;
  /** CRC-32 of the history that was used, and of what the next block is to use as its history. */
  readonly history: number | undefined;
  readonly ending: number | undefined;
  readonly raw?: Uint8Array;
}

/** Prepares a thread for a job; the function it gives back makes one block after another, in any order. */
export async function blockMaker(job: Job): Promise<(block: number) => Piece> {
  const codec = await loadCodec(job.codec);
  const place = placeInRing(job, codec);
  const read = blockReader(job, codec, place);
  return (block) => {
    const { history, bytes } = read(block);
    const last = block === job.blocks - 1;
    const encoded = codec.encode(bytes, { history, last, into: place(block) });
    return {
      block,
      bytes: encoded,
      size: bytes.length,
      crc: codec.crc ? crc32(bytes) : 0,
      history: codec.history > 0 && block > 0 ? crc32(history) : undefined,
      ending: codec.history > 0 && !last ? crc32(bytes.subarray(-codec.history)) : undefined,
      ...(job.keepRaw && { raw: codec.passThrough ? bytes : Uint8Array.from(bytes) }),
    };
  };
}

interface RawBlock {
  readonly history: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Reads blocks with their history; what is passed through is read to where it is to be found. */
function blockReader(job: Job, codec: Codec, place: Place): (block: number) => RawBlock {
  const { layout, disk } = job;
  const read = rangeReader(layout, disk);
  const bufferFor = buffers(job, codec, place);
  let previous = -1;
  return (block) => {
    const buffer = bufferFor(block);
    const start = block * codec.blockSize;
    const end = Math.min(layout.size, start + codec.blockSize);
    const history = Math.min(codec.history, start);
    const isNext = block > 0 && block === previous + 1;
    // The block before is still in the buffer, at the end when it had a history, as all but the first have.
    const kept = isNext ? history : 0;
    if (isNext) buffer.copyWithin(0, previous === 0 ? codec.blockSize - history : codec.blockSize);
    const total = buffer.subarray(0, history + end - start);
    read(start - history + kept, end, total.subarray(kept));
    previous = block;
    return { history: total.subarray(0, history), bytes: total.subarray(history) };
  };
}

/** Where blocks are read to: always the same place, unless the block itself is handed on. */
function buffers({ layout }: Job, codec: Codec, place: Place): (block: number) => Buffer {
  const room = roomOf(codec, layout);
  if (codec.passThrough) return (block) => place(block) ?? Buffer.allocUnsafeSlow(room);
  const buffer = Buffer.allocUnsafeSlow(room);
  return () => buffer;
}

/** The place of a block in the ring, if there is one. */
type Place = (block: number) => Buffer | undefined;

function placeInRing({ layout, ring }: Job, codec: Codec): Place {
  const room = roomOf(codec, layout);
  return (block) => ring && Buffer.from(ring.memory, (block % ring.slots) * room, room);
}

/** A ring for `slots` blocks of a layout. */
export function createRing(codec: Codec, layout: Layout, slots: number): Ring {
  return { memory: new SharedArrayBuffer(roomOf(codec, layout) * slots), slots };
}

/** Room for a block with its history, and so for one that compressing made longer; a lone one may need its own. */
function roomOf({ history, blockSize }: Codec, { size }: Layout): number {
  return Math.min(history + blockSize, size);
}
