import type { PolicyEntry, PolicyTrace } from '../types.ts';
import { resource, type Statement, statementAbout } from './statement.ts';

/**
 * A trace as an in-toto test result (https://in-toto.io/attestation/test-result/v0.1): each policy is a test.
 * `WARNED` are those that passed with warnings; what did not run, or could not tell, is among the failed ones.
 */
export function toTestResult(trace: PolicyTrace): Statement {
  const judged = trace.policies.filter(({ switched_off: off }) => off === undefined);
  const names = (wanted: (entry: PolicyEntry) => boolean): string[] =>
    judged.filter(wanted).map(({ check }) => check);
  const warned = names((entry) => entry.status === 'pass' && isWarned(entry));
  return statementAbout(trace, 'https://in-toto.io/attestation/test-result/v0.1', {
    result: trace.status !== 'pass' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
    configuration: policiesOf(trace).map(resource),
    passedTests: names((entry) => entry.status === 'pass' && !isWarned(entry)),
    warnedTests: warned,
    failedTests: names(({ status }) => status !== 'pass'),
  });
}

const isWarned = ({ findings }: PolicyEntry): boolean => (findings?.warning ?? 0) > 0;

/** Each policy whose digest is known, and each file that was judged with beside one, once. */
function policiesOf({ policies }: PolicyTrace): { name: string; sha256: string }[] {
  const known = new Map<string, { name: string; sha256: string }>();
  for (const { policy, judged_with: beside = [] } of policies) {
    for (const { name, sha256 } of [...(policy ? [policy] : []), ...beside])
      if (sha256 !== undefined) known.set(`${name} ${sha256}`, { name, sha256 });
  }
  return [...known.values()];
}
