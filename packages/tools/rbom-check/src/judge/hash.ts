import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { asChunks } from '@repro/core/bytes';
import type { Entry, Name } from '@repro/tree';
import type { CheckOptions, HashedFile } from '../options.ts';

/** A file that was hashed. */
export interface Found extends HashedFile {
  /** Its digests by the names of node:crypto, in lower-case hexadecimal, where the bill claims others than SHA-256. */
  readonly by?: ReadonlyMap<string, string>;
}

type Options = Pick<CheckOptions, 'workers' | 'signal' | 'onEntry'>;

/**
 * Reads each file once: in threads those that are known by SHA-256 alone, and here the others.
 * @param hashesOf the further algorithms for a file, by the names of node:crypto
 */
export async function* hashed(
  files: readonly (Name | Entry)[],
  hashesOf: (file: Name) => readonly string[],
  options: Options,
): AsyncGenerator<Found> {
  const plain = files.filter((file) => hashesOf(file).length === 0);
  if (plain.length > 0) {
    const { hashFiles } = await import('@repro/tree/hash');
    for await (const { path: name, sha256 = '', size } of hashFiles(plain, options))
      yield { name, sha256, size };
  }
  for (const file of files) {
    const names = hashesOf(file);
    if (names.length > 0) yield hashedHere(file, names, options);
  }
}

async function hashedHere(
  file: Name | Entry,
  names: readonly string[],
  { signal, onEntry }: Options,
): Promise<Found> {
  const hashes = new Map(['sha256', ...names].map((name) => [name, createHash(name)]));
  const entry = 'open' in file ? file : (await import('@repro/tree/entry-at')).entryAt(file);
  let size = 0;
  for await (const chunk of asChunks(entry.open())) {
    // A file is read at once: without a pause nobody would hear of an interrupt before its end.
    await setImmediate();
    signal?.throwIfAborted();
    for (const hash of hashes.values()) hash.update(chunk);
    size += chunk.length;
  }
  onEntry?.(size);
  const by = new Map([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
  return { name: file.path, sha256: by.get('sha256') as string, size, by };
}
