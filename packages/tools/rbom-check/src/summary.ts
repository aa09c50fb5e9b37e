/** What a report says beside its findings, as it is on the wire. */
export type Summary = {
  readonly format: 'rbom' | 'cyclonedx' | 'spdx';
  readonly release_version?: string;
  /** How many the bill lists. */
  readonly artifacts: number;
  /** Bytes of all artifacts; a text of digits where a number would lose some. */
  readonly total_size: number | string;
  /** How many artifacts were hashed again. */
  readonly rehashed: number;
  /** The policy that the bill was held against. */
  readonly policy?: { readonly name: string; readonly sha256: string; readonly schema_version: string };
  readonly checks: readonly Check[];
};

/** What became of a check; only `pass` is a pass. */
export type Check = {
  readonly name: 'structure' | 'policy' | 'artifacts';
  readonly status: 'pass' | 'fail' | 'not_run';
  /** Why it was not run. */
  readonly reason?: string;
};
