import type { Finding } from '@repro/report';
import { globMatcher } from '@repro/tree/glob';
import type { Exemption, ExpectedMode, Policy } from '../policy.ts';
import { type Code, rules } from '../rules.ts';
import type { Subject } from '../subject.ts';
import { octal } from '../verdict.ts';

type Matches = (path: string) => boolean;

/** A policy, ready to be asked about entries and findings. */
export interface PolicyRules {
  /** What a policy says of an entry's mode; undefined where it says nothing and the rules decide. */
  judge(subject: Subject, knows: 'mode' | 'execute'): readonly Finding[] | undefined;
  /** Whether a finding is exempt; remembers which exemption made it so. */
  exempts(code: string, path: string): boolean;
  /** A finding with the level that the policy gives it; undefined when that is `off`. */
  weigh(finding: Finding): Finding | undefined;
  /** Notes on exemptions that exempted nothing. */
  unused(): readonly Finding[];
}

/** Compiles a policy once for all entries. */
export function policyRules(policy: Policy | undefined): PolicyRules {
  const expected = (policy?.modes ?? []).map((rule) => ({ rule, matches: anyOf(rule.paths) })).toReversed();
  const exemptions = (policy?.exemptions ?? []).map((rule) => ({
    rule,
    matches: anyOf(rule.paths),
    used: false,
  }));
  const levels = new Map(Object.entries(policy?.levels ?? {}));
  return {
    judge({ entry, path, mode }, knows) {
      if (expected.length === 0) return undefined;
      const found = expected.find(
        ({ rule, matches }) => (rule.type ?? 'file') === entry.type && matches(path),
      );
      return found && judgeMode(found.rule, { path, mode, type: entry.type }, knows);
    },
    exempts(code, path) {
      const found = exemptions.find(({ rule, matches }) => covers(rule, code) && matches(path));
      if (found) found.used = true;
      return found !== undefined;
    },
    weigh(finding) {
      const level = levels.get(finding.code);
      if (level === 'off') return undefined;
      return level === undefined ? finding : { ...finding, level };
    },
    unused: () =>
      exemptions
        .filter(({ used }) => !used)
        .map(({ rule: { paths, reason } }) =>
          rules.finding('permissions/unused-exemption', { paths: [...paths], reason }),
        ),
  };
}

function covers({ codes }: Exemption, code: string): boolean {
  return codes === undefined || codes.includes(code);
}

function anyOf(patterns: readonly string[]): Matches {
  const matchers = patterns.map((pattern) => globMatcher(pattern));
  return (path) => matchers.some((matches) => matches(path));
}

/** Where only the execute bit is known, only that is compared. */
function judgeMode(
  { mode: allowed, level }: ExpectedMode,
  found: { readonly path: string; readonly mode: number; readonly type: string },
  knows: 'mode' | 'execute',
): Finding[] {
  const expected = (typeof allowed === 'string' ? [allowed] : allowed).map((text) =>
    Number.parseInt(text, 8),
  );
  const same =
    knows === 'mode'
      ? (mode: number): boolean => mode === found.mode
      : (mode: number): boolean => isExecutable(mode) === isExecutable(found.mode);
  if (expected.some(same)) return [];
  const data = { expected: expected.map(octal), found: octal(found.mode), type: found.type };
  const code: Code = 'permissions/mode';
  return [rules.finding(code, data, { path: found.path }, level === undefined ? {} : { level })];
}

function isExecutable(mode: number): boolean {
  return (mode & 0o111) !== 0;
}
