import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { writeFileAtomic } from '../src/io/atomic-file.ts';
import { asProcess, demoBin, inMemory, inShell, runProcess, temporaryDirectory } from './support.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

const at = (name: string): string => path.join(cwd, name);
const content = (name: string): Promise<string> => readFile(at(name), 'utf8');
const modeOf = async (name: string): Promise<string> => ((await stat(at(name))).mode & 0o7777).toString(8);
const write = (name: string) => inMemory('bytes', ['-o', name, '--size=3'], { cwd });

describe('an output file', () => {
  it('is new, with the mode that the umask allows', async () => {
    const modes: string[] = [];
    for (const umask of ['022', '077', '000', '027']) {
      await inShell(`umask ${umask}; demo bytes -o out-${umask}`, { cwd });
      modes.push(await modeOf(`out-${umask}`));
    }
    expect(modes).toEqual(['644', '600', '666', '640']);
  });

  it.each([0o600, 0o755, 0o666, 0o640])('keeps the mode that it has: %o', async (mode) => {
    await writeFile(at('out'), 'old');
    await chmod(at('out'), mode);
    await inShell('umask 077; demo bytes -o out --size=3', { cwd });
    expect({ mode: await modeOf('out'), text: await content('out') }).toEqual({
      mode: mode.toString(8),
      text: 'xxx',
    });
  });

  it('is reached through a link, which stays one', async () => {
    await mkdir(at('d'));
    await writeFile(at('d/real'), 'old');
    await symlink('d/real', at('link'));
    await symlink('link', at('chain'));
    expect((await write('chain')).status).toBe(0);
    expect({ text: await content('d/real'), names: await readdir(cwd) }).toEqual({
      text: 'xxx',
      names: ['chain', 'd', 'link'],
    });
  });

  it('is made where a dangling link points', async () => {
    await mkdir(at('d'));
    await symlink('../made', at('d/link'));
    expect((await write('d/link')).status).toBe(0);
    expect({ text: await content('made'), names: await readdir(at('d')) }).toEqual({
      text: 'xxx',
      names: ['link'],
    });
  });

  it('is where the system finds it: behind a link, and not beside it', async () => {
    await mkdir(at('real/deep'), { recursive: true });
    await symlink('real/deep', at('link'));
    await write('link/../out');
    expect({ text: await content('real/out'), names: await readdir(cwd) }).toEqual({
      text: 'xxx',
      names: ['link', 'real'],
    });
  });

  it.each(['new/', 'new/.'])('is no directory: %s', async (name) => {
    expect(await write(name)).toMatchObject({
      status: 1,
      stderr: `demo: error: ${name}: is a directory [ERR_REPRO_IS_A_DIRECTORY]\ndemo: hint: give the path of a file\n`,
    });
    expect(await readdir(cwd)).toEqual([]);
  });

  it('is not the configuration', async () => {
    await writeFile(at('c.json'), '{"size": 3}');
    expect(await inMemory('bytes', ['--config', 'c.json', '-o', 'c.json'], { cwd })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('c.json is also the input c.json [ERR_REPRO_SAME_FILE]'),
    });
    expect(await content('c.json')).toBe('{"size": 3}');
  });

  it('may be a device or a pipe, which is written and not replaced', async () => {
    expect((await asProcess(['bytes', '-o', '/dev/null'])).status).toBe(0);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    const { stdout } = await inShell(
      'mkfifo p; cat p & demo bytes -o p --size=5; wait; test -p p && echo " still"',
      { cwd },
    );
    expect(stdout.toString()).toBe('xxxxx still\n');
    expect((await asProcess(['bytes', '-o', '/dev/full'])).stderr).toContain(
      '/dev/full: no space left on the device',
    );
  });

  it('may be what the shell has opened: a substitution, or the name of a stream that is a pipe', async () => {
    for (const [line, text] of [
      ['demo bytes -o >(cat > seen) --size=5 && until [ -s seen ]; do sleep 0.05; done; cat seen', 'xxxxx'],
      ['demo bytes -o /dev/stdout --size=5 | cat', 'xxxxx'],
      ['demo bytes -o /dev/fd/3 --size=5 3>&1 | cat', 'xxxxx'],
      ['{ demo bytes -o /dev/stderr --size=5 2>&1 >&3 | cat; } 3>&1', 'xxxxx'],
      ['demo bytes -o /dev/stdout --size=5 > redirected; cat redirected', 'xxxxx'],
    ] as const) {
      const { stdout, stderr } = await inShell(line, { cwd });
      expect({ line, stdout: stdout.toString(), stderr }).toEqual({ line, stdout: text, stderr: '' });
    }
  });

  it('may have the longest of names', async () => {
    const name = 'ü'.repeat(127);
    expect((await write(name)).status).toBe(0);
    expect(await readdir(cwd)).toEqual([name]);
  });

  it.each([
    ['a directory', 'd', /^demo: error: d: is a directory \[ERR_REPRO_IS_A_DIRECTORY\]/],
    [
      'a link to a directory',
      'dirlink',
      /^demo: error: dirlink: is a directory \[ERR_REPRO_IS_A_DIRECTORY\]/,
    ],
    [
      'in a directory that is missing',
      'no/such/out',
      /^demo: error: no\/such\/out: the directory to write to does not exist \[ERR_REPRO_NOT_FOUND\]\ndemo: hint: make it first: mkdir -p no\/such/,
    ],
    ['below a file', 'file/out', /^demo: error: file\/out: not a directory \[ERR_REPRO_NOT_A_DIRECTORY\]/],
    [
      'a link to itself',
      'loop',
      /^demo: error: loop: too many levels of symbolic links \[ERR_REPRO_LINK_LOOP\]/,
    ],
    ['empty', '', /^demo: error: --output is empty, expected a file \[ERR_REPRO_USAGE\]/],
    [
      'where nobody may write',
      '/sys/kernel/out',
      /^demo: error: \/sys\/kernel\/out: .* \[ERR_REPRO_(PERMISSION|READ_ONLY)\]/,
    ],
  ])('is refused when it is %s', async (_, name, expected) => {
    await mkdir(at('d'));
    await writeFile(at('file'), 'f');
    await symlink('d', at('dirlink'));
    await symlink('loop', at('loop'));
    const { status, stderr } = await write(name);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(expected) });
    expect(stderr).not.toContain('.tmp');
    expect((await readdir(cwd)).toSorted()).toEqual(['d', 'dirlink', 'file', 'loop']);
    expect(await readdir(at('d'))).toEqual([]);
  });

  it("is one of its writers' whole content when many write at once", async () => {
    await writeFile(at('out'), 'old');
    const sizes = Array.from({ length: 6 }, (_, i) => 200_000 + i);
    const outcomes = await Promise.all(
      sizes.map((size) => asProcess(['bytes', '-o', 'out', `--size=${size}`], { cwd })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(sizes.map(() => 0));
    expect(sizes).toContain((await content('out')).length);
    expect(await readdir(cwd)).toEqual(['out']);
  });

  it('does not change before it is whole, and reading it never shows a part', async () => {
    await writeFile(at('out'), 'old');
    const seen = new Set<number>();
    const running = asProcess(['bytes', '-o', 'out', '--size=655360', '--pause=30'], { cwd });
    const state = { ended: false };
    void running.then(() => (state.ended = true));
    while (!state.ended) {
      seen.add((await content('out')).length);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect([...seen].filter((size) => size !== 3 && size !== 655360)).toEqual([]);
    expect((await content('out')).length).toBe(655360);
  });
});

describe('a process that is stopped while it writes', () => {
  /** Starts a slow writer, sends it a signal after its first piece, and tells how it ended. */
  async function stopped(...signals: NodeJS.Signals[]) {
    const child = spawn(process.execPath, [demoBin, 'bytes', '-o', 'out', '--size=6553600', '--pause=100'], {
      cwd,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr === '') for (const signal of signals) child.kill(signal);
      stderr += chunk.toString();
    });
    const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
      child.on('close', (...end) => resolve(end)),
    );
    return { status, signal, stderr: stderr.replace(/^(demo: warning: piece written\n)+/, '') };
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s says so, and leaves the old file and nothing else',
    async (signal) => {
      await writeFile(at('out'), 'old');
      expect(await stopped(signal)).toEqual({
        status: 1,
        signal: null,
        stderr: `demo: error: stopped by ${signal} [ERR_REPRO_INTERRUPTED]\ndemo: hint: nothing half-written is left; run again\n`,
      });
      expect({ names: await readdir(cwd), text: await content('out') }).toEqual({
        names: ['out'],
        text: 'old',
      });
    },
  );

  it('leaves nothing where there was no old file', async () => {
    await stopped('SIGTERM');
    expect(await readdir(cwd)).toEqual([]);
  });

  it('leaves nothing either when it is told twice', async () => {
    await writeFile(at('out'), 'old');
    expect(await stopped('SIGINT', 'SIGTERM')).toEqual({
      status: 1,
      signal: null,
      stderr: expect.stringMatching(
        /^demo: error: stopped by SIG(?:INT|TERM)[a-z ]* \[ERR_REPRO_INTERRUPTED\]\ndemo: hint: .*\n$/,
      ),
    });
    expect({ names: await readdir(cwd), text: await content('out') }).toEqual({
      names: ['out'],
      text: 'old',
    });
  });

  it('by SIGKILL leaves the old file as it was', async () => {
    await writeFile(at('out'), 'old');
    expect(await stopped('SIGKILL')).toMatchObject({ status: null, signal: 'SIGKILL' });
    expect(await content('out')).toBe('old');
    expect((await readdir(cwd)).filter((name) => !/^\.out\.[0-9a-f]{12}\.tmp$/.test(name))).toEqual(['out']);
  });
});

