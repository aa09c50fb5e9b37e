import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collect, sha256 } from '@repro/core';
import {
  bin,
  needs,
  type RunningRegistry,
  runProcess,
  startRegistry,
  temporaryDirectory,
} from '@repro/testkit';
import { smallRelease } from './support/release.ts';

const run = bin(import.meta.url);
const withRegistry = needs('docker-registry');
const withOras = needs('docker-registry', 'oras');
const isThere = withRegistry === it;

let registry: RunningRegistry | undefined;
let cwd: string;

beforeAll(async () => {
  cwd = await temporaryDirectory();
  const files = await smallRelease();
  for (const { path: name } of files.files) {
    await mkdir(path.dirname(path.join(cwd, 'dist', name)), { recursive: true });
    await writeFile(path.join(cwd, 'dist', name), await collect(files.open(name), 2 ** 24));
  }
  if (isThere) registry = await startRegistry();
});
afterAll(() => registry?.stop());

const target = (name: string) => `oci://${registry?.host}/${name}`;

describe('docker-registry, which has no referrers API', () => {
  withRegistry('takes a release, twice, and has it once', async () => {
    const first = await run(['--to', target('a/b')], { cwd });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const receipt = JSON.parse(first.stdout.toString()) as { referrers: string };
    const second = JSON.parse((await run(['dist', '--to', target('a/b')], { cwd })).stdout.toString()) as {
      files: { status: string }[];
    };
    expect(second.files.every(({ status }) => status === 'exists')).toBe(true);
    expect(['tag', 'api']).toContain(receipt.referrers);
  });

  withOras('gives oras everything back', async () => {
    const receipt = JSON.parse(
      (await run(['--to', target('c/d'), '--tag', 'latest'], { cwd })).stdout.toString(),
    ) as {
      digest: string;
      manifests: { digest: string; name: string }[];
    };
    const reference = `${registry?.host}/c/d:latest`;
    const env = { HOME: cwd, PATH: process.env['PATH'] };
    const found = await runProcess('oras', ['discover', '--plain-http', '--format', 'json', reference], {
      cwd,
      env,
    });
    for (const { digest } of receipt.manifests.slice(1)) expect(found.stdout.toString()).toContain(digest);
    const out = path.join(cwd, 'pulled');
    await runProcess('oras', ['pull', '--plain-http', '-o', out, reference], { cwd, env });
    const evidence = receipt.manifests.find(({ name }) => name.includes('evidence'))?.digest;
    await runProcess('oras', ['pull', '--plain-http', '-o', out, `${registry?.host}/c/d@${evidence}`], {
      cwd,
      env,
    });
    for (const name of ['artifact.tar.gz', 'VERSION', 'checks/vel-validator.json']) {
      expect(await readFile(path.join(out, name))).toEqual(await readFile(path.join(cwd, 'dist', name)));
    }
    const copied = await runProcess(
      'oras',
      ['copy', '-r', '--from-plain-http', '--to-oci-layout', reference, `${cwd}/layout:latest`],
      { cwd, env },
    );
    expect(copied.status).toBe(0);
    const blob = await sha256(await readFile(path.join(cwd, 'dist/checks/vel-validator.json')));
    expect((await readFile(path.join(cwd, 'layout/blobs/sha256', blob.sha256))).length).toBe(blob.size);
  });

  withRegistry('asks for a password, from the environment, a configuration or a helper', async () => {
    // htpasswd -Bbn user sesame
    const users = 'user:$2b$05$C/NF1CygBf0qxD2brfjgkeTyxcLUDHRQKvbZw.uqrEDHDtX27D1xi\n';
    const locked = await startRegistry(users);
    const to = `oci://${locked.host}/e/f`;
    const configure = async (content: unknown) => {
      const directory = await temporaryDirectory();
      await writeFile(path.join(directory, 'config.json'), JSON.stringify(content));
      return { DOCKER_CONFIG: directory };
    };
    const helper = path.join(cwd, 'docker-credential-test');
    await writeFile(
      helper,
      '#!/bin/sh\nread host\necho "{\\"Username\\":\\"user\\",\\"Secret\\":\\"sesame\\"}"\n',
      { mode: 0o755 },
    );
    const auth = Buffer.from('user:sesame').toString('base64');
    const outcomes = [];
    for (const env of [
      { REPRO_PUBLISH_USERNAME: 'user', REPRO_PUBLISH_PASSWORD: 'sesame' },
      await configure({ auths: { [locked.host]: { auth } } }),
      { ...(await configure({ credsStore: 'test' })), PATH: `${cwd}:${process.env['PATH']}` },
    ]) {
      outcomes.push(await run(['dist', '--to', to], { cwd, env }));
    }
    const wrong = await run(['dist', '--to', to], {
      cwd,
      env: {
        REPRO_PUBLISH_USERNAME: 'user',
        REPRO_PUBLISH_PASSWORD: 'open-sesame',
        DOCKER_CONFIG: '/nowhere',
      },
    });
    locked.stop();
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/ERR_REPRO_PUBLISH_AUTH/);
    for (const { stdout, stderr } of [...outcomes, wrong])
      expect(stdout.toString() + stderr).not.toMatch(/sesame/);
  });
});

describe('evidence-publish as a process', () => {
  it('takes no credentials from the directory that it runs in', async () => {
    await mkdir(path.join(cwd, '.docker'), { recursive: true });
    await writeFile(path.join(cwd, '.docker/config.json'), '{ "not": docker\'s');
    const to = ['--to', 'http://127.0.0.1:1/', '--attempts', '1'];
    for (const [HOME, code] of [
      [cwd, 'CREDENTIALS'],
      [undefined, 'NETWORK'],
    ] as const) {
      const env = { HOME, DOCKER_CONFIG: undefined };
      const { stderr } = await run(['dist', ...to], { cwd, env });
      expect(stderr).toContain(`[ERR_REPRO_PUBLISH_${code}]`);
    }
  });

  it('says in one line what is wrong with the target or the host', async () => {
    const missing = await run(['dist'], { cwd });
    expect(missing).toMatchObject({ status: 1 });
    expect(missing.stderr).toMatch(/--to/);
    const refused = await run(['dist', '--to', 'oci://127.0.0.1:1/a', '--attempts', '1'], { cwd });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /error: .*127\.0\.0\.1:1.*ECONNREFUSED.* \[ERR_REPRO_PUBLISH_NETWORK\]\n.*hint: /,
    );
  });
});
