import type { Finding } from '@repro/report';
import type { Code } from '../rules.ts';

/** Collects findings up to a limit; of each code the first is kept in any case, so that the verdict stays right. */
export interface Findings {
  /** `data` is asked for only when the finding is kept: an archive may have a million of them. */
  add(code: Code, offset: number, data: () => object): void;
  readonly suppressed: number;
  /** The findings, in the file `name`. The texts of the rules are loaded now, if there is something to say. */
  report(name: string): Promise<Finding[]>;
}

/** No findings yet. */
export function collectFindings(limit: number): Findings {
  const kept: { readonly code: Code; readonly offset: number; readonly data: object }[] = [];
  const seen = new Set<Code>();
  let suppressed = 0;
  return {
    get suppressed() {
      return suppressed;
    },
    add(code, offset, data) {
      if (kept.length >= limit && seen.has(code)) {
        suppressed++;
        return;
      }
      seen.add(code);
      kept.push({ code, offset, data: data() });
    },
    async report(name) {
      if (kept.length === 0) return [];
      const { rules } = await import('../rules.ts');
      return kept.map(({ code, offset, data }) => rules.finding(code, data as never, { path: name, offset }));
    },
  };
}
