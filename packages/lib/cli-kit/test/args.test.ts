import { describe, expect, it } from '@jest/globals';
import { defineCommand } from '@repro/cli-kit';
import { inMemory, type World } from './support.ts';

/** What `echo` understood of a command line. */
async function understood(argv: readonly string[], world?: World): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await inMemory('echo', ['word', ...argv], world);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { flags, positionals } = JSON.parse(stdout.toString());
  return { ...flags, ...(positionals.rest.length > 0 && { rest: positionals.rest }) };
}

/** The error line and the hint of a command line that is refused. */
async function refusal(argv: readonly string[], world?: World): Promise<string[]> {
  const { status, stdout, stderr } = await inMemory('echo', argv, world);
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
  const [error = '', hint = '', ...more] = stderr.split('\n');
  expect(more).toEqual(['']);
  expect(error).toMatch(/^demo: error: .* \[ERR_REPRO_USAGE\]$/);
  return [error.slice(13, -18), hint.replace(/^demo: hint: /, '')];
}

const defaults = { count: 7, tag: [], size: [3], strict: false, loud: false };

describe('a command line', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    ['nothing', [], {}],
    ['a long flag with its value apart', ['--count', '3'], { count: 3 }],
    ['a long flag with its value attached', ['--count=3'], { count: 3 }],
    ['a short flag with its value apart', ['-c', '3'], { count: 3 }],
    ['a short flag with its value attached', ['-c3'], { count: 3 }],
    ['a negative number', ['--count', '-3'], { count: -3 }],
    ['a negative number, attached', ['-c-3'], { count: -3 }],
    ['a zero with a sign as zero', ['--count=-0'], { count: 0 }],
    ['a dash as a value', ['-n-'], { name: '-' }],
    ['a dash as a value, apart', ['-n', '-'], { name: '-' }],
    ['an empty value', ['--name='], { name: '' }],
    ['an empty value, apart', ['--name', ''], { name: '' }],
    ['a value with an equals sign', ['--name=a=b'], { name: 'a=b' }],
    ['a value that begins with dashes, attached', ['--name=--strict'], { name: '--strict' }],
    ['a value that looks like a number as text', ['--name', '0x10'], { name: '0x10' }],
    ['a boolean', ['--strict'], { strict: true }],
    ['a boolean that is turned off', ['--strict=false'], { strict: false }],
    ['a boolean twice: the last one counts', ['--strict=false', '-s'], { strict: true }],
    ['a cluster', ['-sl'], { strict: true, loud: true }],
    ['a cluster that ends with a value', ['-slc3'], { strict: true, loud: true, count: 3 }],
    ['a cluster whose value stands apart', ['-slc', '3'], { strict: true, loud: true, count: 3 }],
    ['a repeated flag in its order', ['-tb', '--tag=a', '-t', 'c'], { tag: ['b', 'a', 'c'] }],
    ['a repeated number', ['--size=1', '--size=2'], { size: [1, 2] }],
    ['a choice', ['--color', 'green'], { color: 'green' }],
    ['words between flags', ['a', '--strict', 'b'], { strict: true, rest: ['a', 'b'] }],
    ['a lone dash as a word', ['-'], { rest: ['-'] }],
    ['everything after -- as words', ['--', '--count', '-s', '--'], { rest: ['--count', '-s', '--'] }],
    ['an empty word', ['', 'b'], { rest: ['', 'b'] }],
    [
      'a word called like a member of every object',
      ['__proto__', 'constructor'],
      { rest: ['__proto__', 'constructor'] },
    ],
  ])('with %s', async (_, argv, expected) => {
    expect(await understood(argv)).toEqual({ ...defaults, ...expected });
  });

  it.each<[string, string[], string, string | RegExp]>([
    ['a number with an exponent', ['--count', '1e3'], "--count is '1e3', expected a whole number", /./],
    ['a hexadecimal number', ['--count', '0x10'], "--count is '0x10', expected a whole number", /./],
    ['a number with a space', ['--count', ' 3'], "--count is ' 3', expected a whole number", /./],
    ['a number with a plus sign', ['--count=+3'], "--count is '+3', expected a whole number", /./],
    ['a fraction', ['--count', '1.5'], "--count is '1.5', expected a whole number", /./],
    ['a number of another script', ['--count', '３'], "--count is '３', expected a whole number", /./],
    ['no number', ['--count='], "--count is '', expected a whole number", /./],
    ['not a number', ['--count', 'NaN'], "--count is 'NaN', expected a whole number", /./],
    [
      'an unsafe number',
      ['--count=9007199254740993'],
      "--count is '9007199254740993', expected a whole number",
      /./,
    ],
    ['a number above the range', ['-c', '101'], '-c (--count) is 101, expected -5 to 100', /./],
    ['a number below the range', ['--count=-6'], '--count is -6, expected -5 to 100', /./],
    ['a choice that is none', ['--color=blue'], "--color is 'blue', expected red, green", /./],
    ['an output without a name', ['--output='], '--output is empty, expected a file', /./],
    ['a flag given twice', ['--name=a', '-n', 'b'], '-n is given twice, expected once', /./],
    ['a flag without its value', ['--name'], '--name needs a value, found none', /./],
    ['a choice without its value', ['--color'], '--color needs a value, found none', 'expected red, green'],
    ['a short flag without its value', ['-n'], '-n (--name) needs a value, found none', /./],
    [
      'a flag where the value should be',
      ['--name', '--strict'],
      '--name needs a value, found --strict',
      /--name=--strict/,
    ],
    [
      'a short flag where the value should be',
      ['-n', '-s'],
      '-n (--name) needs a value, found -s',
      /--name=-s/,
    ],
    ['an equals sign after a short flag', ['-n=x'], "-n (--name) has the value '=x'", 'write -n x'],
    [
      'a boolean with another value',
      ['--strict=yes'],
      "--strict is 'yes', expected no value, true or false",
      /./,
    ],
    ['a NUL in a value', ['--name', 'a\0b'], '--name holds a NUL character', /./],
    ['a NUL in a word', ['a\0b'], 'FIRST holds a NUL character', /./],
    ['an unknown flag', ['--zzzzzz'], 'unknown flag --zzzzzz', /--help.*\.\/-name/],
    ['a mistyped flag', ['--cuont=3'], 'unknown flag --cuont', 'did you mean --count?'],
    ['a flag cut short', ['--strict=true', '--col'], 'unknown flag --col', 'did you mean --color?'],
    ['a flag in capitals', ['--Strict'], 'unknown flag --Strict', 'did you mean --strict?'],
    ['a negated boolean', ['--no-strict'], 'unknown flag --no-strict', 'to turn it off write --strict=false'],
    ['an unknown letter', ['-z'], 'unknown flag -z', /./],
    ['an unknown letter in a cluster', ['-szl'], 'unknown flag -z', /./],
    [
      'a flag called like a member of every object',
      ['--constructor', '--__proto__'],
      'unknown flag --constructor',
      /./,
    ],
    ['a missing word', [], 'missing FIRST: the first word', /--help/],
  ])('is refused for %s', async (_, argv, message, hint) => {
    const [error, found] = await refusal(argv);
    expect(error).toBe(message);
    expect(found).toMatch(hint instanceof RegExp ? hint : new RegExp(`^${hint.replace(/[?.]/g, '\\$&')}$`));
  });

  it('is refused for a word too many, an empty path, and a missing required flag', async () => {
    expect((await inMemory('head', ['a', 'b'])).stderr).toContain(
      "error: unexpected argument 'b' [ERR_REPRO_USAGE]",
    );
    expect((await inMemory('head', [''])).stderr).toContain(
      'error: FILE is empty, expected a path [ERR_REPRO_USAGE]',
    );
    expect((await inMemory('demanding', [])).stderr).toContain(
      'error: --key is missing: the key to it all [ERR_REPRO_USAGE]',
    );
    expect((await inMemory('demanding', [], { env: { DEMO_KEY: 'k' } })).stdout.toString()).toBe(
      '{"key":"k"}\n',
    );
  });
});

