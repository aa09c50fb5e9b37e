import type { FileKind } from '../file-kind.ts';
import type { Assignment } from './parse.ts';

const LINE = 160;
const AFTER = 48;
const AROUND = 240;

/** What is known of a value and where it stands. What stands around it is cut out when it is asked for, as few values are worth it. */
export class Setting {
  readonly assignment: Assignment;
  readonly kind: FileKind;
  readonly #text: string;
  #before: string | undefined;
  #after: string | undefined;

  constructor(text: string, assignment: Assignment, kind: FileKind) {
    this.#text = text;
    this.assignment = assignment;
    this.kind = kind;
  }

  /** The line before the name. */
  get before(): string {
    if (this.#before === undefined) {
      const { nameStart } = this.assignment;
      const near = this.#text.slice(Math.max(0, nameStart - LINE), nameStart);
      this.#before = near.slice(near.lastIndexOf('\n') + 1);
    }
    return this.#before;
  }

  /** Some lines before the name. */
  get above(): string {
    const { nameStart } = this.assignment;
    return this.#text.slice(Math.max(0, nameStart - AROUND), nameStart);
  }

  /** What comes behind the value. */
  get after(): string {
    const { end } = this.assignment;
    return (this.#after ??= this.#text.slice(end, end + AFTER));
  }

  /** Some lines around. */
  get around(): string {
    const { nameStart, end } = this.assignment;
    return this.#text.slice(Math.max(0, nameStart - AROUND), end + AROUND);
  }
}
