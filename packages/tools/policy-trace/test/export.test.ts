import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { make, type PolicyTrace, toOscal, toTestResult, toVsa } from '@repro/policy-trace';
import { schemaValidator } from '@repro/testkit';
import { error, recordOf, releaseOf, reportOf, sha256, stepOf, warning } from '@repro/testkit-release';
import { Ajv } from 'ajv';

interface Matter {
  readonly resources: readonly { readonly props: readonly { readonly class: string }[] }[];
}

const OSCAL = new URL('../../../../../shared/schemas/oscal-assessment-results-1.0.6.json', import.meta.url);

const names = ['verify-gzip-header', 'vel-validator', 'secret-lint', 'plugin.own'];

async function traceOf(
  findings: Readonly<Record<string, readonly (typeof error)[]>> = {},
): Promise<PolicyTrace> {
  const reports = names.map((name) => [
    `checks/${name}.json`,
    reportOf(name.replace('.', '-'), findings[name]),
  ]);
  const steps = names.map((name) =>
    stepOf(name, { status: findings[name]?.includes(error) ? 'fail' : 'pass' }),
  );
  const files = await releaseOf({ ...Object.fromEntries(reports), 'run_record.json': recordOf(steps) });
  return make(files, { required: names });
}

describe('a trace', () => {
  it('has one entry for a check that is asked for twice, with and without its subjects', async () => {
    const { policies } = await make(await releaseOf({}), { required: ['a', 'a', 'a.', 'b.'] });
    expect(policies.map(({ check, status }) => `${check} ${status}`)).toEqual(['a not_run', 'b not_run']);
  });
});

describe('a verification summary', () => {
  it('is a statement about the artifact that claims no level', async () => {
    const summary = toVsa(await traceOf());
    expect(summary).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'artifact.tar.gz', digest: { sha256: sha256('the artifact') } }],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        timeVerified: '2026-01-01T00:00:09.000Z',
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED', 'REPRO_POLICIES_PASSED'],
      },
    });
    expect(schemaValidator('vsa')(summary)).toEqual([]);
  });

  it('fails as a whole, and names other policies by another digest', async () => {
    const [passed, failed] = [toVsa(await traceOf()), toVsa(await traceOf({ 'secret-lint': [error] }))];
    expect(failed.predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
    expect(failed.predicate['policy']).toEqual(passed.predicate['policy']);
    const fewer = toVsa(
      await make(await releaseOf({ 'checks/secret-lint.json': reportOf('secret-lint') }), { required: [] }),
    );
    expect(fewer.predicate['policy']).not.toEqual(passed.predicate['policy']);
    expect(fewer.predicate).not.toHaveProperty('timeVerified');
    expect(schemaValidator('vsa')(fewer)).toEqual([]);
  });
});

describe('a test result', () => {
  it('and the digest of all policies know what a check judged with beside its policy', async () => {
    const traced = async (digest: string) => {
      const beside = [
        { role: 'baseline', name: 'policies/accepted.txt', sha256: digest.repeat(64) },
      ] as const;
      const record = recordOf([stepOf('secret-lint', { judged_with: beside })]);
      const release = { 'run_record.json': record, 'checks/secret-lint.json': reportOf('secret-lint') };
      return make(await releaseOf(release), { required: [] });
    };
    const [one, other] = [await traced('a'), await traced('b')];
    expect(toTestResult(one).predicate['configuration']).toContainEqual({
      name: 'policies/accepted.txt',
      digest: { sha256: 'a'.repeat(64) },
    });
    expect(toVsa(one).predicate['policy']).not.toEqual(toVsa(other).predicate['policy']);
  });

  it('names each file that was judged by, two of one name as well', async () => {
    const steps = ['a', 'b'].map((digest, i) =>
      stepOf(names[i] as string, {
        judged_with: [{ role: 'baseline', name: 'accepted.txt', sha256: digest.repeat(64) }],
      }),
    );
    const release = await releaseOf({ 'run_record.json': recordOf(steps) });
    const { predicate } = toTestResult(await make(release, { required: [] }));
    expect(predicate['configuration']).toMatchObject(
      expect.arrayContaining(
        ['a', 'b'].map((digest) => ({ name: 'accepted.txt', digest: { sha256: digest.repeat(64) } })),
      ),
    );
  });

  it('sorts the policies by what became of them', async () => {
    const result = toTestResult(await traceOf({ 'secret-lint': [warning], 'plugin.own': [error] }));
    expect(result.predicate).toMatchObject({
      result: 'FAILED',
      passedTests: ['verify-gzip-header', 'vel-validator'],
      warnedTests: ['secret-lint'],
      failedTests: ['plugin.own'],
    });
    expect(schemaValidator('test_result')(result)).toEqual([]);
  });

  it('is warned or passed', async () => {
    expect(toTestResult(await traceOf({ 'secret-lint': [warning] })).predicate['result']).toBe('WARNED');
    expect(toTestResult(await traceOf()).predicate['result']).toBe('PASSED');
  });
});

