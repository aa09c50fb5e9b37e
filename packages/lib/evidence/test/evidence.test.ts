import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  catalogue,
  combine,
  countByStatus,
  directoryFiles,
  exitOf,
  type FiledReport,
  isOfKind,
  type Judgement,
  judgeReport,
  openEvidence,
  type RecordedStep,
  readReports,
  readRunRecord,
  statuses,
  treeFiles,
  untold,
} from '@repro/evidence';
import { ociLayout } from '@repro/evidence/oci';
import { makeReport, type Report } from '@repro/report';
import { schemaValidator, temporaryDirectory } from '@repro/testkit';
import { memoryTree } from '@repro/tree';

const report: Report = makeReport({
  tool: { name: 'some-check', version: '1.0.0' },
  subject: { name: 'artifact.tar.gz' },
  findings: [],
  summary: {},
});

const record = {
  schema_version: '1.0',
  tool: { name: 'repro', version: '1.0.0' },
  run_id: '0'.repeat(32),
  command: 'release',
  source: { git_sha: 'a'.repeat(40) },
  started_on: '2026-01-01T00:00:00.000Z',
  complete: false,
  status: 'not_run',
  settings: { 'build.output_dir': { value: 'dist', from: 'default' } },
  steps: [
    {
      name: 'make-snapshot',
      kind: 'make',
      tool: { name: 'make-snapshot', version: '1.0.0' },
      status: 'pass',
      inputs: [],
      outputs: [{ name: 'snapshot.json', sha256: 'b'.repeat(64) }],
    },
  ],
};

describe('verdicts', () => {
  it('take the heaviest, and of none say not_run', () => {
    expect(combine([])).toBe('not_run');
    expect(combine(['pass', 'pass'])).toBe('pass');
    expect(combine(['pass', 'not_run'])).toBe('not_run');
    expect(combine(['not_run', 'unverifiable', 'pass'])).toBe('unverifiable');
    expect(combine(['unverifiable', 'fail'])).toBe('fail');
  });

  it('only let pass pass', () => {
    expect(statuses.map((status) => [status, exitOf(status)])).toEqual([
      ['fail', 2],
      ['unverifiable', 1],
      ['not_run', 1],
      ['pass', 0],
    ]);
  });
});

describe('a record and a report of one check', () => {
  const own = 'a'.repeat(64);
  const filed: FiledReport = { check: 'x', path: 'checks/x.json', sha256: own, status: 'pass' };
  const failed: FiledReport = { ...filed, status: 'fail' };
  const unread: FiledReport = {
    ...filed,
    status: 'unverifiable',
    problem: { code: 'ERR_REPRO_EVIDENCE', message: 'checks/x.json: is no report' },
  };
  const step = (parts: Partial<RecordedStep> = {}): RecordedStep => ({
    name: 'x',
    kind: 'check',
    tool: { name: 'x', version: '1.0.0' },
    status: 'pass',
    inputs: [],
    outputs: [{ name: 'checks/x.json', sha256: own }],
    ...parts,
  });
  const replaced = [{ name: 'checks/x.json', sha256: 'b'.repeat(64) }];
  const error = { code: 'ERR_REPRO_X', message: 'it broke' };

  const unverifiable = (reason: string): Judgement => ({ status: 'unverifiable', reason });

  it.each<[string, RecordedStep | undefined, FiledReport | undefined, Judgement]>([
    ['agree', step(), filed, { status: 'pass' }],
    ['agree on a failure', step({ status: 'fail' }), failed, { status: 'fail' }],
    ['are not there', undefined, undefined, { status: 'not_run' }],
    ['are a report alone', undefined, failed, { status: 'fail' }],
    ['are a report that is none', undefined, unread, unverifiable('checks/x.json: is no report')],
    ['are a record and no report', step(), unread, unverifiable('checks/x.json: is no report')],
    ['are a record alone', step(), undefined, unverifiable('the run recorded it, but its report is missing')],
    [
      'are of two runs',
      step({ outputs: replaced }),
      filed,
      unverifiable('the report is not the one that the run recorded'),
    ],
    ['differ', step(), failed, unverifiable('the run recorded pass, the report says fail')],
    [
      'differ the other way',
      step({ status: 'fail' }),
      filed,
      unverifiable('the run recorded fail, the report says pass'),
    ],
    ['tell of a step that broke', step({ status: 'unverifiable', error }), filed, unverifiable('it broke')],
    ['could not tell', step({ status: 'unverifiable', reason: 'why' }), filed, unverifiable('why')],
    ['could not tell, nor why', step({ status: 'unverifiable' }), filed, unverifiable('it could not tell')],
    ['did not run', step({ status: 'not_run', reason: 'why' }), filed, { status: 'not_run', reason: 'why' }],
    [
      'did not run, nobody knows why',
      step({ status: 'not_run' }),
      undefined,
      { status: 'not_run', reason: 'the run did not come to it' },
    ],
    [
      'did not run, and failed',
      step({ status: 'not_run' }),
      failed,
      { status: 'fail', reason: 'the run recorded that it did not run, the report says fail' },
    ],
  ])('%s', (_, recorded, filedReport, expected) => {
    expect(judgeReport(recorded, filedReport)).toEqual(expected);
  });

  it('are counted by what they come to', () => {
    const all = (['pass', 'fail', 'pass', 'not_run'] as const).map((status) => ({ status }));
    expect(countByStatus(all)).toEqual({ pass: 2, fail: 1, not_run: 1, unverifiable: 0 });
  });
});

