import { expect, it } from '@jest/globals';
import { filesIn } from '@repro/pins-manifest-check';
import { memoryTree } from '@repro/tree';

const WORKFLOW = '.github/workflows/a.yml';

it('takes workflows by their paths, and the manifest at the top alone', async () => {
  const tree = memoryTree({
    [WORKFLOW]: 'on: push\n',
    'ACTIONS-PINS.md': 'table\n',
    'docs/ACTIONS-PINS.md': 'another\n',
    'src/a.yml': 'a: 1\n',
  });
  const { files, manifest } = await filesIn(tree);
  expect(files.map(({ path }) => path)).toEqual([WORKFLOW]);
  expect(manifest).toEqual({ name: 'ACTIONS-PINS.md', text: 'table\n' });
});

it('takes no table that is too large to be one, and none where there is none', async () => {
  const large = memoryTree({ 'ACTIONS-PINS.md': Buffer.alloc(1024 * 1024 + 1, 'a') });
  await expect(filesIn(large)).rejects.toMatchObject({ code: 'ERR_REPRO_TOO_LARGE' });
  expect(await filesIn(memoryTree({}))).toEqual({ files: [], manifest: undefined });
});
