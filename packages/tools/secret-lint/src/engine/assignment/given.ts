import { type Candidate, candidate, nothing, type RulesById } from '../candidate.ts';
import { judgeValue } from './judge.ts';
import { nameFacts } from './names.ts';
import { Setting } from './setting.ts';
import { isValue } from './value.ts';
import { GENERIC } from './watch.ts';

/** What tables of users keep in place of passwords. */
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

/**
 * A value that its place alone gives to a name: in a column of a table, in a field beside it. Where no field says that it is
 * one, it must look like a credential more than behind a sign; the name must be one of credentials alone.
 */
export function judgeGiven(
  rules: RulesById,
  name: string,
  { value, start }: { readonly value: string; readonly start: number },
  sign: 'is' | 'field' = 'is',
): readonly Candidate[] {
  const facts = nameFacts(name);
  if (facts === undefined || facts.class === 'weak' || /\s/.test(value)) return nothing;
  if (facts.class === 'password' && HASH.test(value)) return nothing;
  const end = start + value.length;
  const assignment = { name, nameStart: start, form: 'quoted', sign, value, start, end } as const;
  const setting = new Setting('', assignment, 'data');
  const confidence = judgeValue(facts, setting);
  if (confidence === undefined || !isValue(setting)) return nothing;
  return candidate(rules, GENERIC[facts.class], confidence, [start, end]);
}
