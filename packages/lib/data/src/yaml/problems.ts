import type { DataProblem, Place, ProblemKind } from '../types.ts';

/** More than a person reads; a hostile text holds one in every few bytes. */
const KEPT = 1000;

/** The heaviest first. */
const LEVELS = ['error', 'warning', 'note'] as const;

/** A problem before its place is known. */
export interface Fault {
  readonly kind: ProblemKind;
  readonly level?: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly hint?: string;
  /** In UTF-16 units from 0. */
  readonly start: number;
}

/** Gathers what is wrong with a text; of too much the heaviest, lest notes hide an error from whoever looks for one. */
export class Faults {
  /** Of each level, with the place in the order in which they came. */
  readonly #faults = { error: [], warning: [], note: [] } as Record<
    (typeof LEVELS)[number],
    { readonly fault: Fault; readonly order: number }[]
  >;
  #order = 0;
  errors = 0;

  add(fault: Fault): void {
    const { level = 'error' } = fault;
    if (level === 'error') this.errors++;
    const kept = this.#faults[level];
    if (kept.length < KEPT) kept.push({ fault, order: this.#order++ });
  }

  /** In the order of the text. */
  problems(place: (position: number) => Place): DataProblem[] {
    return LEVELS.flatMap((level) => this.#faults[level])
      .slice(0, KEPT)
      .sort((a, b) => a.fault.start - b.fault.start || a.order - b.order)
      .map(({ fault: { start, level = 'error', ...fault } }) => ({ ...fault, level, at: place(start) }));
  }
}
