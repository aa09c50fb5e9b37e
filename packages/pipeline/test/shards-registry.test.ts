import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunRecord } from '@repro/evidence';
import { type FlowOptions, findConfig, merge as mergeShards, resolveSettings } from '@repro/pipeline';
import {
  needs,
  type ProcessOutcome,
  type RunningRegistry,
  runProcess,
  schemaValidator,
  startRegistry,
} from '@repro/testkit';
import {
  blobsOf,
  everything,
  filesBelow,
  type Machine,
  machine,
  released,
  takenOver,
  told,
} from './shards-support.ts';
import { json } from './support.ts';

const withRegistry = needs('docker-registry');
let registry: RunningRegistry | undefined;
let names = 0;

beforeAll(async () => {
  if (withRegistry === it) registry = await startRegistry();
});
afterAll(() => registry?.stop());

/** A repository that no other test uses. */
const repository = () => `oci://${registry?.host}/test/shards-${++names}`;

const shard = (on: Machine, which: string, to: string, ...more: string[]) =>
  on.run(['release', '--shard', which, '--shared', to, ...more]);
const merge = (on: Machine, count: number, to: string, ...more: string[]) =>
  on.run(['merge', '--shards', String(count), '--shared', to, '--format', 'json', ...more]);

function expectStatus(outcome: ProcessOutcome, status: number): void {
  const said = outcome.status === status ? '' : outcome.stdout.toString() + outcome.stderr;
  expect({ status: outcome.status, said }).toEqual({ status, said: '' });
}

/** All shards at the same time, each on a machine of its own. */
async function shards(source: string, count: number, to: string): Promise<readonly ProcessOutcome[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i) => shard(await machine(source), `${i + 1}/${count}`, to)),
  );
}

/** The merge as a library, which is sooner done than as a process. */
async function mergeHere(root: string, count: number, to: string) {
  const file = await findConfig(root);
  const { values } = resolveSettings({ flags: new Map(), env: {}, file });
  const options: FlowOptions = {
    settings: { ...values, 'build.cache': false, 'build.history_dir': path.join(root, '../history') },
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    observer: { started() {}, ended() {} },
    host: { nodeVersion: process.versions.node, os: 'Linux', platform: 'linux-x64' },
    warn() {},
    now: () => new Date(),
  };
  const { status, steps } = await mergeShards(root, options, { shards: count, shared: { to, wait: 0 } });
  const broken = steps.flatMap(({ name: step, error }) => {
    const { code, message } = (error ?? {}) as { code?: string; message?: string };
    return message === undefined ? [] : [{ step, code, message }];
  });
  return { status, broken };
}

