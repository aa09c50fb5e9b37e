import type { DataProblem, Place, ProblemKind } from '../types.ts';

/** More than a person reads; a hostile text holds one in every few bytes. */
const KEPT = 1000;

/** A problem before its place is known. */
export interface Fault {
  readonly kind: ProblemKind;
  readonly level?: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly hint?: string;
  /** In UTF-16 units from 0. */
  readonly start: number;
}

/** Gathers what is wrong with a text. */
export class Faults {
  readonly #faults: Fault[] = [];
  errors = 0;

  add(fault: Fault): void {
    if (fault.level === undefined || fault.level === 'error') this.errors++;
    if (this.#faults.length < KEPT) this.#faults.push(fault);
  }

  /** In the order of the text. */
  problems(place: (position: number) => Place): DataProblem[] {
    return this.#faults
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, level = 'error', ...fault }) => ({ ...fault, level, at: place(start) }));
  }
}
