import { readFile } from 'node:fs/promises';
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
  const manifest = JSON.parse(await readFile(path.join(import.meta.dirname, '../package.json'), 'utf8'));
  const slots = await readFile(path.join(path.dirname(script), 'bad-input/slots.mjs'), 'utf8');
  const tools = Object.keys(manifest.dependencies)
    .map((name) => name.replace('@repro/', ''))
    .filter(
      (name) =>
        !['cli-kit', 'core', 'report', 'tree', 'git', 'archive', 'attest', 'evidence', 'yaml'].includes(name),
    );
  for (const tool of [...tools, 'repro']) expect(slots).toMatch(new RegExp(`'${tool}'`));
});
