import type { RandomAccess } from '@repro/archive/tar';
import type { Bytes } from '@repro/core';
import type { Level } from '@repro/report';

/** What is compared: bytes, a stream that is kept while it is compared, or a file that can be read at any position. */
export type Comparable = Bytes | RandomAccess;

/** How far two builds are looked into. */
export interface Limits {
  /** Bytes of content that everything compressed may expand to, nested archives included: 8 GiB unless given. */
  readonly maxSize?: number | undefined;
  /** The most bytes of content for one compressed byte, beyond 64 MiB of content: 250 unless given. */
  readonly maxRatio?: number | undefined;
  /** How many archives inside of each other are opened: 6 unless given; what lies deeper is compared as bytes. */
  readonly maxDepth?: number | undefined;
}

/** How two builds are compared. */
export interface CompareOptions extends Limits {
  /** What the report calls the first: `a` unless given. */
  readonly name?: string | undefined;
  /** What the report calls the second: `b` unless given. */
  readonly otherName?: string | undefined;
  /** How many findings are told in full: 100 unless given; the first of each code in any case. */
  readonly maxFindings?: number | undefined;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const defaults = {
  name: 'a',
  otherName: 'b',
  maxFindings: 100,
  maxSize: 8 * 1024 ** 3,
  maxRatio: 250,
  maxDepth: 6,
} as const satisfies CompareOptions;