describe('a release of shards', () => {
  withRegistry.each([1, 2, 4])('is the same as one that is made at once: %i', async (count) => {
    const source = await everything();
    const alone = await machine(source);
    const whole = await alone.run(['release', '--format', 'json']);
    expectStatus(whole, 0);
    const to = repository();
    for (const outcome of await shards(source, count, to)) expectStatus(outcome, 0);
    const last = await machine(source);
    const merged = await merge(last, count, to);
    expectStatus(merged, 0);
    expect(await released(last.root)).toEqual(await released(alone.root));
    expect(told(merged).evidence_digest).toMatch(/^[0-9a-f]{64}$/);
    expect(told(merged).evidence_digest).toBe(told(whole).evidence_digest);
    expect(told(merged).missing).toEqual([]);
    expectStatus(await last.run(['verify']), 0);
    // Every step stands in the record, those of the shards as theirs, and only what must be is made here.
    // What is made of the record holds its digest, which is another each time.
    const lasting = (record: RunRecord) =>
      record.steps
        .filter(({ inputs }) => !inputs.some(({ name }) => name === 'run_record.json'))
        .map(({ name, inputs, outputs, policy, report }) => ({ name, inputs, outputs, policy, report }));
    const merging = await json<RunRecord>(last.root, 'run_record.json');
    expect(lasting(merging)).toEqual(lasting(await json<RunRecord>(alone.root, 'run_record.json')));
    const { steps } = merging;
    const here = steps.filter(({ cached_from: from }) => from === undefined).map(({ name }) => name);
    expect(here).toContain('vel-validator');
    expect(here).not.toContain('det-tar');
    expect(new Set(steps.map(({ cached_from: from }) => from)).size - 1).toBeLessThanOrEqual(count);
  });

  needs('docker-registry', 'git')('is the same of a commit, with the version of its tag', async () => {
    const source = await everything();
    const git = async (...args: string[]) => {
      const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
      expect(await runProcess('git', [...identity, ...args], { cwd: source })).toMatchObject({ status: 0 });
    };
    await writeFile(path.join(source, '.gitignore'), '/dist/\n');
    await git('init', '-q', '-b', 'main');
    await git('add', '.');
    await git('commit', '-q', '-m', 'first');
    await git('tag', 'v1.2.3');
    const alone = await machine(source);
    const whole = await alone.run(['release', '--format', 'json', '--strict']);
    expectStatus(whole, 0);
    const to = repository();
    for (const which of ['1/2', '2/2'])
      expectStatus(await shard(await machine(source), which, to, '--strict'), 0);
    const last = await machine(source);
    const merged = await merge(last, 2, to, '--strict');
    expectStatus(merged, 0);
    expect(told(merged).evidence_digest).toBe(told(whole).evidence_digest);
    // The same files of another commit are another release.
    await git('commit', '-q', '--allow-empty', '-m', 'second');
    const later = await merge(await machine(source), 2, to, '--strict');
    expect(later.status).not.toBe(0);
    expect(told(later).missing?.flatMap(({ steps }) => steps)).toContain('make-vel-manifest');
  });

  withRegistry('leaves the output directory of a shard as it is', async () => {
    const on = await machine(await everything());
    expectStatus(await shard(on, '1/1', repository()), 0);
    expect(await readdir(on.root)).not.toContain('dist');
  });

  withRegistry('fails by a check that fails, as a whole one does', async () => {
    const source = await everything('{"ok":false,"findings":[{"message":"too large"}]}');
    const alone = await machine(source);
    expectStatus(await alone.run(['release']), 2);
    const to = repository();
    const statuses = (await shards(source, 2, to)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([0, 2]);
    const last = await machine(source);
    expectStatus(await merge(last, 2, to), 2);
    expect(await released(last.root, 'dist/failed')).toEqual(await released(alone.root, 'dist/failed'));
  });

  withRegistry('counts for its own source and settings alone', async () => {
    const source = await everything();
    const to = repository();
    await shards(source, 2, to);
    const other = await machine(source);
    await writeFile(path.join(other.root, 'src/a.txt'), 'changed\n');
    const merged = await merge(other, 2, to);
    expect(merged.status).not.toBe(0);
    expect(told(merged).missing?.map(({ shard: which }) => which)).toContain(1);
    const strict = await machine(source);
    expect((await merge(strict, 2, to, '--strict')).status).not.toBe(0);
  });
});

describe('a shard', () => {
  withRegistry('that is missing fails the merge, which names it and what it owes', async () => {
    const source = await everything();
    const to = repository();
    expectStatus(await shard(await machine(source), '1/2', to), 0);
    const last = await machine(source);
    const merged = await merge(last, 2, to);
    // The policy trace misses checks that every release must have.
    expectStatus(merged, 2);
    const [missing, ...others] = told(merged).missing ?? [];
    expect(others).toEqual([]);
    expect(missing?.shard).toBe(2);
    const notRun = told(merged)
      .steps.filter(({ status }) => status === 'not_run')
      .map(({ name }) => name);
    expect(missing?.steps.length).toBeGreaterThan(0);
    expect(notRun).toEqual(expect.arrayContaining([...(missing?.steps ?? [])]));
    const text = await last.run(['merge', '--shards', '2', '--shared', to]);
    expectStatus(text, 2);
    expect(text.stdout.toString()).toContain(`shard 2/2 is missing: ${missing?.steps.join(', ')}\n`);
    await expect(readFile(path.join(last.root, 'dist/SHA256SUMS'))).rejects.toMatchObject({ code: 'ENOENT' });
    // Once it is there, the same merge passes.
    expectStatus(await shard(await machine(source), '2/2', to), 0);
    expectStatus(await merge(last, 2, to), 0);
  });

  withRegistry('does not wait for ever for what another one owes', async () => {
    const outcome = await shard(await machine(await everything()), '2/2', repository(), '--shared-wait', '1');
    expectStatus(outcome, 1);
    expect(outcome.stdout.toString()).toMatch(
      /det-tar did not run: shard 1\/2 has not published it within 1 s for the source [0-9a-f]{16}/,
    );
  });

  withRegistry('that died does only what is missing when it is run again', async () => {
    const to = repository();
    // A plug-in that hangs: the shard is killed in the middle of it, with the artifact published.
    const stuck = await everything();
    await writeFile(
      path.join(stuck, 'two.sh'),
      '#!/bin/sh\nif [ -e "$HOME/hang" ]; then sleep 60; fi\necho \'{"ok":true}\'\n',
    );
    const dying = await machine(stuck);
    await writeFile(path.join(path.dirname(dying.root), 'hang'), '');
    const home = path.dirname(dying.root);
    const child = spawn(
      process.execPath,
      [
        path.join(import.meta.dirname, '../bin/repro.js'),
        'release',
        dying.root,
        '--shard',
        '1/1',
        '--shared',
        to,
      ],
      { env: { ...process.env, HOME: home, CI: undefined }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    for await (const part of child.stderr as AsyncIterable<Buffer>) {
      said += part.toString();
      if (said.includes('plugin.one passed')) break;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = await shard(await machine(stuck), '1/1', to);
    expectStatus(again, 0);
    expect(takenOver(again)).toEqual(expect.arrayContaining(['det-tar', 'make-vel-manifest', 'plugin.one']));
    expect(takenOver(again)).not.toContain('plugin.two');
    const third = await shard(await machine(stuck), '1/1', to);
    expect(takenOver(third)).toContain('plugin.two');
    expectStatus(await merge(await machine(stuck), 1, to), 0);
  });

  withRegistry('is what the variables of the CI say', async () => {
    const source = await everything();
    const to = repository();
    const env = { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '1', REPRO_SHARED: to };
    const on = await machine(source);
    const outcome = await on.run(['release'], env);
    expectStatus(outcome, 0);
    expect(outcome.stdout.toString()).toMatch(/^shard 1\/1 passed/);
    const merged = await on.run(['merge', '--format', 'json'], { REPRO_SHARED: to, REPRO_SHARDS: '1' });
    expectStatus(merged, 0);
    const none = await on.run(['release'], { REPRO_SHARED: to, CI_NODE_INDEX: '', CI_NODE_TOTAL: '' });
    expect(none.stderr).toMatch(/no shard: .*ERR_REPRO_USAGE/);
  });
});

describe('the registry', () => {
  withRegistry(
    'is not believed: each byte that changes in it is found and named',
    async () => {
      const own = await startRegistry();
      try {
        const source = await everything();
        const to = `oci://${own.host}/a/b`;
        for (const outcome of await shards(source, 2, to)) expectStatus(outcome, 0);
        const { root } = await machine(source);
        const passes = { status: 0, broken: [] };
        expect(await mergeHere(root, 2, to)).toEqual(passes);
        const fits = schemaValidator('shared_step');
        // `{}` is the configuration of every manifest: nothing is ever read from it.
        const blobs = (await blobsOf(own.storage)).filter(({ bytes }) => bytes.length > 2);
        expect(blobs.length).toBeGreaterThan(20);
        let documents = 0;
        for (const { file, bytes } of blobs) {
          if (bytes.subarray(0, 10).toString() === '{"action":') {
            documents++;
            expect(fits(JSON.parse(bytes.toString()))).toEqual([]);
          }
          const changed = Buffer.from(bytes);
          const at = Math.floor(bytes.length / 2);
          changed[at] = (changed[at] ?? 0) ^ 1;
          await writeFile(file, changed);
          const { status, broken } = await mergeHere(root, 2, to);
          await writeFile(file, bytes);
          expect({ of: bytes.toString('latin1', 0, 80), status, found: broken.length > 0 }).toEqual({
            of: bytes.toString('latin1', 0, 80),
            status: 1,
            found: true,
          });
          for (const { step, code, message } of broken)
            expect({ code, named: message.startsWith(`${step}: `) }).toEqual({
              code: 'ERR_REPRO_SHARED_TAMPERED',
              named: true,
            });
        }
        expect(documents).toBeGreaterThan(8);
        expect(await mergeHere(root, 2, to)).toEqual(passes);
      } finally {
        own.stop();
      }
    },
    240_000,
  );

  withRegistry('may not give one result for another', async () => {
    const own = await startRegistry();
    try {
      const source = await everything();
      const to = `oci://${own.host}/a/b`;
      expectStatus((await shards(source, 1, to))[0] as ProcessOutcome, 0);
      const tags = (await filesBelow(own.storage)).filter((file) => file.endsWith('/current/link')).sort();
      expect(tags.length).toBeGreaterThan(8);
      const [first = '', second = ''] = tags;
      const before = await readFile(first);
      await writeFile(first, await readFile(second));
      const last = await machine(source);
      const merged = await merge(last, 1, to);
      expectStatus(merged, 1);
      expect(
        told(merged)
          .steps.map(({ error }) => error)
          .join('\n'),
      ).toMatch(/there is a result of another action, of ".*ERR_REPRO_SHARED_TAMPERED/);
      await writeFile(first, before);
      expectStatus(await merge(last, 1, to), 0);
    } finally {
      own.stop();
    }
  });

  withRegistry('that lost a blob is told so, and gets it again from the shard that made it', async () => {
    const own = await startRegistry();
    try {
      const source = await everything();
      const to = `oci://${own.host}/a/b`;
      await shards(source, 1, to);
      const artifact = (await blobsOf(own.storage)).find(({ bytes }) => bytes.readUInt16BE() === 0x1f8b);
      await rm(artifact?.file as string);
      const last = await machine(source);
      const merged = await merge(last, 1, to);
      expectStatus(merged, 1);
      expect(told(merged).steps.find(({ name }) => name === 'det-tar')?.error).toMatch(
        /^det-tar: the registry has lost artifact\.tar\.gz \[ERR_REPRO_SHARED_LOST\] \(run the shard/,
      );
      const again = await shard(await machine(source), '1/1', to);
      expectStatus(again, 0);
      expect(again.stderr).toMatch(/det-tar: the registry has lost artifact\.tar\.gz: it is made anew/);
      expectStatus(await merge(last, 1, to), 0);
    } finally {
      own.stop();
    }
  });

  withRegistry('takes results of those who have the key, and no others', async () => {
    const source = await everything();
    const key = { REPRO_CACHE_KEY: 'k'.repeat(40) };
    const [open, sealed] = [repository(), repository()];
    const on = await machine(source);
    expectStatus(await on.run(['release', '--shard', '1/1', '--shared', open]), 0);
    expectStatus(await on.run(['release', '--shard', '1/1', '--shared', sealed], key), 0);
    const mergeWith = (to: string, env: Record<string, string>) =>
      on.run(['merge', '--shards', '1', '--shared', to, '--format', 'json'], env);
    expectStatus(await mergeWith(sealed, key), 0);
    for (const [to, env] of [
      [open, key],
      [sealed, { REPRO_CACHE_KEY: 'l'.repeat(40) }],
    ] as const) {
      const refused = await mergeWith(to, env);
      expectStatus(refused, 1);
      expect(told(refused).steps.find(({ name }) => name === 'det-tar')?.error).toMatch(
        /not made by one who has the key of REPRO_CACHE_KEY \[ERR_REPRO_SHARED_TAMPERED\]/,
      );
    }
    const short = await mergeWith(sealed, { REPRO_CACHE_KEY: 'short' });
    expect(short).toMatchObject({ status: 1 });
    expect(short.stderr).toMatch(/shorter than 32 characters \[ERR_REPRO_USAGE\]/);
    expect(short.stderr).not.toContain('short\n');
  });

  withRegistry('is given credentials, which nobody else sees', async () => {
    // htpasswd -Bbn user sesame
    const locked = await startRegistry('user:$2b$05$C/NF1CygBf0qxD2brfjgkeTyxcLUDHRQKvbZw.uqrEDHDtX27D1xi\n');
    try {
      const to = `oci://${locked.host}/a/b`;
      const on = await machine(await everything());
      const env = { REPRO_PUBLISH_USERNAME: 'user', REPRO_PUBLISH_PASSWORD: 'sesame' };
      const outcomes = [
        await on.run(['release', '--shard', '1/1', '--shared', to], env),
        await on.run(['merge', '--shards', '1', '--shared', to], env),
      ];
      for (const outcome of outcomes) expectStatus(outcome, 0);
      const wrong = await on.run(['release', '--shard', '1/1', '--shared', to], {
        ...env,
        REPRO_PUBLISH_PASSWORD: 'wrong-sesame',
      });
      expectStatus(wrong, 1);
      expect(wrong.stdout.toString() + wrong.stderr).toContain('ERR_REPRO_PUBLISH_AUTH');
      for (const { stdout, stderr } of [...outcomes, wrong])
        expect(stdout.toString() + stderr).not.toMatch(/sesame/);
      for (const file of [
        ...(await filesBelow(path.join(on.root, 'dist'))),
        ...(await filesBelow(locked.storage)),
      ])
        expect(await readFile(file, 'latin1')).not.toMatch(/sesame/);
    } finally {
      locked.stop();
    }
  });

  it('that does not answer is named, after as many tries as are allowed', async () => {
    const on = await machine(await everything());
    const outcome = await on.run(['release', '--shard', '1', '--shared', 'oci://127.0.0.1:1/a']);
    expectStatus(outcome, 1);
    expect(outcome.stderr).toMatch(/--shard is "1", expected I\/N .*\[ERR_REPRO_USAGE\]/);
    const tagged = await on.run(['release', '--shard', '1/2', '--shared', 'oci://127.0.0.1:1/a:tag']);
    expect(tagged.stderr).toMatch(/expected oci:\/\/HOST\/NAME \[ERR_REPRO_USAGE\]/);
    const lonely = await on.run(['release', '--shard', '1/2']);
    expect(lonely.stderr).toMatch(/--shard is given without --shared.*\[ERR_REPRO_USAGE\]/);
  });
});
