import { describe, expect, it } from '@jest/globals';
import { make, requiredChecks, toText } from '@repro/policy-trace';
import { schemaValidator } from '@repro/testkit';
import { error, recordOf, releaseOf, reportOf, sha256, stepOf } from '@repro/testkit-release';

const required = ['vel-validator', 'json-canonical-check.'];
const steps = [
  stepOf('make-snapshot', { kind: 'make' }),
  stepOf('json-canonical-check.snapshot'),
  stepOf('vel-validator'),
];
const reports = {
  'checks/vel-validator.json': reportOf('vel-validator'),
  'checks/json-canonical-check.snapshot.json': reportOf('json-canonical-check'),
};

async function trace(documents: Readonly<Record<string, unknown>>, options = { required }) {
  const made = await make(await releaseOf(documents), options);
  expect(schemaValidator('policy_trace')(made)).toEqual([]);
  return made;
}

const outcome = (made: Awaited<ReturnType<typeof trace>>) => ({
  status: made.status,
  policies: made.policies.map(({ check, status, reason }) => [
    check,
    status,
    ...(reason === undefined ? [] : [reason]),
  ]),
});

describe('a policy trace', () => {
  it('counts a report that failed, though the record calls its check switched off', async () => {
    const off = stepOf('vel-validator', { status: 'not_run', switched_off: 'some.setting' });
    const made = await trace({
      ...reports,
      'run_record.json': recordOf([...steps.slice(0, 2), off]),
      'checks/vel-validator.json': reportOf('vel-validator', [error]),
    });
    expect(made.status).toBe('fail');
    expect(made.policies.find(({ check }) => check === 'vel-validator')).not.toHaveProperty('switched_off');
  });

  it('does not pass for a run that was killed', async () => {
    const killed = recordOf(steps, { complete: false });
    expect((await trace({ 'run_record.json': killed, ...reports })).status).toBe('unverifiable');
  });

  it('says which policies were checked, when, by what and on what', async () => {
    const made = await trace({ 'run_record.json': recordOf(steps), ...reports });
    expect(made).toMatchObject({
      status: 'pass',
      subject: { name: 'artifact.tar.gz', sha256: sha256('the artifact') },
      run: { run_id: 'a'.repeat(32), complete: true },
      summary: { pass: 2, fail: 0, not_run: 0, unverifiable: 0 },
    });
    expect(made.policies[1]).toMatchObject({
      check: 'vel-validator',
      tool: { name: 'vel-validator', version: '1.0.0' },
      policy: { name: 'vel-validator/rules', version: '1.0.0', sha256: 'd'.repeat(64) },
      checked_on: '2026-01-01T00:00:02.000Z',
      inputs: [{ name: 'artifact.tar.gz' }],
      report: { name: 'checks/vel-validator.json' },
      findings: { error: 0, warning: 0, note: 0 },
    });
  });

  it('of one policy is that of the policy, and of none shows nothing', async () => {
    const one = { required: ['vel-validator'] };
    const alone = { 'checks/vel-validator.json': reportOf('vel-validator') };
    expect((await trace(alone, one)).status).toBe('pass');
    expect((await trace({}, one)).status).toBe('fail');
    expect((await trace({}, { required: [] })).status).toBe('not_run');
    const off = stepOf('vel-validator', { status: 'not_run', switched_off: 'some.setting' });
    expect((await trace({ 'run_record.json': recordOf([off]) }, one)).status).toBe('not_run');
  });

  it('says which run a check was taken from, and of what is missing that it was required', async () => {
    const cached = stepOf('vel-validator', { cached_from: 'b'.repeat(32) });
    const made = await trace({
      'run_record.json': recordOf([cached]),
      'checks/vel-validator.json': reportOf('vel-validator'),
    });
    expect(made.policies).toMatchObject([
      { check: 'vel-validator', status: 'pass', cached_from: 'b'.repeat(32) },
      { check: 'json-canonical-check', status: 'not_run', required: true },
    ]);
    const [verdict, ...lines] = toText(made).trimEnd().split('\n');
    expect(verdict).toMatch(/ in run a{12} of 2026-01-01T00:00:00\.000Z$/);
    expect(lines[0]).toMatch(/; from run b{12}$/);
  });

  it('names what a check judged with beside its policy', async () => {
    const beside = [
      { role: 'baseline', name: 'policies/secret-lint.baseline.json', sha256: 'b'.repeat(64) },
    ] as const;
    const judged = stepOf('vel-validator', { judged_with: beside });
    const made = await trace({ ...reports, 'run_record.json': recordOf([...steps.slice(0, 2), judged]) });
    expect(made.policies.map(({ check, judged_with: found }) => [check, found])).toEqual([
      ['json-canonical-check.snapshot', undefined],
      ['vel-validator', beside],
    ]);
    expect(toText(made)).toMatch(/vel-validator.*; baseline policies\/secret-lint\.baseline\.json/);
  });

  it('makes nothing up where no run was recorded', async () => {
    const made = await trace(reports);
    expect(made.status).toBe('pass');
    expect(made).not.toHaveProperty('run');
    for (const entry of made.policies) {
      expect(entry).not.toHaveProperty('checked_on');
      expect(entry.policy).not.toHaveProperty('sha256');
      expect(entry.inputs).toEqual([{ name: 'artifact.tar.gz', sha256: sha256('the artifact') }]);
    }
  });

  it('fails for a required policy that left no trace', async () => {
    const { 'checks/vel-validator.json': _, ...rest } = reports;
    expect(outcome(await trace(rest))).toEqual({
      status: 'fail',
      policies: [
        ['json-canonical-check.snapshot', 'pass'],
        ['vel-validator', 'not_run', 'it left neither a report nor a record'],
      ],
    });
    expect((await trace({})).summary).toEqual({ pass: 0, fail: 0, not_run: 2, unverifiable: 0 });
  });

  it('requires the checks of the flow unless told otherwise', async () => {
    const made = await make(await releaseOf(reports));
    expect(made.status).toBe('fail');
    expect(requiredChecks).toContain('secret-lint');
    expect(made.policies.filter(({ status }) => status === 'not_run').map(({ check }) => check)).toEqual(
      requiredChecks.filter((check) => !required.includes(check)),
    );
  });

  it('fails for a check that failed, required or not', async () => {
    const made = await trace({ ...reports, 'checks/plugin.own.json': reportOf('own', [error]) });
    expect(outcome(made)).toMatchObject({ status: 'fail' });
    expect(made.policies.at(-1)).toMatchObject({ check: 'plugin.own', status: 'fail', required: false });
  });

  it.each([
    [
      'a report that is none',
      { 'checks/vel-validator.json': '{' },
      /^checks\/vel-validator\.json, line 1, column 2/,
    ],
    [
      'a report that says otherwise than the run',
      { 'checks/vel-validator.json': reportOf('vel-validator', [error]) },
      'the run recorded pass, the report says fail',
    ],
    [
      'a report that is gone',
      { 'checks/vel-validator.json': undefined },
      'the run recorded it, but its report is missing',
    ],
  ])('cannot tell for %s', async (_, change, reason) => {
    const documents = Object.entries({ ...reports, 'run_record.json': recordOf(steps), ...change });
    const made = await trace(Object.fromEntries(documents.filter(([, document]) => document !== undefined)));
    expect(made.status).toBe('unverifiable');
    expect(made.policies[1]).toMatchObject({ status: 'unverifiable', reason: expect.stringMatching(reason) });
  });

  it('cannot tell for a report that was replaced after the run', async () => {
    const outputs = [{ name: 'checks/vel-validator.json', sha256: 'f'.repeat(64) }];
    const record = recordOf([steps[1] as never, stepOf('vel-validator', { outputs })]);
    const made = await trace({ ...reports, 'run_record.json': record });
    expect(made.policies[1]).toMatchObject({
      status: 'unverifiable',
      reason: 'the report is not the one that the run recorded',
    });
  });

  it('tells a step that broke and one that the run did not come to', async () => {
    const record = recordOf(
      [
        stepOf('json-canonical-check.snapshot', {
          status: 'unverifiable',
          error: { code: 'ERR_REPRO_X', message: 'disk full' },
        }),
        stepOf('vel-validator', { status: 'not_run', reason: 'make-vel-manifest did not pass' }),
      ],
      { complete: false },
    );
    expect(outcome(await trace({ 'run_record.json': record }))).toEqual({
      status: 'fail',
      policies: [
        ['json-canonical-check.snapshot', 'unverifiable', 'disk full'],
        ['vel-validator', 'not_run', 'make-vel-manifest did not pass'],
      ],
    });
  });

  it('shows what was switched off and does not count it', async () => {
    const off = stepOf('secret-lint', { status: 'not_run', switched_off: 'security.secret_scanning' });
    const made = await trace({ ...reports, 'run_record.json': recordOf([...steps, off]) });
    expect(made.status).toBe('pass');
    expect(made.policies[2]).toMatchObject({
      check: 'secret-lint',
      status: 'not_run',
      switched_off: 'security.secret_scanning',
    });
    expect(toText(made)).toContain('switched off by security.secret_scanning');
  });

  it('refuses a record that is none, and a release without an artifact', async () => {
    await expect(trace({ 'run_record.json': '{}' })).rejects.toMatchObject({ code: 'ERR_REPRO_EVIDENCE' });
    await expect(trace({ 'artifact.tar': 'a second one' })).rejects.toMatchObject({
      code: 'ERR_REPRO_EVIDENCE',
    });
  });

  it('stands in the order of the flow, hooks and plug-ins last', async () => {
    const names = [
      'plugin.a',
      'vel-validator',
      'hook.pre_build',
      'verify-gzip-header',
      'rbom-check',
      'secret-lint',
    ];
    const made = await trace(
      Object.fromEntries(names.map((name) => [`checks/${name}.json`, reportOf(name)])),
      { required: [] },
    );
    expect(made.policies.map(({ check }) => check)).toEqual([
      'verify-gzip-header',
      'vel-validator',
      'secret-lint',
      'rbom-check',
      'hook.pre_build',
      'plugin.a',
    ]);
  });
});