describe('the files of a release', () => {
  it('are those of its directory, links and unfinished runs left out', async () => {
    const directory = await temporaryDirectory();
    for (const folder of ['checks', 'failed', '.staging-0123']) await mkdir(path.join(directory, folder));
    for (const name of ['VERSION', 'checks/a.json', 'failed/VERSION', '.staging-0123/VERSION'])
      await writeFile(path.join(directory, name), `${name}\n`);
    await symlink('/etc/passwd', path.join(directory, 'checks/b.json'));
    const files = await directoryFiles(directory, 'dist');
    expect(files.name).toBe('dist');
    expect(files.files).toEqual([
      { path: 'VERSION', size: 8 },
      { path: 'checks/a.json', size: 14 },
    ]);
    expect(Buffer.from(await files.read('VERSION')).toString()).toBe('VERSION\n');
    expect(await files.digest('VERSION')).toEqual({
      sha256: '4ffe9c10f19801f43afa0746c292c22ded52a519d3978bf08b8a9f54cd50b182',
      size: 8,
    });
  });

  it('are refused by name, by size and where there are none', async () => {
    const files = await treeFiles('dist', memoryTree({ VERSION: '1.0.0\n' }));
    expect(files.has('VERSION')).toBe(true);
    expect(files.has('snapshot.json')).toBe(false);
    expect(() => files.open('snapshot.json')).toThrow('dist: there is no snapshot.json');
    await expect(files.digest('snapshot.json')).rejects.toMatchObject({ code: 'ERR_REPRO_NOT_FOUND' });
    await expect(files.read('VERSION', 5)).rejects.toMatchObject({ code: 'ERR_REPRO_TOO_LARGE' });
    await expect(openEvidence('/no/such/place', 'dist')).rejects.toMatchObject({
      code: 'ERR_REPRO_NOT_FOUND',
      message: 'dist: no such release directory or bundle',
    });
  });
});

describe('the reports of a release', () => {
  it('are those of checks/, and what is no report is unverifiable', async () => {
    const files = await treeFiles(
      'dist',
      memoryTree({
        'checks/a.json': JSON.stringify(report),
        'checks/b.json': JSON.stringify({ ...report, ok: false }),
        'checks/broken.json': '{"ok":true',
        'checks/forged.json': '{"ok":true}',
        'checks/twice.json': '{"ok":true,"ok":false}',
        'checks/notes.txt': '',
        'other/c.json': JSON.stringify(report),
      }),
    );
    const reports = await readReports(files);
    expect(reports.map(({ check, status, problem }) => [check, status, problem?.code])).toEqual([
      ['a', 'pass', undefined],
      ['b', 'fail', undefined],
      ['broken', 'unverifiable', 'ERR_REPRO_JSON_SYNTAX'],
      ['forged', 'unverifiable', 'ERR_REPRO_EVIDENCE'],
      ['twice', 'unverifiable', 'ERR_REPRO_JSON_DUPLICATE_KEY'],
    ]);
  });
});

