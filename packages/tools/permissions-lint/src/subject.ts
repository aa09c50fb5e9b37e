import type { Content } from './content.ts';
import type { Directory, FileEntry } from './facts.ts';

/** An entry under judgement, with what is known about it. */
export interface Subject {
  readonly entry: FileEntry;
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  readonly mode: number;
  /** Absent when the source has none, or it could not be read. */
  readonly content?: Content | undefined;
  /** The directories around it that are known, innermost first. */
  readonly parents: readonly Directory[];
}
