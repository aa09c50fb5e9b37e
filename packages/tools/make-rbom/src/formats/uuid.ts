import { canonicalDigest } from '@repro/core';
import type { Rbom } from '../document.ts';

/**
 * A UUID that is the same for the same bill of materials and differs for any other: version 8 of RFC 9562 (section 5.8),
 * made of the SHA-256 of the canonical document.
 */
export async function documentUuid(rbom: Rbom): Promise<string> {
  const { sha256 } = await canonicalDigest(rbom);
  const variant = ((Number.parseInt(sha256.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  const parts = [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    `${variant}${sha256.slice(17, 20)}`,
    sha256.slice(20, 32),
  ];
  return parts.join('-');
}
