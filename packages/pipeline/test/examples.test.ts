import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultPolicyText } from '@repro/rbom-check';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { checkout, example, installed, repository, schemas } from './installed.ts';
import { sourceTree } from './support.ts';

/** An access key of nobody's, in two pieces so that this file holds none. */
const secret = ['key = "AKIA', 'Z3MGQOTSFKYPL6VN"\n'].join('');

describe('examples/pipes.sh', () => {
  const run = async (root: string) => {
    const directory = await temporaryDirectory();
    const words = [example('pipes.sh'), root, path.join(directory, 'out'), path.join(directory, 'signer')];
    const { status, stdout, stderr } = await runProcess('bash', words, { env: await installed() });
    return { status, stdout: stdout.toString(), stderr };
  };

  needs(
    'bash',
    'jq',
    'sha256sum',
  )('makes and checks a signed release', async () => {
    expect(await run(await sourceTree())).toMatchObject({ status: 0, stdout: '' });
  });

  needs(
    'bash',
    'jq',
    'sha256sum',
  )('stops at a secret, and says where', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'src/a.txt'), secret);
    expect(await run(root)).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/src\/a\.txt:1 secrets\//),
      stderr: expect.stringMatching(
        /^pipes\.sh: line \d+ ended with status 2; what was found lies in .*checks\/$/m,
      ),
    });
  });

  needs('bash')('says what it needs, and does not write into the source', async () => {
    const root = await sourceTree();
    const env = await installed();
    for (const [words, message] of [
      [[], 'bash pipes.sh SOURCE'],
      [['.', 'out'], 'out lies in .'],
    ] as const) {
      const ended = await runProcess('bash', [example('pipes.sh'), ...words], { cwd: root, env });
      expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
    }
    expect(existsSync(path.join(root, 'out'))).toBe(false);
  });
});

describe('examples/library.mjs', () => {
  const run = async (root: string) => {
    const directory = await temporaryDirectory();
    await symlink(
      path.join(repository, 'packages/pipeline/node_modules'),
      path.join(directory, 'node_modules'),
    );
    const program = path.join(directory, 'library.mjs');
    await cp(example('library.mjs'), program);
    return runProcess(process.execPath, [program, root, path.join(directory, 'a.tar.gz'), '1.2.3']);
  };

  it('prints a bill of materials', async () => {
    const { status, stdout, stderr } = await run(await sourceTree());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout.toString())).toMatchObject({
      release_version: '1.2.3',
      artifacts: [{ name: 'a.tar.gz', type: 'archive' }],
    });
  });

  it('fails by a secret', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'src/a.txt'), secret);
    const { status, stderr } = await run(root);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^secret-lint: error: AWS/),
    });
  });
});

needs('make')('examples/Makefile has the targets of the original, and each runs', async () => {
  const SOURCE = await sourceTree();
  const cwd = await temporaryDirectory();
  await cp(example('Makefile'), path.join(cwd, 'Makefile'));
  await writeFile(path.join(cwd, 'rbom_policy.yml'), defaultPolicyText);
  const targets = ['build', 'verify', 'tar', 'security', 'rbom', 'rbom-check', 'compliance', 'clean'];
  const env = await installed();
  for (const target of targets) {
    const { status, stderr } = await runProcess('make', ['-s', target, `SOURCE=${SOURCE}`], { cwd, env });
    expect({ target, status, stderr: status === 0 ? '' : stderr }).toEqual({ target, status: 0, stderr: '' });
  }
  expect(existsSync(path.join(SOURCE, 'dist'))).toBe(false);
});

describe('examples/pre-commit-config.yaml', () => {
  const readYaml = async (file: string) => parse(await readFile(file, 'utf8'));
  const offered = () => readYaml(path.join(repository, '.pre-commit-hooks.yaml'));
  const used = async (): Promise<string[]> =>
    (await readYaml(example('pre-commit-config.yaml'))).repos[0].hooks.map(({ id }: { id: string }) => id);

  it('uses all hooks that there are, as pre-commit reads them', async () => {
    const hooks = await offered();
    expect(await used()).toEqual(hooks.map(({ id }: { id: string }) => id));
    const schema = path.join(schemas, 'pre-commit-hooks.json');
    if (!existsSync(schema)) return;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(await readYaml(schema));
    expect(validate(hooks) || validate.errors).toBe(true);
  });

  needs('bash', 'git')('runs tools that there are, which find what they are for', async () => {
    const root = await checkout();
    const hooks: { id: string; entry: string }[] = await offered();
    const results = async () => {
      const env = await installed();
      const all = hooks.map(async ({ id, entry }) => [
        id,
        (await runProcess('bash', ['-c', entry], { cwd: root, env })).status,
      ]);
      return Object.fromEntries(await Promise.all(all));
    };
    expect(await results()).toEqual({ 'secret-lint': 0, 'permissions-lint': 0, 'pins-manifest-check': 0 });
    await writeFile(path.join(root, 'src/a.txt'), secret);
    await writeFile(path.join(root, 'tool.sh'), '#!/bin/sh\n');
    await mkdir(path.join(root, '.github/workflows'), { recursive: true });
    await writeFile(
      path.join(root, '.github/workflows/a.yml'),
      'on: push\njobs: { a: { runs-on: x, steps: [{ uses: actions/checkout@v4 }] } }\n',
    );
    await runProcess('git', ['add', '.'], { cwd: root });
    expect(await results()).toEqual({ 'secret-lint': 2, 'permissions-lint': 2, 'pins-manifest-check': 2 });
  });
});
