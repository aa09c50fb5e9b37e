import type { JsonObject } from '@repro/core';

/** How much a finding weighs, heaviest first; `error` alone makes a report fail unless the user says otherwise. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

/** The forms a report can take. */
export const renderFormats = ['json', 'text', 'sarif', 'github', 'junit'] as const;
export type RenderFormat = (typeof renderFormats)[number];

/** Those that show the SHA-256 of what was checked: where a report takes another, nobody misses it. */
export const formatsWithDigest: ReadonlySet<RenderFormat> = new Set<RenderFormat>(['json', 'sarif']);

/** Where a finding is: `line` and `column` count from 1 (column in UTF-16 units), `offset` in bytes from 0. */
export interface Location {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
}

/** One thing that a checker has to say; `code` is stable and public, `data` holds the typed values of `message`. */
export interface Finding {
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly at?: Location;
  readonly data?: JsonObject;
  readonly hint?: string;
}

/** The tool that made a report or a document. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What was checked; `sha256` is of the bytes as they were given. */
export interface Subject {
  readonly name: string;
  readonly sha256?: string;
}

/** The answer of every checker, typed as it is on the wire; what it sums up is the checker's own. */
export interface Report<Summary extends JsonObject = JsonObject> {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  readonly subject: Subject;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}