describe('OSCAL assessment results', () => {
  it('has tokens for the names of checks, whatever they are called', async () => {
    const reports = ['9-lives', 'own check', 'ü'].map((name) => [`checks/${name}.json`, reportOf('own')]);
    const trace = await make(await releaseOf(Object.fromEntries(reports)), { required: [] });
    const document = toOscal(trace, { time: '2026-01-01T00:00:00Z' }) as never as {
      'assessment-results': { 'back-matter': Matter };
    };
    const [set] = document['assessment-results']['back-matter'].resources;
    expect(set?.props.map((prop) => prop.class)).toEqual(['_9-lives', 'own_check', '_']);
  });

  it('hold an observation and a finding for each policy', async () => {
    const results = toOscal(await traceOf({ 'secret-lint': [error] })) as never as Results;
    const [result] = results['assessment-results'].results;
    expect(result?.observations.map(({ title }) => title)).toEqual(names);
    expect(result?.findings.map(({ target }) => target.status.state)).toEqual([
      'satisfied',
      'satisfied',
      'not-satisfied',
      'satisfied',
    ]);
    expect(toOscal(await traceOf())).toEqual(toOscal(await traceOf()));
  });

  it('need to know when', async () => {
    const trace = await make(await releaseOf({ 'checks/secret-lint.json': reportOf('secret-lint') }));
    expect(() => toOscal(trace)).toThrow(expect.objectContaining({ code: 'ERR_REPRO_TRACE_TIME' }));
    expect(toOscal(trace, { time: '2026-01-01T00:00:00Z' })).toMatchObject({
      'assessment-results': { metadata: { 'last-modified': '2026-01-01T00:00:00Z' } },
    });
  });

  it('end with the last check of a run that has no end yet', async () => {
    const under = async (steps: readonly ReturnType<typeof stepOf>[]) => {
      const { finished_on: _, ...record } = recordOf(steps);
      return make(await releaseOf({ 'run_record.json': record }), { required: [] });
    };
    const last = '2026-01-01T00:00:05.000Z';
    const [first, ...others] = names.map((name) => stepOf(name));
    const trace = await under([...others, { ...(first as (typeof others)[0]), finished_on: last }]);
    expect(toOscal(trace)).toMatchObject({ 'assessment-results': { results: [{ end: last }] } });
    expect(toVsa(trace).predicate).toMatchObject({ timeVerified: last });
    const begun = await under([]);
    expect(() => toOscal(begun)).toThrow(expect.objectContaining({ code: 'ERR_REPRO_TRACE_TIME' }));
  });

  it('say why, and hold what each observation refers to', async () => {
    const broken = stepOf('secret-lint', { status: 'unverifiable', reason: 'a file was gone' });
    const release = {
      'run_record.json': recordOf([broken, stepOf('vel-validator')]),
      'checks/vel-validator.json': reportOf('vel-validator'),
    };
    const results = toOscal(await make(await releaseOf(release), { required: [] })) as never as Results;
    const { results: all, 'back-matter': matter } = results['assessment-results'];
    const observations = all.flatMap((result) => result.observations);
    expect(observations.map(({ description }) => description)).toEqual([
      'The check ended with pass.',
      'The check ended with unverifiable: a file was gone.',
    ]);
    const referred = observations.flatMap(({ 'relevant-evidence': evidence = [] }) => evidence);
    expect(referred.map(({ href }) => href)).toEqual(matter.resources.slice(1).map(({ uuid }) => `#${uuid}`));
    expect(matter.resources[1]?.rlinks).toMatchObject([{ href: 'checks/vel-validator.json' }]);
  });

  withSchema('are valid by the official schema', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(OSCAL, 'utf8')) as object);
    const without = await make(await releaseOf({}), { required: ['vel-validator'] });
    const documents = [
      toOscal(await traceOf()),
      toOscal(await traceOf({ 'secret-lint': [error] })),
      toOscal(without, { time: '2026-01-01T00:00:00Z' }),
    ];
    for (const document of documents) expect([validate(document), validate.errors]).toEqual([true, null]);
  });
});

interface Results {
  readonly 'assessment-results': {
    readonly results: readonly {
      readonly observations: readonly {
        readonly title: string;
        readonly description: string;
        readonly 'relevant-evidence'?: readonly { readonly href: string }[];
      }[];
      readonly findings: readonly { readonly target: { readonly status: { readonly state: string } } }[];
    }[];
    readonly 'back-matter': {
      readonly resources: readonly { readonly uuid: string; readonly rlinks: readonly object[] }[];
    };
  };
}

/** The official schema lies beside the project, not in it. */
function withSchema(name: string, test: () => Promise<void>): void {
  if (existsSync(OSCAL)) it(name, test);
  else if (process.env['CI']) {
    it(name, () => {
      throw new Error('the official schema of OSCAL is missing');
    });
  } else {
    process.stderr.write('skipped: a test needs the official schema of OSCAL\n');
    it.skip(name, test);
  }
}
