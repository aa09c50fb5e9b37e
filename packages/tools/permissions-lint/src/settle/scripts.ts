import type { Finding } from '@repro/report';
import type { Recorded } from '../facts.ts';
import { rules } from '../rules.ts';
import type { Verdict } from '../verdict.ts';
import { isOfTests, type Readable } from './readable.ts';

/** Scripts of one language in one directory. */
interface Neighbours {
  on: number;
  off: number;
}

/** Counts which scripts are executable, to tell the odd one out. */
export class Neighbourhood {
  readonly #places = new Map<string, Neighbours>();

  /** Counts a script. */
  add(path: string, executable: boolean): void {
    const key = placeOf(path);
    const place = this.#places.get(key) ?? { on: 0, off: 0 };
    if (executable) place.on++;
    else place.off++;
    this.#places.set(key, place);
  }

  /** Whether a script lacks the bit that at least four in five of its neighbours have. */
  isOdd(path: string): boolean {
    const { on = 0, off = 0 } = this.#places.get(placeOf(path)) ?? {};
    return on >= 4 && on >= 4 * off;
  }
}

function placeOf(path: string): string {
  const slash = path.lastIndexOf('/');
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, slash + 1)}*${dot > slash ? path.slice(dot) : ''}`;
}

/** Fewer scripts of tests may be without the bit by an oversight. */
const HABIT = 20;

/** Whether so many scripts of tests have no execute bit that their authors must hand them to the interpreter. */
export function handsTestsOver(verdicts: readonly Verdict[]): boolean {
  const without = verdicts.filter(({ script, path }) => script?.needs === 'bit' && isOfTests(path));
  return without.length >= HABIT;
}

/** What a script is weighed by. */
interface Around {
  readonly recorded: Recorded | undefined;
  /** Whether an index shows the habit of `handsTestsOver`; elsewhere nobody decided on the bits of one tree. */
  readonly handsTests: boolean;
  readonly neighbours: Neighbourhood;
  readonly readable: Readable;
}

/** A finding on the execute bit; undefined where it is none, `unverifiable` where nobody can tell. */
export type Weighed = Finding | undefined | 'unverifiable';

/**
 * Weighs a finding on the execute bit by what git records of the file. A recorded mode is the authors' own decision,
 * of which a note is made; where the disk differs from it, that is the fault. Where nothing is recorded, a file that
 * can only be run is at fault, and one that can be imported too is noted, or warned of as the odd one out; so are those
 * of tests and examples that are only shown, which are mostly handed to their interpreter by name.
 */
export function weighScript(
  { finding, path, script }: Verdict,
  { recorded, handsTests, neighbours, readable }: Around,
): Weighed {
  if (!script) return finding;
  const mode = recorded?.modes.get(path);
  if (mode !== undefined && recorded?.keepsExecuteBit === false) return 'unverifiable';
  const { interpreter, form, needs } = script;
  if (mode === '100755' && needs === 'bit') {
    return rules.finding('permissions/executable-bit-lost', { interpreter, mode: script.mode }, { path });
  }
  if (needs === 'no-bit') return mode === '100755' ? { ...finding, level: 'note' } : finding;
  const odd = neighbours.isOdd(path);
  const isShown = readable.isShown(path) || (handsTests && isOfTests(path));
  if (mode === undefined && isShown) return { ...finding, level: 'note' };
  if (form === 'program' && mode === undefined) return finding;
  if (mode === undefined) return { ...finding, level: odd ? 'warning' : 'note' };
  return form === 'program' || odd ? { ...finding, level: 'note' } : undefined;
}
