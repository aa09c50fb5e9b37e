import { setImmediate } from 'node:timers/promises';
import type { RandomAccess } from '@repro/archive/tar';

/** After so many bytes the rest of the program has its turn. */
const TURN = 2 * 1024 * 1024;

/** What a call costs beside its bytes. */
const CALL = 1024;

/**
 * The same bytes, read with an eye on the signal: reads of a file are done at once, so that without a pause nobody would
 * hear of an interrupt before the end.
 */
export function attentive(access: RandomAccess, signal: AbortSignal | undefined): RandomAccess {
  let read = 0;
  return {
    size: access.size,
    readAt(target, position) {
      read += target.length + CALL;
      if (read < TURN) return access.readAt(target, position);
      read = 0;
      return setImmediate().then(() => {
        signal?.throwIfAborted();
        return access.readAt(target, position);
      });
    },
  };
}
