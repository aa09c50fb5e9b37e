import type { Json } from '@repro/core';

/** A place in a text: line and column from 1 (the column in UTF-16 units), offset in bytes from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where a value stands, and the key before it when it is a member of an object. */
export interface Located {
  readonly value: Place;
  readonly key?: Place;
}

/** What can be wrong with a text before anybody asks what it says. */
export type ProblemKind =
  /** It breaks the grammar. */
  | 'syntax'
  /**
   * It is no UTF-8, begins with a byte order mark (JSON) or has one before a line (YAML), or holds half of a surrogate pair.
   */
  | 'encoding'
  /** A member's name is used twice in one object. */
  | 'duplicate-key'
  /** A number that a double cannot hold, or that JSON does not have. */
  | 'number'
  /** YAML: a key that is no string. */
  | 'key'
  /** YAML: an alias without an anchor, or inside of what it stands for; a merge key that brings no mapping. */
  | 'alias'
  /** YAML: a tag of an application, which a reader without it takes for nothing. */
  | 'tag'
  /** YAML: a character that ends a line for some readers and not for others. */
  | 'line-end'
  /** YAML: a plain scalar that is one value in YAML 1.2 and another in 1.1, or a number whose writing is lost. */
  | 'ambiguous';

/** One thing that is wrong with a text. */
export interface DataProblem {
  readonly kind: ProblemKind;
  /** `warning`: every reader gets a value, though perhaps not the same; `note`: what was meant may be something else. */
  readonly level: 'error' | 'warning' | 'note';
  /** What is wrong, as a lower-case sentence without a full stop and without the place. */
  readonly message: string;
  readonly hint?: string;
  /** Absent only for what is wrong with the whole. */
  readonly at?: Place;
}

/** One document of a file. */
export interface DataDocument {
  /** Absent when an error keeps it from being known. */
  readonly value?: Json;
  /** Nothing but white space and comments, which YAML reads as null. */
  readonly empty: boolean;
  /** Where it begins. */
  readonly start: Place;
  /**
   * Where values stand, by their JSON Pointers (RFC 6901); what is not there is located at the innermost value around
   * it that is. A member that a YAML merge key or alias brings stands where it is written.
   */
  locate(pointers: Iterable<string>): ReadonlyMap<string, Located>;
}

/** A file of one document (JSON) or any number of them (a YAML stream). */
export interface DataFile {
  readonly format: 'json' | 'yaml';
  readonly documents: readonly DataDocument[];
  /** In the order of the text; of more than 1,000 the heaviest. */
  readonly problems: readonly DataProblem[];
}
