import { describe, expect, it } from '@jest/globals';
import { command } from '@repro/pipeline/cli';
import { repro } from './support.ts';

describe.each(Object.keys(command.commands))('repro %s --help', (name) => {
  it('gives examples of the command that was asked about', async () => {
    const { status, stdout } = await repro([name, '--help']);
    expect(status).toBe(0);
    const examples = /^Examples:\n((?: .*\n)+)/m.exec(stdout.toString())?.[1] ?? '';
    const commands = examples.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(commands.length).toBeGreaterThan(0);
    for (const line of commands)
      expect(line).toMatch(new RegExp(`^ {2}(?:REPRO_\\w+=\\S+ )?repro ${name}\\b`));
  });
});
