import { canonicalize } from './canonicalize.ts';

/** The canonical form as UTF-8 in pieces, for documents too large for one string. */
export function* canonicalChunks(value: unknown): Generator<Uint8Array, void, undefined> {
  yield new TextEncoder().encode(canonicalize(value));
}
