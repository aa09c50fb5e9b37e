import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { defineCommand } from '@repro/cli-kit';
import { invoke, needs, runProcess, temporaryDirectory } from '@repro/testkit';

describe('runProcess', () => {
  const node = (script: string, options = {}) => runProcess(process.execPath, ['-e', script], options);

  it('gives status, bytes of stdout, and stderr', async () => {
    const { status, stdout, stderr } = await node(
      "process.stdout.write(Buffer.of(0, 255)); console.error('e'); process.exitCode = 3",
    );
    expect({ status, stdout: [...stdout], stderr }).toEqual({ status: 3, stdout: [0, 255], stderr: 'e\n' });
  });

  it('tells the signal that ended it', async () => {
    expect(await node("process.kill(process.pid, 'SIGKILL')")).toMatchObject({
      status: null,
      signal: 'SIGKILL',
    });
  });

  it('feeds standard input, empty unless given, also to one that does not read it', async () => {
    const count =
      "let n = 0; process.stdin.on('data', (c) => (n += c.length)).on('end', () => console.log(n))";
    expect((await node(count)).stdout.toString()).toBe('0\n');
    expect((await node(count, { input: Buffer.alloc(300_000) })).stdout.toString()).toBe('300000\n');
    expect((await node('process.exit(4)', { input: Buffer.alloc(300_000) })).status).toBe(4);
  });

  it('keeps CI away, adds to the environment and starts where it is told', async () => {
    const cwd = await temporaryDirectory();
    const show = 'console.log(JSON.stringify([process.env.CI ?? null, process.env.ADDED, process.cwd()]))';
    const { stdout } = await node(show, { env: { ADDED: 'x' }, cwd });
    expect(JSON.parse(stdout.toString())).toEqual([null, 'x', cwd]);
  });

  it('rejects when there is no such program', async () => {
    await expect(runProcess('no-such-program-anywhere', [])).rejects.toThrow('ENOENT');
  });
});

describe('needs', () => {
  it('is the ordinary `it` when all programs are there', () => {
    expect(needs('sh')).toBe(it);
  });

  it('skips, or under CI fails, when one is missing', () => {
    const ci = process.env['CI'];
    try {
      delete process.env['CI'];
      expect(needs('sh', 'no-such-program-anywhere')).toBe(it.skip);
      process.env['CI'] = 'true';
      expect([it, it.skip]).not.toContain(needs('no-such-program-anywhere'));
    } finally {
      if (ci === undefined) delete process.env['CI'];
      else process.env['CI'] = ci;
    }
  });
});

describe('invoke', () => {
  const command = defineCommand({
    tool: { name: 'sample', version: '1.0.0' },
    summary: 'Show the world',
    positionals: [],
    flags: {},
    output: 'document',
    examples: [],
    async run(_, context) {
      const stdin = Buffer.from(await context.read('-')).toString();
      context.warn('seen');
      return { document: { cwd: context.cwd, env: context.env, now: context.now().toISOString(), stdin } };
    },
  });

  it('gives a command a world without surprises', async () => {
    const { status, stdout, stderr } = await invoke(command, [], {
      cwd: '/somewhere',
      env: { A: 'b' },
      stdin: 'in',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'sample: warning: seen\n' });
    expect(JSON.parse(stdout.toString())).toEqual({
      cwd: '/somewhere',
      env: { A: 'b' },
      now: '1970-01-01T00:00:00.000Z',
      stdin: 'in',
    });
  });
});

describe('temporaryDirectory', () => {
  it('is new each time', async () => {
    const [a, b] = [await temporaryDirectory(), await temporaryDirectory()];
    expect(a).not.toBe(b);
    expect(existsSync(a)).toBe(true);
  });
});
