import type { Bytes } from '@repro/core';
import type { ArtifactType, ReleaseMetadata } from './document.ts';

/** Bytes with the name that messages, and for artifacts the document, call them by. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Bytes;
}

/** An artifact that was hashed already: it is taken at its word. */
export interface HashedArtifact {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Its type; else it is told by `head`, else by the name. */
  readonly type?: ArtifactType | undefined;
  /** Its first bytes, `HEAD_SIZE` if there are as many. */
  readonly head?: Uint8Array | undefined;
}

/** What a bill of materials is made of. */
export interface RbomInput {
  /** In any order; each name once. */
  readonly artifacts: Iterable<NamedBytes | HashedArtifact> | AsyncIterable<NamedBytes | HashedArtifact>;
  /** A JSON object, as bytes or as a value; held against schema/release_metadata.schema.json. */
  readonly metadata?: NamedBytes | ReleaseMetadata | undefined;
}

/** How a bill of materials is made. */
export interface RbomOptions {
  /** The version that is released: one word of at most 256 characters. */
  readonly releaseVersion: string;
  /** RFC 3339, in UTC, in whole seconds: see `sourceTime`. */
  readonly timestamp?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes of metadata, artifacts, and bytes of a name at most. */
export const limits = {
  metadataBytes: 4 * 1024 * 1024,
  artifacts: 1_000_000,
  nameBytes: 4096,
} as const;

/** So many bytes of an artifact tell its type. */
export const HEAD_SIZE = 16 * 1024;
