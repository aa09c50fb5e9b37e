import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { nearest } from '../src/args/nearest.ts';
import { inMemory } from './support.ts';

const text = async (name: string, argv: readonly string[]): Promise<string> => {
  const { status, stdout, stderr } = await inMemory(name, argv);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.toString();
};

describe('--help', () => {
  it('is a stable text', async () => {
    expect(await text('check', ['--help'])).toBe(`Usage: demo [FILE...] [FLAGS]

Check the size of files.

Arguments:
  FILE...  what to check; stdin when absent, or -

Flags:
      --limit  bytes to read at most                                     [number] [default: 1000000]

Common flags:
  -o, --output   FILE: write the result to FILE in one step; - is stdout                    [string]
      --format   how to show the report; text on a terminal, json elsewhere
                                      [string] [choices: "json", "text", "sarif", "github", "junit"]
      --fail-on  the lightest level of finding that fails the check
                                   [string] [choices: "error", "warning", "note"] [default: "error"]
  -q, --quiet    no warnings, notes or progress on stderr                                  [boolean]
      --config   FILE: take flags that are not given from a JSON or YAML file: {"flag-name": value}
                                                                                            [string]
      --explain  CODE: explain a finding and stop                                           [string]
      --version  print the version and stop                                                [boolean]
  -h, --help     print this help and stop                                                  [boolean]

Examples:
  demo a.bin
      check one file

Exit status: 0 passed, 2 checked and failed, 1 could not tell (usage, unreadable input, a limit).
--explain CODE tells more about a finding.
`);
  });

  it('says all there is to say of each flag', async () => {
    const help = await text('echo', ['-h']);
    expect(help).toContain('Usage: demo FIRST [REST...] [FLAGS]');
    expect(help).toContain('What was understood of the command line');
    expect(help).toContain('\nArguments:\n  FIRST    the first word\n  REST...  all other words\n\nFlags:\n');
    expect(help).toMatch(/-c, --count +N: how many \[DEMO_COUNT\] +\[number\] \[default: 7\]/);
    expect(help).toMatch(/-t, --tag +a tag, again and again \[DEMO_TAG\] +\[array\]/);
    expect(help).toMatch(/--color +a colour \[DEMO_COLOR\] +\[string\] \[choices: "red", "green"\]/);
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('fits a terminal that is narrower, and grows with none', async () => {
    const lines = async (name: string, columns: number) => {
      const { stdout } = await inMemory(name, ['--help'], { terminal: true, columns });
      return stdout.toString().split('\n');
    };
    for (const name of ['echo', 'check', 'demanding', 'group'])
      for (const columns of [40, 60, 80])
        expect((await lines(name, columns)).filter((line) => line.length > columns)).toEqual([]);
    // However long a summary is, what a flag takes stands apart from it.
    for (let columns = 40; columns <= 100; columns++)
      expect((await lines('echo', columns)).filter((line) => /\S\[(?:string|boolean)/.test(line))).toEqual(
        [],
      );
    for (const columns of [0, 100, 250])
      expect((await lines('echo', columns)).join('\n')).toBe(await text('echo', ['--help']));
  });

  it('wins over whatever is wrong beside it, but is no value of another flag', async () => {
    const help = await text('echo', ['--help']);
    expect(await text('echo', ['--zzz', '--count=x', '-h', 'a'])).toBe(help);
    expect((await inMemory('echo', ['x', '--name', '--help'])).status).toBe(1);
    expect((await inMemory('echo', ['x', '--', '--help'])).stdout.toString()).toContain('"rest":["--help"]');
  });
});

describe('--version', () => {
  it('is the name and version, wherever it stands', async () => {
    expect(await text('echo', ['--version'])).toBe('demo 1.2.3\n');
    expect(await text('echo', ['x', '--strict', '--version'])).toBe('demo 1.2.3\n');
    expect(await text('group', ['--version'])).toBe('demo 1.2.3\n');
    expect(await text('group', ['echo', '--version'])).toBe('demo 1.2.3\n');
  });
});

describe('--explain', () => {
  it('tells level, meaning, reason and remedy', async () => {
    expect(await text('check', ['--explain', 'demo/large'])).toBe(
      'demo/large (error)\n\nThe file is large\n\nWhy: A large file takes long to read.\n\nFix: make it smaller\n',
    );
  });

  it('takes the end of a code that only one has', async () => {
    expect(await text('check', ['--explain', 'large'])).toMatch(/^demo\/large \(error\)\n/);
  });

  it.each([
    ['demo/lrage', 'did you mean demo/large?'],
    ['mpty', 'did you mean demo/empty?'],
    ['', 'the codes are demo/large, demo/empty'],
    ['nothing-like-it', 'the codes are demo/large, demo/empty'],
    ['constructor', 'the codes are demo/large, demo/empty'],
  ])('refuses the code %s', async (code, hint) => {
    const { status, stdout, stderr } = await inMemory('check', ['--explain', code]);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`demo: error: unknown code '${code}' [ERR_REPRO_USAGE]\ndemo: hint: ${hint}\n`);
  });
});

describe('a bin with sub-commands', () => {
  it('lists them in its help', async () => {
    const help = await text('group', ['--help']);
    expect(help).toMatch(
      /^Usage: demo COMMAND \[FLAGS\]\n\nDo one of several things\.\n\nCommands:\n {2}demo echo {3}Print the arguments\n {2}demo check {2}Check files\n\n/,
    );
    expect(await text('group', ['help'])).toBe(help);
    expect(await text('group', ['-h'])).toBe(help);
  });

  it('gives the help of each under its own name', async () => {
    const help = await text('group', ['echo', '--help']);
    expect(help).toMatch(/^Usage: demo echo FIRST /);
    expect(await text('group', ['help', 'echo'])).toBe(help);
  });

  it('runs one', async () => {
    expect(JSON.parse(await text('group', ['echo', 'x', '-c4'])).flags.count).toBe(4);
  });

  it.each([
    [[], 'no command given', 'the commands are echo, check'],
    [['ehco'], "unknown command 'ehco'", 'did you mean echo?'],
    [['deploy'], "unknown command 'deploy'", 'the commands are echo, check'],
    [['toString'], "unknown command 'toString'", 'the commands are echo, check'],
    [
      ['--quiet', 'echo'],
      'unknown flag --quiet before the command',
      'flags stand behind it; the commands are echo, check',
    ],
    [['help', 'deploy'], "unknown command 'deploy'", 'the commands are echo, check'],
  ])('refuses %j', async (argv, error, hint) => {
    const { status, stdout, stderr } = await inMemory('group', argv);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`demo: error: ${error} [ERR_REPRO_USAGE]\ndemo: hint: ${hint}\n`);
  });
});

describe('the word that was probably meant', () => {
  const flags = ['output', 'format', 'fail-on', 'quiet', 'config', 'explain', 'mtime', 'o'];
  it.each([
    ['ouput', 'output'],
    ['outptu', 'output'],
    ['formt', 'format'],
    ['failon', 'fail-on'],
    ['mtimes', 'mtime'],
    ['conf', 'config'],
    ['explain-code', 'explain'],
    ['compression', undefined],
    ['', undefined],
    ['x'.repeat(100000), undefined],
  ])('%s', (word, expected) => {
    expect(nearest(word, flags)).toBe(expected);
  });

  it('is the word itself, and one that lacks or swaps a letter', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), (candidate, at) => {
        const i = at % (candidate.length - 1);
        const letters = candidate.split('');
        const swapped = letters.toSpliced(i, 2, letters[i + 1] ?? '', letters[i] ?? '').join('');
        for (const typed of [candidate, letters.toSpliced(i, 1).join(''), swapped]) {
          expect(nearest(typed, ['zzzzzzzzzzzzzzzzzzzzzzzz', candidate])).toBe(candidate);
        }
      }),
    );
  });
});
