import { describe, expect, it } from '@jest/globals';
import { catalogue } from '@repro/evidence';
import { controls, frameworks, type Matrix, make, render } from '@repro/evidence-matrix';
import { schemaValidator } from '@repro/testkit';
import { error, recordOf, releaseOf, reportOf, sha256, stepOf, warning } from '@repro/testkit-release';

const snapshot = '{"files":[]}\n';
const documents = {
  'snapshot.json': snapshot,
  VERSION: '1.2.3\n',
  'checks/vel-validator.json': reportOf('vel-validator', [warning]),
  'checks/secret-lint.json': reportOf('secret-lint'),
  'run_record.json': recordOf(
    [
      stepOf('make-snapshot', {
        kind: 'make',
        outputs: [{ name: 'snapshot.json', sha256: sha256(snapshot) }],
      }),
      stepOf('version-stamp', { kind: 'make', outputs: [{ name: 'VERSION', sha256: sha256('1.2.3\n') }] }),
      stepOf('det-tar', {
        kind: 'make',
        outputs: [{ name: 'artifact.tar.gz', sha256: sha256('the artifact') }],
      }),
      stepOf('vel-validator'),
      stepOf('secret-lint'),
    ],
    { source: { git_sha: 'c'.repeat(40) } },
  ),
};

async function matrixOf(change: Readonly<Record<string, unknown>> = {}): Promise<Matrix> {
  const all = Object.entries({ ...documents, ...change }).filter(([, document]) => document !== undefined);
  const matrix = await make(await releaseOf(Object.fromEntries(all)));
  expect(schemaValidator('evidence_matrix')(matrix)).toEqual([]);
  return matrix;
}

const row = (matrix: Matrix, id: string) => matrix.rows.find((candidate) => candidate.id === id);
const control = (matrix: Matrix, id: string) => matrix.controls.find((candidate) => candidate.id === id);

