import type { Confidence, Encoding, Severity } from '../engine/types.ts';

/** A credential in a file, as it leaves the thread that found it: without the credential itself, unless asked for. */
export interface Sighting {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** In bytes from 0. */
  readonly offset: number;
  /** See `fingerprint`. */
  readonly fingerprint: string;
  /** What may be shown of it: see `preview`. */
  readonly preview: string;
  readonly encodings: readonly Encoding[];
  /** The credential, only with `showSecrets`. */
  readonly secret?: string;
}

/** An allow comment that allowed nothing. */
export interface IdleAllow {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** The rules that it names without effect; empty for one that names none. */
  readonly rules: readonly string[];
  /** Those among them that no rule has as its id. */
  readonly unknown: readonly string[];
}

/** What came of one file. */
export interface FileResult {
  /** Bytes that were looked at: all of a text, and the first window of a binary file. */
  readonly bytes: number;
  readonly sightings: readonly Sighting[];
  readonly idleAllows: readonly IdleAllow[];
  /** Credentials that a comment allowed. */
  readonly allowed: number;
  /** Credentials that an entry of the configuration allowed, by its place there. */
  readonly excused: readonly number[];
  /** Whether there were more sightings than are told. */
  readonly cut: boolean;
  /** Whether it is an archive or compressed, so that what it holds was not seen. */
  readonly closed: boolean;
  /** Whether it is binary otherwise, and nothing was looked for in it. */
  readonly binary: boolean;
}
