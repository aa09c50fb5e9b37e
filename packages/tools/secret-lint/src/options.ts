import type { Level } from '@repro/report';

/** How an input is checked. */
export interface CheckOptions {
  /** What the report calls the input: `input` unless given. */
  readonly name?: string;
  /** The most bytes that are read: 64 MiB unless given. */
  readonly maxBytes?: number;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level;
}

export const defaults = { name: 'input', maxBytes: 64 * 1024 * 1024 } as const satisfies CheckOptions;
