import { createHash } from 'node:crypto';

/**
 * A UUID of version 5's form (RFC 9562, section 5.5) made of what it names, so that the same trace gives the same
 * document. It is taken from SHA-256, which that section leaves to version 8; OSCAL accepts versions 4 and 5.
 */
export function uuidOf(...names: readonly string[]): string {
  const hex = createHash('sha256').update(names.join('\0')).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
