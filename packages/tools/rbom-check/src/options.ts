import type { Level } from '@repro/report';
import type { Entry, Name } from '@repro/tree';
import type { LoadedPolicy } from './policy/load.ts';

/** A file that was hashed already: it is taken at its word, and what a bill claims beside its SHA-256 is not held against it. */
export interface HashedFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** Where the artifacts are: a tree (`walk`, `scan`), or what is known of them. */
export type Artifacts = Iterable<Name | HashedFile> | AsyncIterable<Name | Entry | HashedFile>;

/** How a bill of materials is checked. */
export interface CheckOptions {
  /** What the report calls it: `release_bom.json` unless given. */
  readonly name?: string | undefined;
  /** See `parsePolicy`; without one only structure and artifacts are checked. */
  readonly policy?: LoadedPolicy | undefined;
  /** All files of the release; those that are listed are hashed again. Without them no digest is checked. */
  readonly artifacts?: Artifacts | undefined;
  /** Whether a file that is there need not be listed; one that is listed is hashed all the same. */
  readonly needNotBeListed?: ((name: string) => boolean) | undefined;
  readonly failOn?: Level | undefined;
  /** Bytes of the bill at most: 256 MiB unless given. */
  readonly maxBytes?: number | undefined;
  /** Threads that hash; as many as processors, up to 8, unless given. */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each file that was hashed, with its size. */
  readonly onEntry?: ((size: number) => void) | undefined;
}

export const defaults = { name: 'release_bom.json', maxBytes: 256 * 1024 * 1024 } as const;

/** Artifacts of a bill, and findings of one rule, at most. */
export const limits = { artifacts: 1_000_000, findings: 1000 } as const;
