import { setImmediate } from 'node:timers/promises';
import { type Bytes, collect, type Digest, ReproError, sha256 } from '@repro/core';
import type { Entry, Tree } from '@repro/tree';
import type { EvidenceFiles } from './files.ts';

const READ_LIMIT = 64 * 1024 * 1024;

/** The files of a tree as evidence; the tree is read through once, the files' content only when it is asked for. */
export async function treeFiles(
  name: string,
  tree: Tree,
  close: () => void = () => {},
): Promise<EvidenceFiles> {
  const entries = new Map<string, Entry>();
  const strange: string[] = [];
  for await (const entry of tree) {
    if (entry.type === 'file') entries.set(entry.path, entry);
    else if (entry.type !== 'dir') strange.push(entry.path);
  }
  const digests = new Map<string, Promise<Digest>>();
  const entryOf = (path: string): Entry => entries.get(path) ?? missing(name, path);
  return {
    name,
    files: [...entries.values()].map(({ path, size }) => ({ path, size })),
    strange,
    has: (path) => entries.has(path),
    open: (path) => bytesOf(entryOf(path)),
    async read(path, limit = READ_LIMIT) {
      const entry = entryOf(path);
      if (entry.size > limit) throw tooLarge(path, limit);
      return collect(bytesOf(entry), limit, path);
    },
    async digest(path) {
      const known = digests.get(path) ?? digestOf(entryOf(path));
      digests.set(path, known);
      return known;
    },
    close,
  };
}

/** After so many bytes the rest of the program has its turn. */
const TURN = 4 * 1024 * 1024;

/** Files are read at once, so that without a pause nobody would hear of an interrupt before the end of a long one. */
function bytesOf(entry: Entry): Bytes {
  return entry.size <= TURN ? entry.open() : inTurns(entry.open());
}

async function* inTurns(bytes: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  let read = 0;
  for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    yield chunk;
    read += chunk.length;
    if (read < TURN) continue;
    read = 0;
    await setImmediate();
  }
}

function digestOf(entry: Entry): Promise<Digest> {
  return entry.size <= TURN ? entry.digest() : sha256(bytesOf(entry));
}

/** Refused by its size, before memory is filled up to the limit. */
function tooLarge(path: string, limit: number): ReproError {
  return new ReproError('ERR_REPRO_TOO_LARGE', `${path} is larger than the limit of ${limit} bytes`, {
    hint: 'make the release again, or get the file from where it was published',
    at: { path },
  });
}

function missing(name: string, path: string): never {
  throw new ReproError('ERR_REPRO_NOT_FOUND', `${name}: there is no ${path}`, {
    hint: 'make the release again, or get the file from where it was published',
    at: { path },
  });
}
