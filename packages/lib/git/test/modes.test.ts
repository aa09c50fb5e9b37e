import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { workTreeMatches } from '@repro/git';
import { recordedModes } from '@repro/git/modes';
import { pathKey } from '@repro/tree/path-key';
import { testRepo } from './repo.ts';

describe('recordedModes', () => {
  it('is what the index has, whatever the disk says', async () => {
    const repo = await testRepo();
    repo.write('in/run', '#!/bin/sh\n', 0o755);
    repo.write('in/data', 'x');
    repo.write('out', 'x');
    repo.link('in/link', 'data');
    repo.commit();
    chmodSync(path.join(repo.dir, 'in/run'), 0o644);
    repo.write('in/new', 'not added');
    const { modes, keepsExecuteBit } = await recordedModes(path.join(repo.dir, 'in'));
    expect([...modes].sort()).toEqual([
      ['data', '100644'],
      ['link', '120000'],
      ['run', '100755'],
    ]);
    expect(keepsExecuteBit).toBe(true);
    for (const off of ['false', 'no', 'OFF', '0', '']) {
      repo.git('config', 'core.fileMode', off);
      expect((await recordedModes(repo.dir)).keepsExecuteBit).toBe(false);
      expect((await workTreeMatches(repo.dir, 'HEAD')).differences).toEqual([
        { path: 'in/new', kind: 'added' },
      ]);
    }
    for (const on of ['true', 'yes', 'on', '1', '10']) {
      repo.git('config', 'core.fileMode', on);
      expect((await recordedModes(repo.dir)).keepsExecuteBit).toBe(true);
    }
  });

  it('does not believe that no execute bits are kept where files differ in them', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.write('run', 'x');
    chmodSync(path.join(repo.dir, 'run'), 0o755);
    repo.commit();
    repo.git('config', 'core.fileMode', 'false');
    expect((await recordedModes(repo.dir)).keepsExecuteBit).toBe(true);
    chmodSync(path.join(repo.dir, 'run'), 0o644);
    expect((await recordedModes(repo.dir)).keepsExecuteBit).toBe(false);
  });

  it('tells names that are not UTF-8 apart by their bytes', async () => {
    const repo = await testRepo();
    for (const [name, mode] of [
      ['d\xfe', 0o755],
      ['d\xff', 0o644],
    ] as const)
      writeFileSync(Buffer.concat([Buffer.from(`${repo.dir}/`), Buffer.from(name, 'latin1')]), 'x', { mode });
    repo.commit();
    const { modes } = await recordedModes(repo.dir);
    const modeOf = (last: number) =>
      modes.get(pathKey({ path: 'd\ufffd', rawPath: Buffer.from([0x64, last]) }));
    expect([modeOf(0xfe), modeOf(0xff), modes.get('d\ufffd')]).toEqual(['100755', '100644', undefined]);
  });

  it('looks into submodules that are checked out', async () => {
    const inner = await testRepo();
    inner.write('f', 'x', 0o755);
    inner.commit();
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.git('submodule', '--quiet', 'add', inner.dir, 'libs/inner');
    repo.git('add', 'a');
    expect([...(await recordedModes(repo.dir)).modes].sort()).toEqual([
      ['.gitmodules', '100644'],
      ['a', '100644'],
      ['libs/inner/f', '100755'],
    ]);
    expect((await recordedModes(path.join(repo.dir, 'libs'))).modes.get('inner/f')).toBe('100755');
    const { modes } = await recordedModes(repo.dir, { submodules: 'skip' });
    expect([...modes.keys()].sort()).toEqual(['.gitmodules', 'a']);
  });
});
