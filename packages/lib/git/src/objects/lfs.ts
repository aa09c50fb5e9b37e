import { createReadStream } from 'node:fs';
import { sha256 } from '@repro/core/sha256';
import type { Repository } from '../types.ts';
import { objectReader } from './reader.ts';
import { blobSizes } from './sizes.ts';

/** What a Git LFS pointer says of the file that it stands for. */
export interface LfsPointer {
  readonly sha256: string;
  readonly size: number;
}

/** A pointer is shorter than this (git-lfs, docs/spec.md: "The pointer file must be less than 1024 bytes"). */
export const pointerLimit = 1024;

/** The pointer that a file's content is, if it is one (git-lfs, docs/spec.md, version 1 and its pre-release name). */
export function parsePointer(content: Uint8Array): LfsPointer | undefined {
  if (content.length >= pointerLimit) return undefined;
  const text = Buffer.from(content).toString('latin1');
  if (!/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n/.test(text)) return undefined;
  const sha = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size ([0-9]{1,15})$/m.exec(text)?.[1];
  return sha === undefined || size === undefined ? undefined : { sha256: sha, size: Number(size) };
}

/** A blob and the file that was checked out from it. */
export interface BlobOnDisk {
  readonly name: string;
  readonly disk: string | Buffer;
}

/**
 * Those whose file is what the blob, a pointer, stands for. git asks the LFS filter this, a program that is not run
 * here; the pointer's own SHA-256 answers as well.
 */
export async function lfsUnchanged<T extends BlobOnDisk>(
  repo: Repository,
  files: readonly T[],
): Promise<T[]> {
  const sizes = await blobSizes(
    repo,
    files.map(({ name }) => name),
  );
  const short = files.filter((_, i) => (sizes[i] as number) < pointerLimit);
  if (short.length === 0) return [];
  const reader = objectReader(repo);
  const unchanged: T[] = [];
  try {
    for (const file of short) {
      const blob = await reader.read(file.name, pointerLimit);
      const pointer = blob && parsePointer(blob.content);
      if (pointer && (await holds(file.disk, pointer))) unchanged.push(file);
    }
  } finally {
    reader.end();
  }
  return unchanged;
}

async function holds(disk: string | Buffer, pointer: LfsPointer): Promise<boolean> {
  try {
    const digest = await sha256(createReadStream(disk));
    return digest.sha256 === pointer.sha256 && digest.size === pointer.size;
  } catch {
    return false;
  }
}