describe('the matrix', () => {
  it('tells type, tool, status and output of each piece of evidence, with digests', async () => {
    const matrix = await matrixOf();
    expect(matrix).toMatchObject({
      subject: { name: 'artifact.tar.gz', sha256: sha256('the artifact') },
      version: '1.2.3',
      source: { git_sha: 'c'.repeat(40) },
      run: { complete: true },
    });
    expect(row(matrix, 'snapshot')).toMatchObject({
      title: 'Snapshot',
      tool: { name: 'make-snapshot', version: '1.0.0' },
      status: 'pass',
      outputs: [{ path: 'snapshot.json', sha256: sha256(snapshot), size: snapshot.length }],
      made_on: '2026-01-01T00:00:02.000Z',
    });
    expect(row(matrix, 'manifest-validation')).toMatchObject({ status: 'pass', findings: { warning: 1 } });
  });

  it('lacks what is missing, and does not pass for it', async () => {
    const matrix = await matrixOf();
    expect(row(matrix, 'permissions')).toMatchObject({ status: 'not_run', required: true, outputs: [] });
    expect(matrix.status).toBe('not_run');
    expect(matrix.rows.some(({ id }) => id === 'signature')).toBe(false);
  });

  it('fails with a check', async () => {
    const matrix = await matrixOf({ 'checks/secret-lint.json': reportOf('secret-lint', [error]) });
    expect(row(matrix, 'secret-scan')?.status).toBe('fail');
    expect(matrix.status).toBe('fail');
    expect(control(matrix, 'OSPS-BR-07.01')?.status).toBe('fail');
  });

  it.each([
    ['snapshot', { 'snapshot.json': '{"files":[1]}\n' }, 'snapshot.json is not the file that was recorded'],
    ['secret-scan', { 'checks/secret-lint.json': '{' }, /checks\/secret-lint\.json, line 1/],
    ['run-record', { 'run_record.json': '{' }, /run_record\.json, line 1/],
    ['snapshot', { 'run_record.json': undefined }, 'nothing tells what snapshot.json was when it was made'],
  ])('cannot tell of %s in %j', async (id, change, reason) => {
    expect(row(await matrixOf(change), id)).toMatchObject({
      status: 'unverifiable',
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    ['fail', 'unverifiable', 'the run recorded fail, the report says pass'],
    ['unverifiable', 'unverifiable', '2 could not be judged'],
    ['not_run', 'not_run', '2 could not be judged'],
  ] as const)(
    'does not believe a report that passes where the run recorded %s',
    async (recorded, status, why) => {
      const step = stepOf('secret-lint', { status: recorded, reason: '2 could not be judged' });
      const matrix = await matrixOf({ 'run_record.json': recordOf([step]) });
      expect(row(matrix, 'secret-scan')).toMatchObject({ status, reason: why });
      expect(control(matrix, 'OSPS-BR-07.01')?.status).toBe(status);
    },
  );

  it('tells of what was made as the step that made it ended, in the order of the run', async () => {
    const outputs = [{ name: 'snapshot.json', sha256: sha256(snapshot) }];
    const made = (parts: object) => stepOf('make-snapshot', { kind: 'make', outputs, ...parts });
    const first = made({ status: 'fail', tool: { name: 'make-snapshot', version: '1.0.0' } });
    const last = made({ finished_on: '2026-01-01T00:00:07.000Z' });
    const matrix = await matrixOf({ 'run_record.json': recordOf([first, last]) });
    expect(row(matrix, 'snapshot')).toMatchObject({ status: 'fail', made_on: '2026-01-01T00:00:07.000Z' });
    expect(row(await matrixOf({ 'run_record.json': recordOf([last]) }), 'snapshot')?.status).toBe('pass');
  });

  it('takes the sums for what was recorded where there is no run record', async () => {
    const sums = `${sha256(snapshot)}  snapshot.json\n${'0'.repeat(64)}  VERSION\n`;
    const matrix = await matrixOf({ 'run_record.json': undefined, SHA256SUMS: sums });
    expect(row(matrix, 'snapshot')?.status).toBe('pass');
    expect(row(matrix, 'version')?.status).toBe('unverifiable');
  });

  it('has no version where that is longer than any, and tells of all else', async () => {
    const matrix = await matrixOf({ VERSION: 'v'.repeat(2000) });
    expect(matrix).not.toHaveProperty('version');
    expect(row(matrix, 'version')?.status).toBe('unverifiable');
    expect(row(matrix, 'snapshot')?.status).toBe('pass');
  });

  it('shows hooks and plug-ins behind the flow, and what was switched off', async () => {
    const off = stepOf('permissions-lint', { status: 'not_run', switched_off: 'security.permission_check' });
    const matrix = await matrixOf({
      'checks/plugin.own.json': reportOf('own'),
      'run_record.json': recordOf([off]),
    });
    expect(matrix.rows.at(-1)).toMatchObject({
      id: 'extension.plugin.own',
      category: 'extension',
      required: false,
      status: 'pass',
    });
    expect(row(matrix, 'permissions')).toMatchObject({
      status: 'not_run',
      switched_off: 'security.permission_check',
    });
  });

  it('stands for a run that came to nothing', async () => {
    const matrix = await matrixOf(
      Object.fromEntries(Object.keys(documents).map((path) => [path, undefined])),
    );
    expect(matrix.status).not.toBe('pass');
    for (const format of ['text', 'md', 'csv', 'html'] as const)
      expect((await render(matrix, format, await releaseOf({}))).length).toBeGreaterThan(100);
  });
});

describe('the controls', () => {
  it('name kinds of evidence and frameworks that there are, each control once', () => {
    const kinds = new Set(catalogue.map(({ id }) => id));
    const known = new Set(frameworks.map(({ id }) => id));
    for (const { evidence, framework } of controls) {
      expect(evidence.filter((kind) => !kinds.has(kind))).toEqual([]);
      expect(known.has(framework)).toBe(true);
    }
    expect(new Set(controls.map(({ framework, id }) => `${framework} ${id}`)).size).toBe(controls.length);
  });

  it('say what is shown and what is not', () => {
    for (const { shows, lacks, title } of controls) {
      expect(shows).toMatch(/^[A-Z].+\.$/);
      expect(lacks).toMatch(/^[A-Z].+\.$/);
      expect(title).not.toMatch(/\.$/);
    }
  });

  it('never pass by what was not shown', async () => {
    const matrix = await matrixOf();
    expect(control(matrix, 'Build L3')).toMatchObject({ status: 'unverifiable', evidence: [] });
    expect(control(matrix, 'Build L2')?.status).toBe('not_run');
    expect(control(matrix, 'OSPS-BR-02.01')?.status).toBe('pass');
    expect(control(matrix, 'PS.1.1')?.status).toBe('not_run');
  });
});

describe('the other forms', () => {
  it('draw the table of the original in text', async () => {
    const text = await render(await matrixOf(), 'text', await releaseOf({}));
    expect(text).toMatch(/^Evidence of artifact\.tar\.gz: Not run, \d+ of \d+ pieces passed\n/);
    expect(text).toMatch(/^Evidence +\| Tool +\| Status +\| Output$/m);
    expect(text).toMatch(/^Snapshot +\| make-snapshot +\| Pass +\| snapshot\.json$/m);
  });

  it('are CSV that no spreadsheet runs', async () => {
    const hostile = { ...(reportOf('x') as object), tool: { name: 'x', version: '=cmd|"/c calc"!A1' } };
    const csv = await render(
      await matrixOf({ 'checks/plugin.own.json': hostile }),
      'csv',
      await releaseOf({}),
    );
    expect(csv.split('\r\n')[0]).toBe(
      'evidence,category,tool,version,status,required,output,sha256,size,remark,controls',
    );
    expect(csv).toContain(`"'=cmd|""/c calc""!A1"`);
    for (const line of csv.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@]/);
  });

  it('are CSV that none runs where the semicolon separates', async () => {
    const hostile = { ...(reportOf('x') as object), tool: { name: 'x', version: '1;=1+1;  @SUM(A1)' } };
    const csv = await render(
      await matrixOf({ 'checks/plugin.own.json': hostile }),
      'csv',
      await releaseOf({}),
    );
    expect(csv).toContain("1;'=1+1;  '@SUM(A1)");
  });

  it('are Markdown in which names of others are text', async () => {
    const hostile = { ...(reportOf('x') as object), tool: { name: 'x', version: '1' } };
    const matrix = await matrixOf({ 'checks/plugin.[a](b)|<b>.json': hostile });
    const text = await render(matrix, 'md', await releaseOf({}));
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('[a](');
  });
});

describe('documents of the end of a run', () => {
  const statement = (digest: string) => ({ subject: [{ digest: { sha256: digest } }] });

  it('tell themselves how they stand', async () => {
    const matrix = await matrixOf({
      'policy_trace.json': { status: 'fail' },
      'slsa_attestation.json': statement(sha256('the artifact')),
      'slsa_attestation.sigstore.json': {},
    });
    expect(row(matrix, 'policy-trace')?.status).toBe('fail');
    expect(row(matrix, 'slsa-provenance')?.status).toBe('pass');
    expect(row(matrix, 'signature')?.status).toBe('unverifiable');
    const other = await matrixOf({
      'slsa_attestation.json': statement(sha256('another')),
      'policy_trace.json': {},
    });
    expect(row(other, 'slsa-provenance')?.status).toBe('fail');
    expect(row(other, 'policy-trace')?.status).toBe('unverifiable');
  });
});

describe('a report that takes the name of a kind of evidence', () => {
  it('does not speak to the controls of that kind', async () => {
    const honest = await matrixOf({ 'checks/secret-lint.json': reportOf('secret-lint', [error]) });
    const forged = await matrixOf({
      'checks/secret-lint.json': reportOf('secret-lint', [error]),
      'checks/secret-scan.json': reportOf('secret-scan'),
      'checks/signature.json': reportOf('signature'),
    });
    expect(forged.controls).toEqual(honest.controls);
  });

  it('fails as any other', async () => {
    const alone = await matrixOf({ 'checks/signature.json': reportOf('signature', [error]) });
    expect(row(alone, 'extension.signature')?.status).toBe('fail');
    expect(alone.status).toBe('fail');
  });
});

describe('a check that a record calls switched off', () => {
  it('counts all the same when its report failed', async () => {
    const off = stepOf('secret-lint', { status: 'not_run', switched_off: 'some.setting' });
    const matrix = await matrixOf({
      'run_record.json': recordOf([off]),
      'checks/secret-lint.json': reportOf('secret-lint', [error]),
    });
    expect(matrix.status).toBe('fail');
    expect(row(matrix, 'secret-scan')).not.toHaveProperty('switched_off');
  });
});

describe('a run that was killed', () => {
  it('does not pass, though nothing in it failed', async () => {
    const record = { ...documents['run_record.json'], complete: false };
    expect(row(await matrixOf({ 'run_record.json': record }), 'run-record')).toMatchObject({
      status: 'unverifiable',
      reason: 'the run did not come to its end',
    });
  });
});
