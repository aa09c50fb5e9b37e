import type { VerifyOptions as Trusting } from '@repro/attest/verify';
import type { Level } from '@repro/report';
import type { NamedBytes, NamedDigest } from '../generate/types.ts';

/** How provenance is verified: whom to trust, and what to expect of it. */
export interface VerifyOptions extends Trusting {
  /** The bundle's name in the report; 'bundle' unless given. */
  readonly name?: string | undefined;
  /** Artifacts that the statement must be about. */
  readonly subjects?: readonly (NamedBytes | NamedDigest)[] | undefined;
  /** SLSA provenance v1 unless given; 'any' takes every type. */
  readonly predicateType?: string | undefined;
  /** The builder that must have built. */
  readonly builder?: string | undefined;
  /** The repository that it must be built from: `git+https://…`, with or without `@ref`. */
  readonly source?: string | undefined;
  /** The commit that it must be built from. */
  readonly commit?: string | undefined;
  readonly failOn?: Level | undefined;
}
