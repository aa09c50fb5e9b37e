import type { Digest } from '@repro/core';
import { sha256Through } from '@repro/core/sha256';

/** From this size on a thread that hashes gives back more than its start takes. */
const WORTH_A_THREAD = 32 * 1024 * 1024;

/** Hashes bytes while they pass, beside this thread when there are many of them. */
export async function sha256Beside(
  source: AsyncIterable<Uint8Array>,
  expected: number,
): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly digest: Promise<Digest> }> {
  if (expected < WORTH_A_THREAD) return sha256Through(source);
  const { sha256OnThread } = await import('./thread.ts');
  return sha256OnThread(source);
}
