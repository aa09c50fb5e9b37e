import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@repro/testkit';
import { repro, sourceTree } from './support.ts';

const LIMIT = 1024 * 1024;

describe('the step summary of GitHub', () => {
  it('is added to, and left alone where one page more would have GitHub drop all of it', async () => {
    const root = await sourceTree();
    const page = path.join(await temporaryDirectory(), 'step.md');
    const env = { GITHUB_STEP_SUMMARY: page };
    await writeFile(page, '# before\n');
    expect(await repro(['release', root], { env })).toMatchObject({ status: 0 });
    expect(await readFile(page, 'utf8')).toBe(
      `# before\n${await readFile(path.join(root, 'dist/summary.md'), 'utf8')}`,
    );
    await writeFile(page, 'x'.repeat(LIMIT - 10));
    const { status, stderr } = await repro(['release', root], { env });
    expect(status).toBe(0);
    expect(stderr).toContain('repro: warning: the step summary has no room left');
    expect((await stat(page)).size).toBe(LIMIT - 10);
  });

  it('may be out of reach, as the places of records and cache may: that is told in the words of every error', async () => {
    const root = await sourceTree();
    const file = path.join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    const env = { GITHUB_STEP_SUMMARY: `${file}/step.md` };
    const args = ['release', root, '--history-dir', `${file}/history`, '--cache-dir', `${file}/cache`];
    const { status, stderr } = await repro(args, { env });
    expect(status).toBe(0);
    expect(stderr.split('\n').filter((line) => line.includes('warning'))).toEqual([
      expect.stringMatching(
        /: warning: the step summary was not written: .*\/file\/step\.md: not a directory$/,
      ),
      expect.stringMatching(/: warning: the run record was not kept: .*\/file\/history: not a directory$/),
      expect.stringMatching(/: warning: the cache was not written: .*\/file\/cache\S*: not a directory$/),
    ]);
  });
});
