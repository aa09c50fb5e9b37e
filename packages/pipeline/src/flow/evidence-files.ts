import { compareBytes, type Digest, ReproError } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import type { ReleaseStore } from './store.ts';

/** The files of a run as its reporting steps see them. Their digests are those of the bytes as they were written. */
export function evidenceOf(store: Omit<ReleaseStore, 'write'>, name: string): EvidenceFiles {
  const digestOf = (path: string): Digest => store.digests.get(path) ?? missing(name, path);
  const files = [...store.digests]
    .map(([path, { size }]) => ({ path, size }))
    .sort((a, b) => compareBytes(a.path, b.path));
  return {
    name,
    files,
    has: (path) => store.digests.has(path),
    open: (path) => {
      digestOf(path);
      return store.open(path);
    },
    read: async (path, limit) => {
      digestOf(path);
      return store.read(path, limit);
    },
    digest: async (path) => digestOf(path),
    close() {},
  };
}

function missing(name: string, path: string): never {
  throw new ReproError('ERR_REPRO_NOT_FOUND', `${name}: there is no ${path}`, { at: { path } });
}