describe('a report of a release', () => {
  it('counts for nothing when it is about other bytes than lie here under that name', async () => {
    const about = (name: string, sha256?: string): string =>
      JSON.stringify({ ...report, subject: { name, ...(sha256 && { sha256 }) } });
    const files = await treeFiles(
      'dist',
      memoryTree({
        VERSION: '',
        'checks/elsewhere.json': about('elsewhere', 'a'.repeat(64)),
        'checks/other.json': about('VERSION', 'a'.repeat(64)),
        'checks/same.json': about(
          'VERSION',
          'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        ),
        'checks/unhashed.json': about('VERSION'),
      }),
    );
    expect(
      (await readReports(files)).map(({ check, status, problem }) => [check, status, problem?.message]),
    ).toEqual([
      ['elsewhere', 'pass', undefined],
      ['other', 'unverifiable', 'checks/other.json: is about another VERSION than lies here'],
      ['same', 'pass', undefined],
      ['unhashed', 'pass', undefined],
    ]);
  });
});

describe('the run record', () => {
  const read = async (text: string) =>
    readRunRecord(await treeFiles('dist', memoryTree({ 'run_record.json': text })));

  it('is read when it has its form', async () => {
    expect(schemaValidator('run_record')(record)).toEqual([]);
    expect(await read(JSON.stringify(record))).toEqual({ value: record });
    expect(await readRunRecord(await treeFiles('dist', memoryTree({})))).toBeUndefined();
  });

  it('is a problem when it has another', async () => {
    for (const change of [{ run_id: 'x' }, { status: 'ok' }, { started_on: 'today' }, { extra: 1 }]) {
      expect((await read(JSON.stringify({ ...record, ...change })))?.problem?.code).toBe(
        'ERR_REPRO_EVIDENCE',
      );
    }
  });
});

describe('the catalogue', () => {
  it('knows each file of a release by one kind', () => {
    const kindOf = (file: string) => catalogue.filter((kind) => isOfKind(kind, file)).map(({ id }) => id);
    expect(kindOf('artifact.tar.zst')).toEqual(['artifact']);
    expect(kindOf('artifact.tar.gz.bak')).toEqual([]);
    expect(kindOf('checks/json-canonical-check.snapshot.json')).toEqual(['canonical-json']);
    expect(kindOf('slsa_attestation.sigstore.json')).toEqual(['signature']);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });
});

describe('a verdict that is none', () => {
  it('is told by what it lacks, and by no more names than can be read', () => {
    const parts = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, status: 'not_run' as const }));
    const mixed = [{ name: 'held', status: 'pass' as const }, ...parts];
    expect(untold('dist', { status: 'not_run', parts: mixed })).toMatchObject({
      code: 'ERR_REPRO_UNTOLD',
      message: 'dist: missing or not to be told: a, b, c and 2 more',
    });
    expect(untold('dist', { status: 'unverifiable', parts: parts.slice(3) })?.message).toMatch(/: d, e$/);
    expect(untold('dist', { status: 'not_run', parts: [] })?.message).toBe('dist: nothing was shown');
  });

  it('is told of nothing that passed or failed', () => {
    expect(untold('dist', { status: 'pass', parts: [] })).toBeUndefined();
    expect(untold('dist', { status: 'fail', parts: [{ name: 'a', status: 'not_run' }] })).toBeUndefined();
  });
});

describe('the artifact of a release', () => {
  it.each([
    [{}, /^dist: expected one artifact, found no artifact\.tar, /, /repro release/],
    [
      { 'artifact.tar': 'a', 'artifact.tar.gz': 'b' },
      /^dist: expected one artifact, found artifact\.tar and artifact\.tar\.gz$/,
      /take out/,
    ],
  ])('is one: %j is refused with what was found', async (files, message, hint) => {
    const release = await treeFiles('dist', memoryTree({ 'snapshot.json': '{}', ...files }));
    await expect(ociLayout(release)).rejects.toMatchObject({
      code: 'ERR_REPRO_EVIDENCE',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});
