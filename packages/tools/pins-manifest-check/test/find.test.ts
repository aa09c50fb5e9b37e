import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Context } from '@repro/cli-kit';
import { parse } from 'yaml';
import type { Disk, DiskEntry } from '../src/cli/disk.ts';
import { findFiles } from '../src/cli/find.ts';
import { survey } from '../src/survey.ts';

const entry = (name: string, kind: 'file' | 'dir'): DiskEntry => ({
  name,
  isFile: () => kind === 'file',
  isDirectory: () => kind === 'dir',
  isSymbolicLink: () => false,
});

/** A world in which every file is gone by the time it is opened. */
const context = {
  signal: new AbortController().signal,
  open: (name: string) => Promise.reject(Object.assign(new Error(`${name} is gone`), { code: 'ENOENT' })),
} as unknown as Context;

function searchIn(list: Disk['list']): ReturnType<typeof findFiles> {
  const nothing = (): never => {
    throw new Error('not asked for');
  };
  return findFiles({ root: '/root', context, disk: { list, real: nothing, stat: nothing } });
}

describe('the search', () => {
  it('goes on when a file vanishes after it was listed', async () => {
    const found = searchIn(() => [entry('action.yml', 'file'), entry('.gitlab-ci.yml', 'file')]);
    const surveyed = await survey(found, {});
    expect(surveyed.map(({ findings }) => findings[0]?.message)).toEqual([
      '.gitlab-ci.yml: it cannot be read: nothing is there',
      'action.yml: it cannot be read: nothing is there',
    ]);
  });

  it('says of a name that is no UTF-8 what keeps it from being read', async () => {
    const found = searchIn(() => [entry('\ufffd.gitlab-ci.yml', 'file')]);
    const [surveyed] = await survey(found, {});
    expect(surveyed?.findings[0]?.message).toBe(
      '\ufffd.gitlab-ci.yml: it cannot be read: its name is no UTF-8',
    );
  });

  it('ends in a tree of directories without end', async () => {
    const surveyed = await survey(
      searchIn(() => [entry('d', 'dir')]),
      {},
    );
    expect(surveyed).toHaveLength(1);
    expect(surveyed[0]?.findings[0]).toMatchObject({ code: 'pins/unreadable' });
    expect(surveyed[0]?.findings[0]?.message).toMatch(/: directories are nested too deep$/);
  });
});

describe('the hook of pre-commit', () => {
  it('runs for every file that may be judged: any YAML, since a GitLab file may include any', () => {
    const hooks = parse(
      readFileSync(new URL('../../../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'),
    ) as { id: string; files?: string }[];
    const { files = '' } = hooks.find(({ id }) => id === 'pins-manifest-check') ?? {};
    const names = [
      '.github/workflows/a.yml',
      '.gitea/workflows/a.yaml',
      'b/action.yml',
      'x.gitlab-ci.yml',
      'ci/c.yml',
    ];
    expect(names.filter((name) => !new RegExp(files).test(name))).toEqual([]);
    expect('src/yml.ts').not.toMatch(new RegExp(files));
  });
});
