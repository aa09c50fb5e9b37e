import type { Bytes, Digest } from '@repro/core';

/** The digest of bytes; what computes it is loaded when it is first needed, which a walk may never. */
export async function digestOf(bytes: Bytes): Promise<Digest> {
  const { sha256 } = await import('@repro/core/sha256');
  return sha256(bytes);
}
