import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Context } from '@repro/cli-kit';
import { openAll } from '@repro/cli-kit/open-all';
import { collect } from '@repro/core';
import { inMemory, temporaryDirectory } from './support.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryDirectory();
  await mkdir(path.join(cwd, 'dir'));
  await writeFile(path.join(cwd, 'file'), 'abc');
});

/** A source that counts what is taken of it. */
function counted(pieces: number) {
  const seen = { taken: 0, closed: false };
  async function* source(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (let i = 0; i < pieces; i++) {
        seen.taken++;
        yield Buffer.from('piece');
      }
    } finally {
      seen.closed = true;
    }
  }
  return { seen, source: source() };
}

describe('an input', () => {
  it('is a file by its name, with path and size', async () => {
    const { stdout } = await inMemory('head', ['file'], { cwd });
    expect(JSON.parse(stdout.toString())).toEqual({
      name: 'file',
      path: path.join(cwd, 'file'),
      size: 3,
      first: 97,
    });
  });

  it('is where the system finds it: behind a link, and not beside it', async () => {
    await mkdir(path.join(cwd, 'far/deep'), { recursive: true });
    await writeFile(path.join(cwd, 'far/file'), 'far');
    await symlink('far/deep', path.join(cwd, 'link'));
    for (const name of [
      'link/../file',
      `${cwd}/link/../file`,
      './link/.././/./file',
      'dir/../link/../file',
    ]) {
      const { stdout } = await inMemory('head', [name], { cwd });
      expect(JSON.parse(stdout.toString())).toMatchObject({ name, path: path.join(cwd, 'far/file') });
    }
    for (const name of ['dir/../file', 'missing/../file']) {
      const { stdout } = await inMemory('head', [name], { cwd });
      expect(JSON.parse(stdout.toString())).toMatchObject({ path: path.join(cwd, 'file') });
    }
  });

  it.each([[['-']], [[]]])('is standard input for %j', async (argv) => {
    const { stdout } = await inMemory('head', argv, { stdin: 'xyz' });
    expect(JSON.parse(stdout.toString())).toEqual({ name: 'stdin', first: 120 });
  });

  it.each([
    ['missing', 'missing: no such file or directory [ERR_REPRO_NOT_FOUND]'],
    ['dir', 'dir: is a directory, expected a file [ERR_REPRO_IS_A_DIRECTORY]'],
    ['file/x', 'file/x: not a directory [ERR_REPRO_NOT_A_DIRECTORY]'],
    ['file/../file', 'file/../file: not a directory [ERR_REPRO_NOT_A_DIRECTORY]'],
    ['a\u001b[2Jb', 'a\\u{1b}[2Jb: no such file or directory [ERR_REPRO_NOT_FOUND]'],
    ['x'.repeat(300), `${'x'.repeat(300)}: the name is too long [ERR_REPRO_NAME_TOO_LONG]`],
  ])('that cannot be read is named: %s', async (name, error) => {
    const { status, stdout, stderr } = await inMemory('head', [name], { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^.*\ndemo: hint: [^\n]+\n$/);
    expect(stderr.split('\n')[0]).toBe(`demo: error: ${error}`);
  });
});

describe('several inputs', () => {
  it('are opened behind one bar, which knows the sizes that are known and moves on as they are read', async () => {
    const told: unknown[] = [];
    const context = {
      open: async (name: string) => ({
        name,
        ...(name !== '-' && { path: `/${name}`, size: 3 }),
        bytes: (async function* () {
          yield Buffer.from('ab');
          yield Buffer.from('c');
        })(),
      }),
      progress: (...label: unknown[]) => (told.push(label), { tick: (count: number) => told.push(count) }),
    } as unknown as Context;
    const inputs = await openAll(context, ['a', '-', 'b'], 'hashing');
    expect(inputs).toMatchObject([{ name: 'a', path: '/a', size: 3 }, { name: '-' }, { name: 'b' }]);
    expect(told).toEqual([['hashing', 6]]);
    expect(Buffer.from(await collect(inputs[2]?.bytes ?? [], 9)).toString()).toBe('abc');
    expect(told.slice(1)).toEqual([2, 1]);
  });
});

describe('a directory', () => {
  it.each(['dir', './dir/', 'dir/../dir'])('is found from where the command runs: %s', async (name) => {
    const { stdout } = await inMemory('place', [name], { cwd });
    expect(JSON.parse(stdout.toString())).toEqual({ place: path.join(cwd, 'dir') });
  });

  it.each([
    ['missing', 'no such directory [ERR_REPRO_NOT_FOUND]', 'check the path'],
    ['./missing', 'no such directory [ERR_REPRO_NOT_FOUND]', 'check the path'],
    ['file', 'not a directory [ERR_REPRO_NOT_A_DIRECTORY]', 'give the path of a directory'],
    ['x'.repeat(300), 'the name is too long [ERR_REPRO_NAME_TOO_LONG]', 'shorten the path'],
  ])('that is none is called what the user called it: %s', async (name, error, hint) => {
    const { status, stdout, stderr } = await inMemory('place', [name], { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`demo: error: ${name}: ${error}\ndemo: hint: ${hint}\n`);
  });
});

describe('standard input', () => {
  it('is not taken from a terminal', async () => {
    const { status, stderr } = await inMemory('head', [], { terminal: true });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'demo: error: no input: standard input is a terminal [ERR_REPRO_USAGE]\ndemo: hint: give a file, or pipe something in\n',
    });
  });

  it('can be claimed once', async () => {
    const { status, stderr } = await inMemory('cat', ['-', '-'], { stdin: 'abc' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'demo: error: standard input is asked for twice [ERR_REPRO_USAGE]\ndemo: hint: give one of the inputs as a file\n',
    });
  });

  it('is read to its end when the command stops early, and when it fails', async () => {
    const stops = counted(5);
    expect((await inMemory('head', ['-'], { stdin: stops.source })).status).toBe(0);
    expect(stops.seen).toEqual({ taken: 5, closed: true });
    const fails = counted(5);
    expect((await inMemory('cat', ['-', 'missing'], { cwd, stdin: fails.source })).status).toBe(1);
    expect(fails.seen).toEqual({ taken: 5, closed: true });
  });

  it('is left alone when nobody asked for it', async () => {
    const { seen, source } = counted(5);
    await inMemory('head', ['file'], { cwd, stdin: source });
    expect(seen.taken).toBe(0);
  });

  it('is not read on after a limit was passed: it may have no end', async () => {
    const { seen, source } = counted(Number.POSITIVE_INFINITY);
    const { status, stderr } = await inMemory('check', ['-', '--limit', '100'], { stdin: source });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /(?:stdin|file) is larger than the limit of \d+ bytes \[ERR_REPRO_TOO_LARGE\]/,
      ),
    });
    expect(seen.taken).toBeLessThan(30);
  });
});

describe('a signal', () => {
  it('that has come already stops a command before its end', async () => {
    const reason = Object.assign(new Error('stopped by SIGINT'), { code: 'ERR_REPRO_INTERRUPTED' });
    const { status, stderr } = await inMemory('cat', ['file'], { cwd, signal: AbortSignal.abort(reason) });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'demo: error: stopped by SIGINT [ERR_REPRO_INTERRUPTED]\n',
    });
  });

  it('stops a command that waits for what never comes', async () => {
    const { status } = await inMemory('broken', ['never'], { signal: AbortSignal.timeout(50) });
    expect(status).toBe(1);
  });
});
