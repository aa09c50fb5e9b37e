import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RunRecord } from '@repro/evidence';
import { settings } from '@repro/pipeline';
import { schemaValidator } from '@repro/testkit';
import { home, json, project, repro, sourceTree } from './support.ts';

describe('the run record', () => {
  it('says what every step read and wrote, by which policy, and when', async () => {
    const root = await sourceTree();
    expect((await repro(['release', root, '--level', '3'], { env: { REPRO_STRICT_MODE: '0' } })).status).toBe(
      0,
    );
    const record = await json<RunRecord>(root, 'run_record.json');
    expect(schemaValidator('run_record')(record)).toEqual([]);
    expect(record).toMatchObject({
      command: 'release',
      complete: true,
      status: 'pass',
      tool: { name: 'repro' },
    });
    expect(Object.keys(record.settings)).toEqual(Object.keys(settings).sort());
    expect(record.settings).toMatchObject({
      'build.compression_level': { value: 3, from: 'flag', name: '--level' },
      'validation.strict_mode': { value: false, from: 'environment', name: 'REPRO_STRICT_MODE' },
      'build.compression': { value: 'gzip', from: 'default' },
    });
    const sums = await readFile(path.join(root, 'dist/SHA256SUMS'), 'utf8');
    for (const { outputs } of record.steps)
      for (const { name, sha256 } of outputs) expect(sums).toContain(`${sha256}  ${name}\n`);
    const validator = record.steps.find(({ name }) => name === 'vel-validator');
    expect(validator).toMatchObject({
      kind: 'check',
      report: 'checks/vel-validator.json',
      policy: { name: 'vel-validator/rules', version: '1.0.0' },
    });
    expect(validator?.inputs.map(({ name }) => name)).toEqual([
      'vel_manifest.json',
      'artifact.tar.gz',
      'snapshot.json',
    ]);
    const { tree_sha256 } = record.source;
    expect(record.steps.find(({ name }) => name === 'det-tar')?.inputs).toEqual([
      { name: 'source', sha256: tree_sha256 },
    ]);
    expect(
      record.steps.every(
        ({ started_on, finished_on, duration_ms }) => started_on && finished_on && duration_ms !== undefined,
      ),
    ).toBe(true);
  });

  it('is kept outside of the source, one for each run', async () => {
    const root = await sourceTree();
    for (let i = 0; i < 2; i++) await repro(['release', root]);
    const runs = path.join((await home())['XDG_STATE_HOME'] as string, 'repro-pack/runs');
    const [of] = (await readdir(runs)).filter((name) => name.startsWith('project-'));
    expect(of).toBeDefined();
    const all = await Promise.all((await readdir(runs)).map(async (name) => readdir(path.join(runs, name))));
    expect(all.flat().every((name) => /^[0-9a-f]{32}\.json$/.test(name))).toBe(true);
    expect(all.flat()).toContain(`${(await json<RunRecord>(root, 'run_record.json')).run_id}.json`);
    expect((await readdir(root)).sort()).toEqual(['dist', 'empty', 'link', 'run.sh', 'src']);
  });

  it('may be kept in the source, and is not captured there', async () => {
    const root = await project({ build: { history_dir: '.repro/runs' } });
    for (let i = 0; i < 2; i++) expect((await repro(['release', root])).status).toBe(0);
    expect((await readdir(path.join(root, '.repro/runs'))).length).toBe(2);
    expect(await readFile(path.join(root, 'dist/snapshot.json'), 'utf8')).not.toContain('"path":".repro');
    expect((await repro(['verify', root])).status).toBe(0);
  });
});
