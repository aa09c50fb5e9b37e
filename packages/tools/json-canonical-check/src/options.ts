import type { Level } from '@repro/report';

/** Whether the document may, must or must not end with one line feed; anything else after the value is wrong. */
export const newlines = ['optional', 'required', 'none'] as const;
export type Newline = (typeof newlines)[number];

/** How a document is judged. */
export interface CheckOptions {
  /** What report and errors call the document: `document.json` unless given. */
  readonly name?: string | undefined;
  /** `optional` unless given: RFC 8785 itself has no newline, files usually do. */
  readonly newline?: Newline | undefined;
  /** The most bytes a document may have, all of which are held in memory: 256 MiB unless given. */
  readonly maxBytes?: number | undefined;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level | undefined;
}

export const defaults = {
  name: 'document.json',
  newline: 'optional',
  maxBytes: 256 * 1024 * 1024,
} as const satisfies CheckOptions;
