import { asChunks, type Bytes } from '@repro/core/bytes';
import type { TarMember } from './types.ts';

const zeros = new Uint8Array(64 * 1024);

/**
 * Stored content as it is extracted: the holes of a sparse file filled with zeros.
 * Streamed, since the size of a hole costs an archive nothing.
 */
export async function* expandSparse(
  member: TarMember,
  stored: Bytes,
): AsyncGenerator<Uint8Array, void, undefined> {
  const segments = member.sparse?.segments ?? [{ offset: 0, size: member.size }];
  let at = 0;
  let index = 0;
  /** Bytes of the current segment that are written. */
  let done = 0;
  for await (const chunk of asChunks(stored)) {
    for (let from = 0; from < chunk.length; ) {
      const segment = segments[index]!;
      if (done === 0) yield* zerosOf(segment.offset - at);
      const count = Math.min(segment.size - done, chunk.length - from);
      yield chunk.subarray(from, from + count);
      from += count;
      done += count;
      at = segment.offset + done;
      if (done < segment.size) continue;
      index++;
      done = 0;
    }
  }
  yield* zerosOf(member.size - at);
}

function* zerosOf(count: number): Generator<Uint8Array, void, undefined> {
  for (let left = count; left > 0; left -= zeros.length)
    yield zeros.subarray(0, Math.min(left, zeros.length));
}
