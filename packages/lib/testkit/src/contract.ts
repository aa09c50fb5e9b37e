import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Command, type CommandGroup, isGroup } from '@repro/cli-kit';
import type { RuleTable } from '@repro/report';
import { invoke } from './invoke.ts';
import { bin, packageRoot, runProcess } from './process.ts';
import { schemaNames } from './schemas.ts';
import { temporaryDirectory } from './temporary.ts';

/** Makes the one file of a bin; testkit is never published, so the repository is around it. */
const BUNDLER = fileURLToPath(new URL('../../../../scripts/bundle.mjs', import.meta.url));

/**
 * What holds for every tool alike (the tools' reference, section 0), in one suite.
 * @param from the test's `import.meta.url`
 */
export function contractSuite(command: Command | CommandGroup, from: string): void {
  describe(`${command.tool.name} keeps the contract of all tools`, () => {
    processContract(command, from);
    usageContract(command);
    if (isGroup(command)) return;
    helpContract(command);
    inputContract(command);
    if (command.output === 'report') reportContract(command);
  });
}

function processContract(command: Command | CommandGroup, from: string): void {
  const runBin = bin(from);
  const manifest = JSON.parse(readFileSync(path.join(packageRoot(from), 'package.json'), 'utf8'));

  it('prints its version as the package has it', async () => {
    const { status, stdout, stderr } = await runBin(['--version']);
    expect({ status, stdout: stdout.toString(), stderr }).toEqual({
      status: 0,
      stdout: `${command.tool.name} ${manifest.version}\n`,
      stderr: '',
    });
    expect(manifest.name === `@repro/${command.tool.name}` || isGroup(command)).toBe(true);
  });

  it('exits 1 for an unknown flag, with a code and a hint on stderr and nothing on stdout', async () => {
    const args = isGroup(command) ? [Object.keys(command.commands)[0] as string] : [];
    const { status, stdout, stderr } = await runBin([...args, '--no-such-flag']);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^[\w-]+: error: unknown flag --no-such-flag \[ERR_REPRO_USAGE\]\n[\w-]+: hint: .+\n$/,
    );
  });

  it('answers from the one file that is installed as it does from its modules', async () => {
    const [name, file] =
      Object.entries((manifest.publishConfig?.bin ?? {}) as Record<string, string>)[0] ?? [];
    if (name === undefined || file === undefined) return;
    expect(await runProcess(process.execPath, [BUNDLER, name])).toMatchObject({ status: 0, stderr: '' });
    const runBundle = (args: readonly string[]) =>
      runProcess(process.execPath, [path.join(packageRoot(from), file), ...args]);
    const [subCommand] = isGroup(command) ? Object.keys(command.commands) : [];
    for (const args of [['--version'], ['--help'], ['--config', 'no-such-file.yml'], ['--no-such-flag']]) {
      const line = subCommand === undefined ? args : [subCommand, ...args];
      expect(await runBundle(line)).toEqual(await runBin(line));
    }
  });

  it('can be imported as a library without doing anything', async () => {
    const entry = path.join(packageRoot(from), manifest.exports['.'].default);
    const library = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
    expect(Object.keys(library).length).toBeGreaterThan(0);
  });
}

function usageContract(command: Command | CommandGroup): void {
  it('shows help that ends with a newline and names its examples', async () => {
    const { status, stdout, stderr } = await invoke(command, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString()).toMatch(/^Usage: [\s\S]*\S\n$/);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(stdout.toString()).toContain(example.command);
  });

  it('writes summaries as one line without a full stop', () => {
    const flags = isGroup(command) ? [] : Object.values(command.flags);
    for (const { summary } of [command, ...flags, ...command.examples])
      expect(summary).toMatch(/^[^\n]+[^.\n]$/);
  });
}

function helpContract(command: Command): void {
  it('names every flag in its help', async () => {
    const { stdout } = await invoke(command, ['--help']);
    for (const name of Object.keys(command.flags)) expect(stdout.toString()).toContain(`--${name}`);
  });

  it('refuses an argument too many', async () => {
    if (command.positionals.some((positional) => positional.variadic)) return;
    const words = command.positionals.map(() => 'x');
    const { status, stderr } = await invoke(command, [...words, 'one-too-many']);
    expect(status).toBe(1);
    expect(stderr).toContain("unexpected argument 'one-too-many' [ERR_REPRO_USAGE]");
  });

  it('refuses an unknown key in a --config file', async () => {
    const cwd = await temporaryDirectory();
    const { status, stderr } = await invoke(command, ['--config', 'missing.json'], { cwd });
    expect({ status, coded: /\[ERR_REPRO_NOT_FOUND\]/.test(stderr) }).toEqual({ status: 1, coded: true });
  });
}

function inputContract(command: Command): void {
  const reads = command.positionals.findIndex((positional) => positional.kind !== 'string');
  if (reads === -1) return;
  const words = (last: string): string[] => [...command.positionals.slice(0, reads).map(() => 'x'), last];

  it('exits 1 for an input that is missing, and names it', async () => {
    const cwd = await temporaryDirectory();
    const { status, stdout, stderr } = await invoke(command, words('no-such-input'), { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/error: .*no-such-input.* \[ERR_REPRO_\w+\]\n.*hint: /);
  });

  it('does not take a terminal for input', async () => {
    if (command.positionals[reads]?.kind !== 'bytes') return;
    const { status, stderr } = await invoke(command, [], { terminal: true });
    expect(status).toBe(1);
    expect(stderr).toContain('terminal');
  });
}

function reportContract(command: Command): void {
  let rules: RuleTable = {};
  beforeAll(async () => {
    rules = (await command.rules?.()) ?? {};
  });

  it('has a rule for everything it can find, with reason and remedy', () => {
    expect(Object.keys(rules).length).toBeGreaterThan(0);
    for (const [code, rule] of Object.entries(rules)) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(rule.summary).toMatch(/^[^\n]+[^.\n]$/);
      expect(rule.why.length).toBeGreaterThan(20);
      expect(rule.fix.length).toBeGreaterThan(5);
    }
  });

  it('has a schema for its report', () => {
    expect(schemaNames()).toContain(`${command.tool.name}.report`);
  });

  it('explains each code', async () => {
    for (const [code, rule] of Object.entries(rules)) {
      const { status, stdout } = await invoke(command, ['--explain', code]);
      expect(status).toBe(0);
      expect(stdout.toString()).toContain(rule.why);
    }
    expect((await invoke(command, ['--explain', 'no/such-code'])).status).toBe(1);
  });
}
