import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RecordedStep, RunRecord, Status } from '@repro/evidence';
import { statsOf } from '@repro/pipeline';
import { schemaValidator } from '@repro/testkit';
import { project, repro, sourceTree } from './support.ts';

const ARTIFACT = 'a'.repeat(64);

interface Given {
  readonly command?: string;
  readonly complete?: boolean;
  /** Seconds. */
  readonly took?: number;
  readonly tree?: string;
  readonly artifact?: string;
  readonly cached?: boolean;
  readonly level?: number;
  readonly statuses?: Readonly<Record<string, Status>>;
}

/** A run as its record tells it; what is not said passed. */
function run(given: Given = {}): RunRecord {
  const {
    command = 'release',
    complete = true,
    took = 10,
    tree = 't',
    artifact = ARTIFACT,
    cached,
    level = 6,
    statuses = {},
  } = given;
  const step = (name: string, kind: RecordedStep['kind'], more: object = {}): RecordedStep => ({
    name,
    kind,
    tool: { name, version: '1.0.0' },
    status: statuses[name] ?? 'pass',
    inputs: [],
    outputs: [],
    finished_on: `2026-01-01T00:00:${String(took).padStart(2, '0')}.000Z`,
    ...more,
  });
  return {
    schema_version: '1.0',
    tool: { name: 'repro', version: '1.0.0' },
    run_id: '0'.repeat(32),
    command,
    source: {},
    started_on: '2026-01-01T00:00:00.000Z',
    complete,
    status: 'pass',
    settings: { 'build.compression_level': { value: level, from: 'default' } },
    steps: [
      step('make-snapshot', 'make'),
      step('det-tar', 'make', {
        inputs: [{ name: 'source', sha256: tree }],
        outputs: [{ name: 'artifact.tar.gz', sha256: artifact }],
        ...(cached && { cached_from: '1'.repeat(32) }),
      }),
      ...(command === 'build'
        ? []
        : [step('vel-validator', 'check'), step('secret-lint', 'check'), step('policy-trace', 'make')]),
    ],
  };
}

const valuesOf = (records: readonly RunRecord[]) =>
  Object.fromEntries(statsOf(records).metrics.map(({ id, value }) => [id, value]));

describe('stats', () => {
  it('know nothing of no runs, and say so', () => {
    const stats = statsOf([]);
    expect(stats.metrics.map(({ value, met }) => [value, met])).toEqual(
      Array.from({ length: 5 }, () => [null, null]),
    );
    expect(schemaValidator('repro_stats')(stats)).toEqual([]);
  });

  it('count what passed over what was to pass', () => {
    const records = [
      run(),
      run({ statuses: { 'vel-validator': 'fail' } }),
      run({ statuses: { 'secret-lint': 'unverifiable' } }),
      run({ statuses: { 'det-tar': 'unverifiable', 'vel-validator': 'not_run', 'secret-lint': 'pass' } }),
    ];
    expect(valuesOf(records)).toMatchObject({
      'build-success': 0.75,
      'validation-pass': 0.5,
      'compliance-pass': 0.75,
    });
  });

  it('leave out runs that were stopped, and ask a build for no checks', () => {
    const stats = statsOf([
      run({ complete: false, statuses: { 'det-tar': 'unverifiable' } }),
      run({ command: 'build' }),
    ]);
    expect(stats).toMatchObject({ runs: 2, interrupted: 1 });
    expect(stats.metrics.map(({ id, runs }) => [id, runs])).toEqual([
      ['build-success', 1],
      ['validation-pass', 0],
      ['reproducibility', 0],
      ['build-time', 1],
      ['compliance-pass', 0],
    ]);
  });

  it.each([
    ['the same artifact of the same tree', [run(), run()], 1],
    ['another artifact of the same tree', [run(), run({ artifact: 'b' }), run()], 0.5],
    ['another tree', [run(), run({ tree: 'u', artifact: 'b' })], null],
    ['another level', [run(), run({ level: 9, artifact: 'b' })], null],
    ['an artifact from the cache', [run(), run({ cached: true })], null],
  ])('tell whether rebuilds came out alike: %s', (_, records, rate) => {
    expect(valuesOf(records)['reproducibility']).toBe(rate);
  });

  it('take the time of the builds that succeeded', () => {
    expect(
      valuesOf([run({ took: 10 }), run({ took: 20 }), run({ took: 59, statuses: { 'det-tar': 'fail' } })])[
        'build-time'
      ],
    ).toBe(15);
  });

  it('hold each value against the original’s target', () => {
    const met = (records: readonly RunRecord[]) => statsOf(records).metrics.map((metric) => metric.met);
    expect(met([run(), run()])).toEqual([true, true, true, true, true]);
    expect(
      met([
        run(),
        run({
          artifact: 'b',
          statuses: { 'vel-validator': 'fail', 'policy-trace': 'fail', 'make-snapshot': 'fail' },
        }),
      ]),
    ).toEqual([false, false, true, true, false].map((value, i) => (i === 2 ? false : value)));
  });
});

describe('repro stats', () => {
  it('tells of the runs on a source, in a table and as a document', async () => {
    const root = await project({ build: { history_dir: '.repro/runs' } });
    for (const flags of [[], ['--no-cache']])
      expect((await repro(['release', root, ...flags])).status).toBe(0);
    expect((await repro(['verify', root])).status).toBe(0);
    await writeFile(path.join(root, 'dist/VERSION'), 'changed');
    expect((await repro(['verify', root])).status).toBe(2);
    await writeFile(path.join(root, '.repro/runs', `${'f'.repeat(32)}.json`), '{"schema_version":"1.0"}');
    expect((await readdir(path.join(root, '.repro/runs'))).length).toBe(5);

    const { stdout } = await repro(['stats', root, '--format', 'json']);
    const stats = JSON.parse(stdout.toString());
    expect(schemaValidator('repro_stats')(stats)).toEqual([]);
    expect(stats).toMatchObject({ runs: 4, unreadable: 1, interrupted: 0 });
    expect(stats.metrics).toMatchObject([
      { id: 'build-success', value: 1, met: true },
      { id: 'validation-pass', value: 0.75, met: false },
      { id: 'reproducibility', value: 1, runs: 1, met: true },
      { id: 'build-time', met: true },
      { id: 'compliance-pass', value: 1 },
    ]);
    const table = await repro(['stats', root]);
    expect(table.stdout.toString()).toMatch(
      /^4 runs, 1 that cannot be read\nBuild success rate +100\.0 % +> 99 % {2}met +\(2\)\n/,
    );
  });

  it('does not pass when it is asked for targets, and no run tells anything of any', async () => {
    const { status, stdout, stderr } = await repro(['stats', await sourceTree(), '--check']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('no run tells anything of any target [ERR_REPRO_INCOMPLETE]'),
    });
    expect(stdout.toString()).toMatch(/^0 runs\n/);
  });

  it('fails by a missed target when it is asked to', async () => {
    const root = await project({ hooks: { pre_build: [[process.execPath, '-e', 'process.exit(1)']] } });
    expect((await repro(['release', root])).status).toBe(2);
    expect((await repro(['stats', root])).status).toBe(0);
    expect((await repro(['stats', root, '--check'])).status).toBe(2);
  });
});
