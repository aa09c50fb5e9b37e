import { createHash, type Hash } from 'node:crypto';
import { ReproError } from '@repro/core/error';
import { damagedHint } from '../process/failure.ts';

/** The kinds of git's objects. */
export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

/** A hash that has taken the header git puts before an object's content; its hexadecimal digest is the object's name. */
export function objectHash(type: ObjectType, size: number, name: { readonly length: number }): Hash {
  return createHash(name.length === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
}

/**
 * Checks content against the name it was asked by: git itself does not when it prints an object, so a damaged or
 * forged object store would speak for a commit.
 * @throws ERR_REPRO_GIT_CORRUPT
 */
export function checkObject(type: ObjectType, content: Uint8Array, name: string): void {
  const found = objectHash(type, content.length, name).update(content).digest('hex');
  if (found !== name) throw corrupt(type, name, found);
}

/** The error for an object whose content has another name. */
export function corrupt(type: ObjectType, name: string, found: string): ReproError {
  return new ReproError('ERR_REPRO_GIT_CORRUPT', `${type} ${name}: its content hashes to ${found}`, {
    hint: damagedHint,
  });
}

/** Whether a text is the full name of an object: 40 or 64 lower-case hexadecimal digits. */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
