import { asChunks } from '@repro/core/bytes';
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
  return 'readAt' in source;
}

async function walkAt(source: RandomAccess, machine: TarMachine): Promise<void> {
  const step = stepper(source, machine);
  for (;;) {
    const read = step();
    // Awaiting a boolean costs a turn of the event loop for each of many thousand members.
    if (!(typeof read === 'boolean' ? read : await read)) return;
  }
}

/** Enough for a header, the padding before it and a small file after it; long content is passed over. */
const windowSize = 16 * 1024;

/** Passes over what nobody wants and pushes the next bytes; false at the end of the source. */
export function stepper(source: RandomAccess, machine: TarMachine): () => boolean | Promise<boolean> {
  const window = Buffer.allocUnsafe(windowSize);
  const push = (count: number): boolean => {
    if (count > 0) machine.push(count === windowSize ? window : window.subarray(0, count));
    return count > 0;
  };
  return () => {
    const wanted = machine.skippable;
    if (wanted > 0) machine.skip(Math.min(wanted, Math.max(0, source.size - machine.position)));
    const read = source.readAt(window, machine.position);
    return typeof read === 'number' ? push(read) : read.then(push);
  };
}
