import type { NamedDigest } from '@repro/evidence';
import { tool } from '../tool.ts';
import type { PolicyTrace } from '../types.ts';
import { policySetDigest, resource, type Statement, statementAbout } from './statement.ts';

/**
 * A trace as a SLSA Verification Summary Attestation v1 (https://slsa.dev/spec/v1.2/verification_summary).
 * It claims no level of SLSA: whether the platform gives one is not what these policies are about.
 */
export function toVsa(trace: PolicyTrace): Statement {
  const passed = trace.status === 'pass';
  const { name, sha256 } = trace.subject;
  const reports = trace.policies.map(({ report }) => report).filter((report) => report !== undefined);
  const time = trace.run?.finished_on ?? lastTime(trace);
  return statementAbout(trace, 'https://slsa.dev/verification_summary/v1', {
    verifier: { id: 'https://repro-pack.dev/policy-trace/v1', version: { [tool.name]: tool.version } },
    ...(time !== undefined && { timeVerified: time }),
    resourceUri: `pkg:generic/${encodeURIComponent(name)}?checksum=sha256:${sha256}`,
    policy: { uri: 'https://repro-pack.dev/policy-set/v1', digest: { sha256: policySetDigest(trace) } },
    inputAttestations: reports.map(attestation),
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: passed ? ['SLSA_BUILD_LEVEL_UNEVALUATED', 'REPRO_POLICIES_PASSED'] : ['FAILED'],
    slsaVersion: '1.2',
  });
}

/** An input attestation is named by `uri`: here its path in the release. */
function attestation(report: NamedDigest): { uri: string; digest: { sha256: string } } {
  return { uri: report.name, digest: resource(report).digest };
}

/** When the last of the policies was checked: a trace that is made while its run goes on has no end yet. */
export function lastTime({ policies }: PolicyTrace): string | undefined {
  return policies
    .map(({ checked_on: time }) => time)
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
}
