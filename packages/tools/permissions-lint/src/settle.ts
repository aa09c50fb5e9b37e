import type { Finding } from '@repro/report';
import type { Recorded, SourceFacts } from './facts.ts';
import { incompleteCode, rules } from './rules.ts';
import type { PolicyRules } from './settle/policy-rules.ts';
import { handsTestsOver, weighScript } from './settle/scripts.ts';
import type { Surveyed } from './survey.ts';
import type { Change, Verdict } from './verdict.ts';

/** How many paths a finding about many files names. */
const NAMED = 5;

/** Notes that stand for many. */
type Habit = 'permissions/imported-scripts' | 'permissions/recorded-modes';

/** Notes on keys and credentials that no mode could guard. */
type Known = 'permissions/tracked-secret' | 'permissions/test-secret' | 'permissions/packed-secret';

/** Where nearly all files are executable although few are programs, or can be written, the bit was not set by anybody. */
const EVERYTHING = { files: 20, share: 0.9 };

/** The findings of a tree, and what would set them right. */
export interface Settled {
  readonly findings: readonly Finding[];
  readonly changes: readonly PlannedChange[];
  /** Findings that the policy exempts. */
  readonly exempt: number;
  /** What modes say here. */
  readonly modes: 'real' | 'normalised' | 'execute-bit' | 'none';
}

/** A safe change of one file's mode. */
export interface PlannedChange extends Change {
  readonly path: string;
  /** The findings that it sets right. */
  readonly codes: readonly string[];
  /** Present when the file's name is not UTF-8: `path` then only resembles it, and another file may be called so. */
  readonly unnameable?: true;
}

/** Decides what of the verdicts on single entries stands, once the whole source is known. */
export async function settle(surveyed: Surveyed, source: SourceFacts, policy: PolicyRules): Promise<Settled> {
  const settling = new Settling(surveyed, source, policy);
  const recorded = await settling.recorded();
  for (const verdict of settling.withoutNeedless(surveyed.verdicts)) settling.settle(verdict, recorded);
  return settling.result();
}

