import type { Bytes } from '@repro/core';
import { asChunks } from '@repro/core/bytes';

/** The beginning of a stream, and all of it. */
export interface Peeked {
  /** The first `size` bytes, fewer only where the stream ends. */
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of a stream without losing it; what it throws is thrown behind what came before. */
export async function peek(source: Bytes, size: number): Promise<Peeked> {
  const chunks = asChunks(source)[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let rest: AsyncIterator<Uint8Array> = chunks;
  for (let length = 0; length < size; ) {
    const step = await chunks.next().catch((error: unknown) => {
      rest = failing(error);
      return { done: true } as const;
    });
    if (step.done) break;
    // The source may fill the same memory again.
    held.push(Uint8Array.from(step.value));
    length += step.value.length;
  }
  const head = Buffer.concat(held);
  return { head: head.subarray(0, size), all: joined(head, rest) };
}

function failing(error: unknown): AsyncIterator<Uint8Array> {
  return {
    async next() {
      throw error;
    },
  };
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (head.length > 0) yield head;
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}