/**
 * Waits until a process is Node, and no more the shell that started it, and catches SIGHUP (bit 0), where the system tells:
 * that is our own doing, SIGTERM is caught by Node from the start.
 */
const started = `started() {
  for _ in {1..200}; do
    [ ! -e /proc/$1/status ] || { [ /proc/$1/exe -ef "$NODE" ] &&
      (( 0x$(sed -n 's/^SigCgt:[[:space:]]*//p' /proc/$1/status) & 1 )); } && break
    sleep 0.1
  done
  sleep 1
}`;

describe('a process that waits', () => {
  it.each([
    [
      'an idle pipe on standard input',
      'mkfifo i; sleep 30 > i & echo $! > reader; "$NODE" "$BIN" cat < i > copied &',
    ],
    ['a named pipe without a writer', 'mkfifo p; "$NODE" "$BIN" cat p > copied &'],
    ['a named pipe without a reader', 'mkfifo p; "$NODE" "$BIN" bytes -o p &'],
    [
      'a reader of a named pipe that does not read',
      'mkfifo p; sleep 30 < p & echo $! > reader; "$NODE" "$BIN" bytes --size=3145728 -o p &',
    ],
    ['something that never comes', '"$NODE" "$BIN" broken hang &'],
    [
      'a reader that does not read',
      'mkfifo q; sleep 30 < q & echo $! > reader; "$NODE" "$BIN" bytes --size=3145728 > q &',
    ],
  ])('for %s can be interrupted', async (_, line) => {
    const { stdout, stderr } = await inShell(
      `${started}; ${line} pid=$!; started $pid; kill -TERM $pid; wait $pid; echo "status $?"; kill $(cat reader) 2>/dev/null`,
      { cwd },
    );
    expect({ stdout: stdout.toString(), stderr }).toEqual({
      stdout: 'status 1\n',
      stderr: expect.stringContaining('demo: error: stopped by SIGTERM [ERR_REPRO_INTERRUPTED]\n'),
    });
  });
});

