import { asChunks } from '@repro/core';
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
  if ('readAt' in source) await walkAt(source, machine);
  else if (source instanceof Uint8Array) machine.push(source);
  else for await (const chunk of asChunks(source)) machine.push(chunk);
  return machine.end();
}

/** Enough for a header, the padding before it and a small file after it; long content is passed over. */
const windowSize = 16 * 1024;

async function walkAt(source: RandomAccess, machine: TarMachine): Promise<void> {
  const window = Buffer.allocUnsafe(windowSize);
  for (;;) {
    const wanted = machine.skippable;
    if (wanted > 0) machine.skip(Math.min(wanted, Math.max(0, source.size - machine.position)));
    const read = source.readAt(window, machine.position);
    // Awaiting a number costs a turn of the event loop for each of many thousand members.
    const count = typeof read === 'number' ? read : await read;
    if (count === 0) return;
    machine.push(count === windowSize ? window : window.subarray(0, count));
  }
}
