import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { needs, runProcess } from '@repro/testkit';

const script = path.join(import.meta.dirname, '../../../scripts/bad-input.mjs');

needs('bash', 'mkfifo', 'setpriv')(
  'every bin ends on bad input with one coded line, and leaves nothing half-written',
  async () => {
    const { status, stdout, stderr } = await runProcess(process.execPath, [script, '--short']);
    expect({ status, said: status === 0 ? '' : `${stdout.toString()}${stderr}` }).toEqual({
      status: 0,
      said: '',
    });
    expect(stdout.toString()).toMatch(/\n\d\d cases, 0 wrong\n/);
  },
  180_000,
);

it('the matrix names every bin', async () => {
  const directory = path.join(path.dirname(script), 'bad-input/slots');
  const files = await readdir(directory);
  const slots = (await Promise.all(files.map((file) => readFile(path.join(directory, file), 'utf8')))).join();
  const tools = await readdir(path.join(import.meta.dirname, '../../tools'));
  for (const tool of [...tools, 'repro', 'repro-audit']) expect(slots).toContain(`'${tool}'`);
});
