import { asChunks } from '@repro/core/bytes';
import { blockSize } from './header/fields.ts';
import { TarMachine } from './machine.ts';
import type { RandomAccess, TarEnd, TarOptions, TarSource, TarVisitor } from './types.ts';

/**
 * Reads a whole archive, uncompressed, and calls `visitor` for what is in it, in order.
 * Memory does not grow with content; from a RandomAccess, content that nobody wants is not read.
 * @throws ERR_REPRO_TAR_… (see TarErrorCode) for what cannot be read in one way
 */
export async function walkTar(
  source: TarSource,
  visitor: TarVisitor,
  options: TarOptions = {},
): Promise<TarEnd> {
  const machine = new TarMachine(visitor, options);
  if (isRandomAccess(source)) await walkAt(source, machine);
  else if (source instanceof Uint8Array) machine.push(source);
  else for await (const chunk of asChunks(source)) machine.push(chunk);
  return machine.end();
}

/** Whether a source can be read at any position. */
export function isRandomAccess(source: TarSource): source is RandomAccess {
  // What is neither is refused by whoever takes it for bytes.
  return typeof source === 'object' && source !== null && 'readAt' in source;
}

async function walkAt(source: RandomAccess, machine: TarMachine): Promise<void> {
  const step = stepper(source, machine);
  for (;;) {
    const read = step();
    // Awaiting a boolean costs a turn of the event loop for each of many thousand members.
    if (!(typeof read === 'boolean' ? read : await read)) return;
  }
}

/** Enough for the padding of a member and the headers of the next one, its pax header among them. */
const smallWindow = 2 * 1024;
const largeWindow = 64 * 1024;
/** To read so many bytes takes as long as to ask for those behind them. */
const worthSkipping = 16 * 1024;

/**
 * Passes over what nobody wants and pushes the next bytes; false at the end of the source. Members that are small are read
 * through, many at a time: the window grows until something is passed over.
 */
export function stepper(source: RandomAccess, machine: TarMachine): () => boolean | Promise<boolean> {
  const room = Buffer.allocUnsafeSlow(largeWindow);
  const windows = [smallWindow, 8 * 1024, largeWindow].map((size) => room.subarray(0, size));
  let next = 0;
  /** Where the window begins: at a block, so that headers are whole words in memory. */
  let start = 0;
  const push = (count: number): boolean => {
    const from = machine.position - start;
    if (count > from) machine.pushPart(room, from, count);
    return count > from;
  };
  return () => {
    const unwanted = Math.min(machine.skippable, source.size - machine.position);
    if (unwanted >= worthSkipping) {
      machine.skip(unwanted);
      next = 0;
    }
    const window = windows[next]!;
    next = Math.min(next + 1, windows.length - 1);
    start = machine.position - (machine.position % blockSize);
    const read = source.readAt(window, start);
    return typeof read === 'number' ? push(read) : read.then(push);
  };
}
