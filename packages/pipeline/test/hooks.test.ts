import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import type { RunRecord } from '@repro/evidence';
import type { Report } from '@repro/report';
import { schemaValidator } from '@repro/testkit';
import { json, project, repro } from './support.ts';

const node = process.execPath;
/** A program that prints its environment. */
const SHOW = 'process.stdout.write(JSON.stringify(process.env))';

const stepOf = async (root: string, name: string) =>
  (await json<RunRecord>(root, 'run_record.json')).steps.find((step) => step.name === name);

interface Ran {
  readonly command: readonly string[];
  readonly files: readonly { name: string; sha256: string }[];
  readonly status?: number;
  readonly stdout: { size: number; sha256: string; text: string; truncated: boolean };
}
const ranOf = async (root: string, hook: string): Promise<Ran[]> =>
  (await json<Report>(root, `checks/hook.${hook}.json`)).summary['commands'] as unknown as Ran[];

describe('hooks', () => {
  it('run at their places, each a recorded step with a report that fits its schema', async () => {
    const names = ['pre_build', 'post_build', 'pre_validate', 'post_validate'];
    const hooks = Object.fromEntries(names.map((name) => [name, [[node, 'log.mjs', name]]]));
    const root = await project(
      { hooks, build: { exclude: ['/log.txt'] } },
      {
        'log.mjs': `import fs from 'node:fs';
          const { REPRO_ARTIFACT: file, REPRO_OUTPUT_DIR: out } = process.env;
          const line = { hook: process.argv[2], archive: file !== undefined && fs.existsSync(file), checks: fs.existsSync(out + '/checks/vel-validator.json') };
          fs.appendFileSync('log.txt', JSON.stringify(line) + '\\n');`,
      },
    );
    const { status, stdout } = await repro(['release', root]);
    expect({ status, told: status === 0 ? '' : stdout.toString() }).toEqual({ status: 0, told: '' });
    const log = (await readFile(path.join(root, 'log.txt'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(log).toEqual([
      { hook: 'pre_build', archive: false, checks: false },
      { hook: 'post_build', archive: true, checks: false },
      { hook: 'pre_validate', archive: true, checks: false },
      { hook: 'post_validate', archive: true, checks: true },
    ]);
    for (const name of names) {
      const report = await json<Report>(root, `checks/hook.${name}.json`);
      expect(schemaValidator('report')(report)).toEqual([]);
      expect(await stepOf(root, `hook.${name}`)).toMatchObject({
        kind: 'hook',
        status: 'pass',
        report: `checks/hook.${name}.json`,
      });
    }
  });

  it('what pre_build makes is released', async () => {
    const root = await project({
      hooks: { pre_build: [[node, '-e', 'require("fs").writeFileSync("made.txt", "made")']] },
    });
    expect((await repro(['release', root])).status).toBe(0);
    expect(await readFile(path.join(root, 'dist/snapshot.json'), 'utf8')).toContain('"made.txt"');
  });

  it('tell the digests of program, script and output', async () => {
    const root = await project(
      { hooks: { pre_build: [['./say.sh', 'run.sh']] } },
      { 'say.sh': '#!/bin/sh\necho said\n' },
    );
    expect((await repro(['release', root])).status).toBe(0);
    const [ran] = await ranOf(root, 'pre_build');
    expect(ran?.files.map(({ name }) => name)).toEqual(['./say.sh', 'run.sh']);
    expect(ran?.stdout).toEqual({
      size: 5,
      sha256: '14f3cba70f4dd8e17f76f6897ac4a8993aab0ce265ea401f8d4ea440272db9c6',
      text: 'said\n',
      truncated: false,
    });
  });

  it('get a clean environment: no token of the run, and what they have declared', async () => {
    const root = await project({
      hooks: { pre_build: [{ command: [node, '-e', SHOW], env: ['CARGO_HOME', 'UNSET'] }] },
    });
    const secret = {
      NPM_TOKEN: 'x',
      REPRO_SIGNING_PASSPHRASE: 'k',
      GITHUB_TOKEN: 'y',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'z',
    };
    const env = {
      ...secret,
      CARGO_HOME: '/cargo',
      SOURCE_DATE_EPOCH: '1700000000',
      LANG: 'tr_TR',
      TZ: 'Asia/Tokyo',
    };
    expect((await repro(['release', root], { env })).status).toBe(0);
    const [ran] = await ranOf(root, 'pre_build');
    const seen = JSON.parse(ran?.stdout.text ?? '{}') as Record<string, string>;
    expect(
      Object.keys(seen)
        .filter((name) => name !== 'TMPDIR')
        .sort(),
    ).toEqual([
      'CARGO_HOME',
      'HOME',
      'LANG',
      'LC_ALL',
      'PATH',
      'REPRO_HOOK',
      'REPRO_OUTPUT_DIR',
      'REPRO_SOURCE_DIR',
      'SOURCE_DATE_EPOCH',
      'TZ',
    ]);
    expect(seen).toMatchObject({
      LANG: 'C',
      LC_ALL: 'C',
      TZ: 'UTC',
      CARGO_HOME: '/cargo',
      REPRO_SOURCE_DIR: root,
      SOURCE_DATE_EPOCH: '1700000000',
    });
  });

  it('that fail stop what comes after them, and the release', async () => {
    const root = await project({
      hooks: {
        post_build: [
          [node, '-e', 'console.error("no luck"); process.exit(3)'],
          [node, '-e', ''],
        ],
      },
    });
    const { status, stdout } = await repro(['release', root]);
    expect(status).toBe(2);
    expect(stdout.toString()).toMatch(/hook\.post_build: .*fail[\s\S]*exit status 3/);
    expect(await ranOf(root, 'post_build')).toMatchObject([{ status: 3, stderr: { text: 'no luck\n' } }]);
    const record = await json<RunRecord>(root, 'run_record.json');
    expect(record.status).toBe('fail');
    expect(record.steps.find(({ name }) => name === 'vel-validator')).toMatchObject({
      status: 'not_run',
      reason: 'hook.post_build did not pass',
    });
    expect(await readdir(path.join(root, 'dist'))).toEqual(['failed']);
  });

  it('that take too long are killed with all that they started', async () => {
    const root = await project(
      { hooks: { pre_build: [{ command: [node, 'forks.mjs'], timeout: 1 }] } },
      {
        'forks.mjs': `import { spawn } from 'node:child_process';
          spawn(process.execPath, ['-e', 'setInterval(() => require("fs").appendFileSync("alive.txt", "."), 50)'], { stdio: 'inherit' });
          setInterval(() => {}, 1000);`,
      },
    );
    const { status } = await repro(['release', root]);
    expect(status).toBe(2);
    expect((await json<Report>(root, 'checks/hook.pre_build.json')).findings).toMatchObject([
      { code: 'hook/timeout', data: { seconds: 1 } },
    ]);
    const size = async () => (await readFile(path.join(root, 'alive.txt'))).length;
    const before = await size();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await size()).toBe(before);
  });

  it('leave nothing running behind, even when they end well', async () => {
    const root = await project(
      { hooks: { pre_build: [[node, 'leaves.mjs']] } },
      {
        'leaves.mjs': `import { spawn } from 'node:child_process';
          spawn(process.execPath, ['-e', 'setInterval(() => require("fs").appendFileSync("alive.txt", "."), 20)'], { stdio: 'inherit' }).unref();
          setTimeout(() => process.exit(0), 300);`,
      },
    );
    expect((await repro(['build', root])).status).toBe(0);
    const size = async () => (await readFile(path.join(root, 'alive.txt')).catch(() => '')).length;
    const before = await size();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await size()).toBe(before);
  });

  it('keep only the end of a long output', async () => {
    const root = await project({
      hooks: { pre_build: [[node, '-e', 'process.stdout.write("x".repeat(5e6) + "end")']] },
    });
    expect((await repro(['build', root])).status).toBe(0);
    const [ran] = await ranOf(root, 'pre_build');
    expect(ran?.stdout).toMatchObject({ size: 5_000_003, truncated: true });
    expect(ran?.stdout.text).toMatch(/^x+end$/);
    expect(ran?.stdout.text.length).toBe(16 * 1024);
  });

  it('that change a file of the release fail it, and the last one stays', async () => {
    const root = await project({});
    expect((await repro(['release', root])).status).toBe(0);
    const before = await readFile(path.join(root, 'dist/artifact.tar.gz'));
    await writeFile(
      path.join(root, 'repro.config.json'),
      JSON.stringify({
        hooks: {
          post_validate: [[node, '-e', 'require("fs").appendFileSync(process.env.REPRO_ARTIFACT, "x")']],
        },
      }),
    );
    expect((await repro(['release', root])).status).toBe(2);
    expect((await json<Report>(root, 'checks/hook.post_validate.json')).findings).toMatchObject([
      { code: 'hook/changed-release', at: { path: 'artifact.tar.gz' } },
    ]);
    expect(await readFile(path.join(root, 'dist/artifact.tar.gz'))).toEqual(before);
  });

  it('that cannot be started leave the release untold', async () => {
    const root = await project({ hooks: { pre_build: [['./missing.sh']] } });
    const { status, stderr } = await repro(['release', root]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /hook\.pre_build: \.\/missing\.sh cannot be started \(ENOENT\) \[ERR_REPRO_PROGRAM\]/,
    );
  });

  it('are no shell: an argument stays an argument', async () => {
    const root = await project({
      hooks: { pre_build: [[node, '-e', 'console.log(process.argv[1])', '$(touch pwned); *']] },
    });
    expect((await repro(['build', root])).status).toBe(0);
    expect((await ranOf(root, 'pre_build'))[0]?.stdout.text).toBe('$(touch pwned); *\n');
    expect(await readdir(root)).not.toContain('pwned');
  });

  it('do not run when a release that is there is only checked', async () => {
    const root = await project({});
    expect((await repro(['release', root])).status).toBe(0);
    await mkdir(path.join(root, 'hooked'));
    await appendFile(path.join(root, 'run.sh'), '');
    const env = {
      REPRO_HOOKS_PRE_VALIDATE: JSON.stringify([[node, '-e', 'require("fs").writeFileSync("hooked/x", "")']]),
    };
    await repro(['verify', root], { env });
    expect(await readdir(path.join(root, 'hooked'))).toEqual([]);
  });
});
