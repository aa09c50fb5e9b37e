import type { Finding, Level } from '@repro/report';
import type { Settled } from './options.ts';
import { type Code, type DataOf, levelOf, rules } from './rules.ts';

/** Where in the archive a finding is. */
export interface Place {
  /** Of the member; absent for what is about the archive. */
  readonly path?: string;
  /** In bytes from the start of the archive, uncompressed; absent in a list of paths. */
  readonly offset?: number;
  /** In a list of paths, from 1. */
  readonly line?: number;
}

/** Where judges put what they find. */
export interface Findings {
  /** Adds a finding; `level` in place of the one that code and target give. */
  add<C extends Code>(code: C, data: DataOf<C>, at: Place | undefined, level?: Level): void;
  /** The findings that are told. */
  readonly told: readonly Finding[];
  /** How many of each code there are, those that are not told included. */
  counts(): Record<string, number>;
}

/** Collects findings, so many of one code: an archive may have millions of the same. */
export function collectFindings({ target, maxFindings }: Pick<Settled, 'target' | 'maxFindings'>): Findings {
  const told: Finding[] = [];
  const counts = new Map<Code, number>();
  return {
    told,
    add(code, data, at, level) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > maxFindings) return;
      const place = at && { ...at, ...(at.path !== undefined && { path: shown(at.path) }) };
      told.push(rules.finding(code, tidy(data) as never, place, { level: level ?? levelOf(code, target) }));
    },
    counts: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const LONGEST_SHOWN = 1000;

/** Text that fits a report: of bounded length, and without the lone surrogates that JSON has no form for. */
export function shown(text: string): string {
  const whole = text.toWellFormed();
  return whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN).toWellFormed()}…` : whole;
}

function tidy(data: object): object {
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? shown(value) : value]),
  );
}
