import { createHash } from 'node:crypto';
import { asChunks } from '@repro/core/bytes';
import type { Entry, Name } from '@repro/tree';
import type { CheckOptions, HashedFile } from '../options.ts';
import type { Claim } from '../read/claims.ts';

/** A file that was hashed. */
export interface Found extends HashedFile {
  /** Its digests by the names of node:crypto, in lower-case hexadecimal, where the bill has more claims than one. */
  readonly by?: ReadonlyMap<string, string>;
}

type Options = Pick<CheckOptions, 'workers' | 'signal' | 'onEntry'>;

/** Reads each file once: in threads what has no claim but its SHA-256, and the others here. */
export async function* hashed(
  files: readonly (Name | Entry)[],
  claimsOn: (file: Name) => readonly Claim[],
  options: Options,
): AsyncGenerator<Found> {
  const plain = files.filter((file) => claimsOn(file).length === 0);
  if (plain.length > 0) {
    const { hashFiles } = await import('@repro/tree/hash');
    for await (const { path: name, sha256 = '', size } of hashFiles(plain, options))
      yield { name, sha256, size };
  }
  for (const file of files) {
    const claims = claimsOn(file);
    if (claims.length > 0) yield hashedHere(file, claims, options);
  }
}

async function hashedHere(
  file: Name | Entry,
  claims: readonly Claim[],
  { signal, onEntry }: Options,
): Promise<Found> {
  const names = ['sha256', ...claims.map(({ hash }) => hash)];
  const hashes = new Map(names.map((name) => [name, createHash(name)]));
  const entry = 'open' in file ? file : (await import('@repro/tree/entry-at')).entryAt(file);
  let size = 0;
  for await (const chunk of asChunks(entry.open())) {
    signal?.throwIfAborted();
    for (const hash of hashes.values()) hash.update(chunk);
    size += chunk.length;
  }
  onEntry?.(size);
  const by = new Map([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
  return { name: file.path, sha256: by.get('sha256') as string, size, by };
}
