import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { shellWord } from '../src/commands/shell-word.ts';
import { repro } from './support.ts';

const NAMES = [
  'plain',
  'two words',
  "it's $(touch ran)`touch ran`",
  "'; touch ran; '",
  'line\nbreak',
  "a\u001b[31m'\\x",
  '\u202etxt.exe',
  '!! * "q"',
];

describe('a word that people copy', () => {
  needs('bash')('is to a shell the text that it stands for', async () => {
    const script = `printf '%s\\0' ${NAMES.map(shellWord).join(' ')}`;
    const { stdout } = await runProcess('bash', ['-c', script], {});
    expect(stdout.toString()).toBe(NAMES.map((name) => `${name}\0`).join(''));
  });

  it('acts on no terminal', () => {
    expect(NAMES.map(shellWord).join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  needs('bash', 'sha256sum')('is the directory in the lines that check a release', async () => {
    const root = path.join(await temporaryDirectory(), "it's\n$(touch ran)");
    await mkdir(root);
    await writeFile(path.join(root, 'a.txt'), 'a\n');
    const { status, stdout } = await repro(['release', root, '--quiet']);
    expect(status).toBe(0);
    const line = /^ {2}(\(cd .* sha256sum -c SHA256SUMS\))$/m.exec(stdout.toString())?.[1] ?? 'false';
    const checked = await runProcess('bash', ['-c', line], {});
    expect(checked).toMatchObject({ status: 0 });
    expect(checked.stdout.toString()).toContain('artifact.tar.gz: OK');
  });
});
