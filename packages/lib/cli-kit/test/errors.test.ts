import { describe, expect, it } from '@jest/globals';
import { inFile } from '@repro/core/error';
import { errorLines, reasonOf, toReproError } from '../src/errors.ts';
import { asProcess, inMemory } from './support.ts';

const HINT = 'demo: hint: this is a bug; set REPRO_DEBUG=1 to see where, and report it\n';

describe('an error that nobody expected', () => {
  it.each([
    ['throw', 'demo: error: unexpected: cannot read\\nproperties [ERR_REPRO_INTERNAL]\n'],
    ['throw-text', 'demo: error: unexpected: just text [ERR_REPRO_INTERNAL]\n'],
    ['cause', 'demo: error: unexpected: outer [ERR_REPRO_INTERNAL]\n'],
  ])('is told in one line: %s', async (how, line) => {
    expect(await inMemory('broken', [how])).toMatchObject({ status: 1, stderr: line + HINT });
  });

  it('shows where it came from with REPRO_DEBUG=1, and nothing of the environment', async () => {
    const env = { REPRO_DEBUG: '1', TOKEN: 'hunter2-in-the-environment' };
    const { status, stderr } = await inMemory('broken', ['cause'], { env });
    expect(status).toBe(1);
    expect(stderr).toContain(`demo: error: unexpected: outer [ERR_REPRO_INTERNAL]\n${HINT}`);
    expect(stderr).toMatch(/\n {4}at .*commands\.mjs/);
    expect(stderr).toContain('\ncaused by: inner \\u{1b}[2J\n');
    expect(stderr).not.toContain('hunter2');
    expect(stderr).not.toContain('\u001b');
  });

  it.each([
    ['thrown where nobody waits', 'later', 'unexpected: thrown later'],
    ['a rejection that nobody handles', 'unhandled', 'unexpected: rejected later'],
    [
      'a promise that is never settled',
      'never',
      'unexpected: nothing is left to wait for, but the work is not done',
    ],
  ])('ends the process with a line and status 1: %s', async (_, how, message) => {
    const { status, stdout, stderr } = await asProcess(['broken', how]);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr.startsWith(`demo: error: ${message} [ERR_REPRO_INTERNAL]\n`)).toBe(true);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('shows where in a process, too', async () => {
    const { status, stderr } = await asProcess(['broken', 'later'], {
      env: { REPRO_DEBUG: '1', TOKEN: 'hunter2' },
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/\n {4}at .*commands\.mjs/),
    });
    expect(stderr).not.toContain('hunter2');
  });
});

describe('toReproError', () => {
  it.each([
    'ENOENT',
    'EACCES',
    'ENOSPC',
    'EMFILE',
    'EPIPE',
    'EROFS',
    'ELOOP',
    'EIO',
    'ENAMETOOLONG',
    'EBADF',
  ])('gives %s a code, a sentence with the name, and a hint', (code) => {
    const thrown = Object.assign(new Error(`${code}: x`), { code, path: '/abs/path' });
    const error = toReproError(thrown, 'given');
    expect(error.code).toMatch(/^ERR_REPRO_(?!INTERNAL)/);
    expect(error.message).toMatch(/^given: [a-z][^.]+$/);
    expect(error.hint).toMatch(/^[^.\n]+[^.\n]$/);
    expect(toReproError(thrown).message).toContain('/abs/path: ');
    expect(error.cause).toBe(thrown);
    // Whoever read the file may put its name before what was wrong, and must not put it twice.
    expect(inFile(error, 'given')).toBe(error);
  });

  it.each([
    undefined,
    null,
    3,
    'text',
    {},
    { code: 'toString' },
    { code: 7, message: 8 },
    Object.create(null),
  ])('takes whatever is thrown: %p', (thrown) => {
    expect(toReproError(thrown).code).toBe('ERR_REPRO_INTERNAL');
    expect(errorLines('t', toReproError(thrown), true)).toMatch(
      /^t: error: unexpected: .*\[ERR_REPRO_INTERNAL\]\nt: hint: /,
    );
  });

  it('leaves a coded error as it is, from whatever copy of the package', () => {
    const foreign = { code: 'ERR_REPRO_X', message: 'x' };
    expect(toReproError(foreign, 'name')).toBe(foreign);
  });

  it('survives causes that go round in a circle', () => {
    const error: Error & { cause?: unknown } = new Error('a');
    error.cause = error;
    expect(errorLines('t', toReproError(error), true).split('caused by').length).toBeLessThan(12);
  });
});

describe('what an error of the system means in a few words', () => {
  it.each([
    ['the words of every tool', { code: 'EIO' }, {}, 'input or output error'],
    ['those of the tool that knows more', { code: 'ENOENT' }, { ENOENT: 'it is gone' }, 'it is gone'],
    ['a code alone', 'EACCES', {}, 'permission denied'],
    ['a code that has no words', { code: 'EXDEV' }, {}, 'EXDEV'],
    ['a code that is a name of every object', { code: 'constructor' }, {}, 'constructor'],
    ['no code', new Error('other'), {}, 'unknown error'],
  ])('%s', (_, thrown, own, words) => {
    expect(reasonOf(thrown, own)).toBe(words);
  });
});