/** Runs `test` with something mounted on `place`; where mounting is not permitted the test says so. */
async function withMount(
  options: readonly string[],
  place: string,
  test: () => Promise<void>,
): Promise<void> {
  const { status } = await runProcess('mount', [...options, place]);
  if (status !== 0) {
    if (process.env['CI']) throw new Error('mounting is not permitted here');
    process.stderr.write('skipped: mounting is not permitted here\n');
    return;
  }
  try {
    await test();
  } finally {
    await runProcess('umount', [place]);
  }
}

describe('a file that is mounted by itself', () => {
  it('cannot be replaced, which is no bug, and stays as it was', async () => {
    await writeFile(at('out'), 'old');
    await writeFile(at('mounted'), 'other');
    await withMount(['--bind', at('mounted')], at('out'), async () => {
      expect(await write('out')).toMatchObject({
        status: 1,
        stderr:
          'demo: error: out: in use, or mounted by itself [ERR_REPRO_IO]\ndemo: hint: give the path of another file\n',
      });
      expect({ names: await readdir(cwd), text: await content('out') }).toEqual({
        names: ['mounted', 'out'],
        text: 'other',
      });
    });
  });
});

describe('a full disk', () => {
  /** Runs `test` with a file system of 64 KiB on `full`. */
  async function withTinyDisk(test: () => Promise<void>): Promise<void> {
    await mkdir(at('full'));
    await withMount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs'], at('full'), test);
  }

  it('leaves the old file, and room for it', async () => {
    await withTinyDisk(async () => {
      await writeFile(at('full/out'), 'old');
      const { status, stderr } = await asProcess(['bytes', '-o', 'full/out', '--size=200000'], { cwd });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr:
          'demo: error: full/out: no space left on the device [ERR_REPRO_DISK_FULL]\ndemo: hint: free some space and run again\n',
      });
      expect({ names: await readdir(at('full')), text: await content('full/out') }).toEqual({
        names: ['out'],
        text: 'old',
      });
    });
  });

  it('is seen by a process whose stdout was put there', async () => {
    await withTinyDisk(async () => {
      for (const command of ['bytes --size=200000', 'document --size=20000']) {
        const { status, stderr } = await inShell(`demo ${command} > full/out`, { cwd });
        expect({ status, stderr }).toMatchObject({
          status: 1,
          stderr: expect.stringContaining('ERR_REPRO_DISK_FULL'),
        });
      }
    });
  });
});

describe('writeFileAtomic', () => {
  it('does not take an error of the content for one of the file', async () => {
    async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
      yield Buffer.from('a');
      throw Object.assign(new Error('gone'), { code: 'ENOENT', path: '/the/source' });
    }
    const target = { path: at('out'), name: 'out' };
    await expect(writeFileAtomic(target, broken())).rejects.toMatchObject({
      code: 'ERR_REPRO_NOT_FOUND',
      message: '/the/source: no such file or directory',
    });
    expect(await readdir(cwd)).toEqual([]);
  });

  it('writes one piece, many, or none', async () => {
    async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
      for (const text of ['a', '', 'b']) yield Buffer.from(text);
    }
    await writeFileAtomic({ path: at('one'), name: 'one' }, Buffer.from('1'));
    await writeFileAtomic({ path: at('many'), name: 'many' }, pieces());
    await writeFileAtomic({ path: at('none'), name: 'none' }, new Uint8Array());
    expect([await content('one'), await content('many'), await content('none')]).toEqual(['1', 'ab', '']);
  });
});
