import type { Finding, Level } from '@repro/report';
import type { Settled } from './options.ts';
import type { Code, DataOf } from './rules.ts';

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
  /** The findings that are told. The texts of the rules are loaded now, if there is something to say. */
  told(): Promise<Finding[]>;
  /** How many of each code there are, those that are not told included. */
  counts(): Record<string, number>;
}

/** Collects findings, so many of one code and level: an archive may have millions of the same. */
export function collectFindings({ target, maxFindings }: Pick<Settled, 'target' | 'maxFindings'>): Findings {
  const kept: { readonly code: Code; readonly data: object; readonly at?: Place; readonly level?: Level }[] =
    [];
  const counts = new Map<string, number>();
  return {
    add(code, data, at, level) {
      // Counted by level too: a hundred warnings must not hide the error of the same code.
      const key = level === undefined ? code : `${code} ${level}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count > maxFindings) return;
      const place = at && { ...at, ...(at.path !== undefined && { path: shown(at.path) }) };
      kept.push({ code, data: tidy(data), ...(place && { at: place }), ...(level && { level }) });
    },
    async told() {
      if (kept.length === 0) return [];
      const { levelOf, rules } = await import('./rules.ts');
      return kept.map(({ code, data, at, level }) =>
        rules.finding(code, data as never, at, { level: level ?? levelOf(code, target) }),
      );
    },
    counts: () => sumByCode(counts),
  };
}

function sumByCode(counts: ReadonlyMap<string, number>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const code = key.split(' ', 1)[0] as string;
    sums[code] = (sums[code] ?? 0) + count;
  }
  return sums;
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
