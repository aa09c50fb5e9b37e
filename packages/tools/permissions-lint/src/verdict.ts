import type { Finding } from '@repro/report';

/** Something wrong with one entry, before it is known what the source can tell. */
export interface Verdict {
  readonly finding: Finding;
  readonly path: string;
  /**
   * What it is true only with: that read bits were somebody's choice, that the execute bit was, or nothing, since a
   * bit that gives too much away does so whoever set it.
   */
  readonly restsOn: 'reading' | 'running' | 'nothing';
  /** Of a file with a key or credentials: what it is. */
  readonly secret?: string;
  /** What is wrong even where who may read says nothing, or where the finding is no error by the policy. */
  readonly otherwise?: readonly Verdict[];
  /** Of what rests on running. */
  readonly script?: Script;
  /** The bits that would set it right, where that is safe. */
  readonly change?: Change;
}

/** A script without execute bit, or an executable file that is none. */
export interface Script {
  readonly needs: 'bit' | 'no-bit';
  /** How it is used, by its name: run, or perhaps imported by others. */
  readonly form: 'program' | 'library';
  readonly interpreter: string;
  readonly mode: string;
}

/** A mode, and the bits to clear and to set in it, in this order. */
export interface Change {
  readonly from: number;
  readonly clear: number;
  readonly set: number;
}

/** Permission bits as messages show them. */
export function octal(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, '0');
}
