import type { DataFormat } from '@repro/data';
import type { SchemaLimits } from '@repro/json-schema';
import type { Level } from '@repro/report';

/** A file with the name that messages call it by. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file, and the judging of it, may at most be; a user's schema 10 seconds and 512 MiB unless set. */
export interface LintLimits extends SchemaLimits {
  /** Bytes of a file: 64 MiB. */
  readonly maxBytes: number;
  /** Levels of arrays and objects: 1,000; in YAML never more than 200. */
  readonly maxDepth: number;
  /** Values of a YAML document once its aliases are followed: 500,000, in at most twice as many lexemes. */
  readonly maxValues: number;
}

export const defaultLimits: LintLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxDepth: 1000,
  maxValues: 500_000,
  schemaSeconds: 10,
  schemaMegabytes: 512,
};

/** What files are held against. */
export interface LintOptions {
  /** A user's JSON Schema as a file in JSON or YAML, or `repro:NAME` for one of our own documents. */
  readonly schema?: NamedBytes | `repro:${string}` | undefined;
  /** Take `format` as an annotation, not as a demand. */
  readonly ignoreFormats?: boolean | undefined;
  /** Fields that each document must have, as `a.b.c`, `a.*.c` or a JSON Pointer. */
  readonly require?: readonly string[] | undefined;
  readonly limits?: Partial<LintLimits> | undefined;
  readonly failOn?: Level | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How one file is read. */
export interface FileOptions {
  /** What the report calls it, and what tells its format: `input` unless given. */
  readonly name?: string | undefined;
  /** Else told by the name, else by the first character. */
  readonly format?: DataFormat | undefined;
}

/** Findings of one rule in one file at most. */
export const MOST_FINDINGS = 1000;
