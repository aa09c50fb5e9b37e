import { type Digest, sha256 } from '@repro/core/sha256';
import type { Entry } from '@repro/tree';
import { decodeKey, type Key } from './names.ts';

const nothing = new Uint8Array(0);

/** The entry of a directory, which git knows only from the files in it. */
export function directoryEntry(key: Key): Entry {
  return {
    ...decodeKey(key),
    type: 'dir',
    mode: 0o755,
    size: 0,
    open: () => nothing,
    digest: (): Promise<Digest> => sha256(nothing),
  };
}