class Settling {
  readonly #surveyed: Surveyed;
  readonly #source: SourceFacts;
  readonly #policy: PolicyRules;
  readonly #modes: Settled['modes'];
  readonly #handsTests: boolean;
  #findings: Finding[] = [];
  readonly #changes = new Map<string, PlannedChange>();
  /** Files with keys or credentials that their place makes no secret, by the note that tells them. */
  readonly #known: Record<Known, string[]> = {
    'permissions/tracked-secret': [],
    'permissions/test-secret': [],
    'permissions/packed-secret': [],
  };
  readonly #habits: Record<Habit, Finding[]> = {
    'permissions/imported-scripts': [],
    'permissions/recorded-modes': [],
  };
  #exempt = 0;

  constructor(surveyed: Surveyed, source: SourceFacts, policy: PolicyRules) {
    this.#surveyed = surveyed;
    this.#source = source;
    this.#policy = policy;
    this.#modes = modesOf(surveyed, source);
    this.#handsTests = source.kind === 'git' && handsTestsOver(surveyed.verdicts);
  }

  /** Asked only when something hangs on it: it costs a process. */
  async recorded(): Promise<Recorded | undefined> {
    if (this.#surveyed.verdicts.every(({ restsOn }) => restsOn === 'nothing')) return undefined;
    return this.#source.recorded?.();
  }

  /** One finding in place of thousands, where the execute bit means nothing. */
  withoutNeedless(verdicts: readonly Verdict[]): readonly Verdict[] {
    const { files, executable } = this.#surveyed.counts;
    const needless = verdicts.filter(({ script }) => script?.needs === 'no-bit');
    const everywhere =
      executable >= EVERYTHING.share * files && needless.length >= EVERYTHING.share * executable;
    if (needless.length < EVERYTHING.files || !everywhere) return verdicts;
    const data = { files: executable, programs: executable - needless.length };
    // Turned off, it stands for nothing.
    if (!this.#addWeighed(rules.finding('permissions/all-executable', data))) return verdicts;
    for (const { path } of needless) this.#surveyed.unverifiable.add(path);
    return verdicts.filter(({ script }) => script?.needs !== 'no-bit');
  }

  settle(verdict: Verdict, recorded: Recorded | undefined): void {
    const { path, restsOn } = verdict;
    if (restsOn === 'reading' && !this.#keepsReading(path, recorded)) {
      this.#surveyed.unverifiable.add(path);
      for (const other of verdict.otherwise ?? []) this.#stand(other, other.finding);
      const note = this.#knownBy(path, recorded);
      if (verdict.secret !== undefined && !this.#isExempt(verdict.finding.code, path))
        this.#known[note].push(path);
      return;
    }
    if (restsOn !== 'running') return this.#stand(verdict, verdict.finding);
    const { neighbours, readable } = this.#surveyed;
    const handsTests = this.#handsTests;
    const finding = weighScript(verdict, { recorded, handsTests, neighbours, readable });
    if (finding === 'unverifiable') this.#surveyed.unverifiable.add(path);
    else if (finding?.level === 'note' && this.#policy.weigh(finding)?.level === 'note') {
      const isRecorded = recorded?.modes.has(path) === true;
      this.#habits[isRecorded ? 'permissions/recorded-modes' : 'permissions/imported-scripts'].push(finding);
    } else if (finding) this.#stand(verdict, finding);
  }

  result(): Settled {
    for (const [code, all] of Object.entries(this.#known) as [Known, string[]][]) {
      const data = { count: all.length, paths: all.slice(0, NAMED) };
      if (all.length > 0) this.#addWeighed(rules.finding(code, data));
    }
    this.#noteHabit('permissions/imported-scripts');
    this.#noteHabit('permissions/recorded-modes');
    this.#sumUpOpen();
    for (const finding of this.#surveyed.certain) this.#add(finding, finding.at?.path ?? '.');
    return {
      findings: this.#findings,
      changes: [...this.#changes.values()],
      exempt: this.#exempt,
      modes: this.#modes,
    };
  }

  /** One finding in place of thousands, where everybody can write nearly everything. A repair changes the same files. */
  #sumUpOpen(): void {
    const { files, directories } = this.#surveyed.counts;
    const isOpen = ({ code, level }: Finding): boolean =>
      level === 'error' && code.includes('world-writable');
    const count = this.#findings.filter(isOpen).length;
    // The root is judged, and no entry of its tree.
    const entries = files + directories + (this.#source.above?.length ? 1 : 0);
    if (count < EVERYTHING.files || count < EVERYTHING.share * entries) return;
    const all = this.#policy.weigh(rules.finding('permissions/all-writable', { count, entries }));
    if (!all) return;
    // Nor are the open directories told once more for each key in them.
    this.#findings = this.#findings.filter(
      (finding) => !isOpen(finding) && finding.code !== 'permissions/sensitive-parent',
    );
    this.#findings.push(all);
  }

  /** A few are named one by one; where they are many they are the habit of the tree, and one note says so. */
  #noteHabit(habit: Habit): void {
    const notes = this.#habits[habit].filter(({ code, at }) => !this.#isExempt(code, at?.path ?? '.'));
    if (notes.length <= 2 * NAMED) for (const note of notes) this.#addWeighed(note);
    else {
      const paths = notes.slice(0, NAMED).map(({ at }) => at?.path ?? '.');
      this.#addWeighed(rules.finding(habit, { count: notes.length, paths }));
    }
  }

  /** git, archivers that normalise and umasks leave everything readable: that is nobody's decision. */
  #keepsReading(path: string, recorded: Recorded | undefined): boolean {
    const isReal = this.#modes === 'real' && recorded?.modes.has(path) !== true;
    return isReal && !this.#surveyed.unread.has(path) && !this.#surveyed.readable.isShown(path);
  }

  /** Which note tells a secret that its mode does not guard. */
  #knownBy(path: string, recorded: Recorded | undefined): Known {
    if (this.#source.kind === 'git' || recorded?.modes.has(path) === true)
      return 'permissions/tracked-secret';
    const isPacked = this.#modes !== 'real' || this.#surveyed.unread.has(path);
    return isPacked ? 'permissions/packed-secret' : 'permissions/test-secret';
  }

  #stand({ path, change, otherwise = [] }: Verdict, finding: Finding): void {
    const kept = this.#add(finding, path);
    // What is exempt, or weighs less by the policy, says nothing of what it would have covered.
    if (kept?.level !== 'error') for (const other of otherwise) this.#stand(other, other.finding);
    if (!change || kept === undefined || kept.level === 'note') return;
    const planned = this.#changes.get(path);
    this.#changes.set(path, {
      path,
      from: change.from,
      clear: (planned?.clear ?? 0) | change.clear,
      set: (planned?.set ?? 0) | change.set,
      codes: [...(planned?.codes ?? []), finding.code],
      ...(this.#surveyed.unnameable.has(path) && { unnameable: true }),
    });
  }

  /** Adds a finding unless the policy exempts it or turns it off; gives it as it was added. */
  #add(finding: Finding, path: string): Finding | undefined {
    // What was not judged leaves no verdict, whatever would be exempt in it.
    const mayBeExempt = finding.at && finding.code !== incompleteCode;
    return mayBeExempt && this.#isExempt(finding.code, path) ? undefined : this.#addWeighed(finding);
  }

  #addWeighed(finding: Finding): Finding | undefined {
    const weighed = this.#policy.weigh(finding);
    if (weighed) this.#findings.push(weighed);
    return weighed;
  }

  #isExempt(code: string, path: string): boolean {
    const exempt = this.#policy.exempts(code, path);
    if (exempt) this.#exempt++;
    return exempt;
  }
}

function modesOf({ archive, counts }: Surveyed, { kind = 'disk' }: SourceFacts): Settled['modes'] {
  if (counts.entries > 0 && counts.unknown === counts.entries) return 'none';
  if (kind === 'git' || kind === 'snapshot') return 'execute-bit';
  return kind === 'archive' && archive.normalised ? 'normalised' : 'real';
}

/** A mode after a change, as `chmod` would be told. */
export function changed(mode: number, { clear, set }: Change): number {
  return (mode & ~clear) | set;
}
