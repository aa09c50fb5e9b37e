import { canonicalChunks } from '@repro/core';

/** Canonical JSON and a newline, never as one string. */
export async function* documentBytes(document: unknown): AsyncGenerator<Uint8Array, void, undefined> {
  yield* canonicalChunks(document);
  yield Uint8Array.of(0x0a);
}