describe('the environment', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['a number', { DEMO_COUNT: '4' }, { count: 4 }],
    ['a text', { DEMO_NAME: 'x' }, { name: 'x' }],
    ['one of many', { DEMO_TAG: 'a' }, { tag: ['a'] }],
    ['a choice', { DEMO_COLOR: 'red' }, { color: 'red' }],
    ['1', { DEMO_STRICT: '1' }, { strict: true }],
    ['Yes', { DEMO_STRICT: 'Yes' }, { strict: true }],
    ['0', { DEMO_STRICT: '0' }, { strict: false }],
    ['nothing, which counts as unset', { DEMO_STRICT: '', DEMO_COUNT: '', DEMO_NAME: '' }, {}],
  ])('gives %s', async (_, env, expected) => {
    expect(await understood([], { env })).toEqual({ ...defaults, ...expected });
  });

  it.each<[Record<string, string>, string]>([
    [{ DEMO_COUNT: '1e3' }, "DEMO_COUNT (for --count) is '1e3', expected a whole number"],
    [{ DEMO_COLOR: 'blue' }, "DEMO_COLOR (for --color) is 'blue', expected red, green"],
    [{ DEMO_STRICT: 'maybe' }, "DEMO_STRICT is 'maybe', expected 1 or 0"],
  ])('is refused for %j', async (env, message) => {
    expect((await refusal(['word'], { env }))[0]).toBe(message);
  });

  it('gives way to the command line', async () => {
    const env = { DEMO_COUNT: 'nonsense', DEMO_STRICT: '1', DEMO_TAG: 'env' };
    expect(await understood(['-c1', '--strict=false', '-tcli'], { env })).toEqual({
      ...defaults,
      count: 1,
      tag: ['cli'],
    });
  });
});

describe('the types of the arguments', () => {
  it('follow from the flags and positionals', () => {
    const command = defineCommand({
      tool: { name: 'a', version: '1' },
      summary: 'A',
      positionals: [
        { name: 'one', summary: 'one', kind: 'string', required: true },
        { name: 'two', summary: 'two', kind: 'path' },
        { name: 'rest', summary: 'rest', kind: 'bytes', variadic: true },
      ],
      flags: {
        n: { type: 'integer', summary: 'n' },
        m: { type: 'integer', default: 1, summary: 'm' },
        k: { type: 'string', required: true, summary: 'k' },
        b: { type: 'boolean', summary: 'b' },
        c: { type: 'choice', choices: ['x', 'y'], default: 'x', summary: 'c' },
        s: { type: 'string', multiple: true, summary: 's' },
      },
      output: 'none',
      examples: [],
      async run({ flags, positionals }) {
        const n: number | undefined = flags.n;
        const m: number = flags.m;
        const k: string = flags.k;
        const b: boolean = flags.b;
        const c: 'x' | 'y' = flags.c;
        const s: readonly string[] = flags.s;
        const one: string = positionals.one;
        const two: string | undefined = positionals.two;
        const rest: readonly string[] = positionals.rest;
        // @ts-expect-error there is no such flag
        const none = flags.none;
        return { none: true, note: String([n, m, k, b, c, s, one, two, rest, none]) };
      },
    });
    expect(command).toHaveProperty('run');
  });
});
