import type { ArtifactType } from '../document.ts';
import { typeOfMagic } from './magic.ts';
import { typeOfName } from './name.ts';
import { typeOfText } from './text.ts';

/**
 * What an artifact is, by its first bytes (`HEAD_SIZE` of them, if there are as many); the name only tells apart what
 * looks alike, such as a wheel from another zip, and decides where the bytes are unknown or say nothing.
 */
export function classify(name: string, head?: Uint8Array): ArtifactType {
  const named = typeOfName(name);
  if (!head || head.length === 0) return named ?? 'other';
  return typeOfMagic(head, name) ?? typeOfText(head, named) ?? binary(named);
}

/** Bytes that no table knows: what a name claims of a text or a known form, they are not. */
function binary(named: ArtifactType | undefined): ArtifactType {
  return named === 'signature' || named === 'certificate' || named === 'attestation' ? named : 'other';
}
