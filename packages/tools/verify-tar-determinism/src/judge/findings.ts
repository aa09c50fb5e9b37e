import type { Finding, Location } from '@repro/report';
import { type Code, rules } from '../rules.ts';

/** Collects findings up to a limit; of each code the first is kept in any case, so that the verdict stays right. */
export interface Findings {
  /** `data` is asked for only when the finding is kept: an archive may have a million of them. */
  add(code: Code, offset: number, data: () => object): void;
  readonly kept: readonly Finding[];
  readonly suppressed: number;
}

/** No findings yet; `name` is the file that all of them are in. */
export function collectFindings(name: string, limit: number): Findings {
  const kept: Finding[] = [];
  const seen = new Set<string>();
  let suppressed = 0;
  return {
    kept,
    get suppressed() {
      return suppressed;
    },
    add(code, offset, data) {
      if (kept.length >= limit && seen.has(code)) {
        suppressed++;
        return;
      }
      seen.add(code);
      const at: Location = { path: name, offset };
      kept.push(rules.finding(code, data() as never, at));
    },
  };
}
