import type { Result } from '@repro/cli-kit';
import { defineCommand } from '@repro/cli-kit';
import { tool } from './tool.ts';
import type { PolicyTrace } from './types.ts';

/** The command line of policy-trace. */
export const command = defineCommand({
  tool,
  summary: 'Trace which policies a release was held to, by what and with what result',
  description:
    'Reads the run record and the reports of a release directory or bundle. A required policy that left no trace is not_run and fails the trace; where record and report disagree, or one cannot be read, the policy is unverifiable. What a report says is a claim: repro-audit runs the checks again. The exit status is 2 when a policy failed or should have been checked and was not, 1 when it cannot be told.',
  positionals: [
    {
      name: 'release',
      summary: 'a release directory or bundle, ./dist unless given; - is a bundle on stdin',
      kind: 'path',
    },
  ],
  flags: {
    require: {
      type: 'string',
      multiple: true,
      placeholder: 'CHECK',
      summary:
        'a check that must have run, in place of those of the flow; what else ran is traced too; NAME. takes every subject of one',
    },
    format: {
      type: 'choice',
      choices: ['json', 'text', 'vsa', 'test-result', 'oscal'],
      summary:
        'the trace, text on a terminal and json elsewhere, or a statement made of it: in-toto VSA, in-toto test result, OSCAL assessment results',
    },
  },
  output: 'document',
  examples: [
    { command: 'policy-trace dist -o policy_trace.json', summary: 'what repro release writes' },
    { command: 'policy-trace dist --format text', summary: 'for a person' },
    {
      command: 'policy-trace dist --require secret-lint --require vel-validator --format vsa',
      summary: 'a verification summary that demands two policies, to be signed',
    },
  ],
  async run({ flags, positionals }, context) {
    const [{ givenRelease, openEvidence, exitOf, untold }, { make }] = await Promise.all([
      import('@repro/evidence'),
      import('./make.ts'),
    ]);
    const { place, name } = await givenRelease(positionals.release, context);
    const files = await openEvidence(place, name);
    try {
      const trace = await make(files, flags.require.length > 0 ? { required: flags.require } : {});
      const parts = trace.policies.map(({ check, status }) => ({ name: check, status }));
      return {
        ...(await shown(trace, flags.format, context.env)),
        status: exitOf(trace.status),
        verdict: `${name}: ${trace.status}`,
        error: untold(name, { status: trace.status, parts }),
      };
    } finally {
      files.close();
    }
  },
});

async function shown(
  trace: PolicyTrace,
  format: 'json' | 'text' | 'vsa' | 'test-result' | 'oscal' | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result> {
  switch (format) {
    case 'vsa':
      return { document: (await import('./export/vsa.ts')).toVsa(trace) };
    case 'test-result':
      return { document: (await import('./export/test-result.ts')).toTestResult(trace) };
    case 'oscal':
      return { document: await oscal(trace, env) };
    default:
      return { document: trace, forPeople: async () => (await import('./text.ts')).toText(trace) };
  }
}

async function oscal(
  trace: PolicyTrace,
  env: Readonly<Record<string, string | undefined>>,
): Promise<unknown> {
  const [{ toOscal }, { buildTimestamp }] = await Promise.all([
    import('./export/oscal.ts'),
    import('@repro/core/build-time'),
  ]);
  return toOscal(trace, { time: buildTimestamp(env['SOURCE_DATE_EPOCH'], undefined) });
}
