import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@repro/core';
import { resolveSettings, type SettingName } from '@repro/pipeline';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import type { StepIo, StepPlan } from '../src/flow/plan.ts';
import { sourceRepository } from '../src/flow/repository.ts';
import type { World } from '../src/flow/world.ts';
import type { SettingValue } from '../src/settings/types.ts';
import { type ActionWorld, actionOf } from '../src/shards/action.ts';
import { factsOf } from '../src/shards/facts.ts';

const hex = (digit: string) => digit.repeat(64);
const io = {
  digest: (name: string) => ({ sha256: name === 'VERSION' ? hex('1') : hex('2'), size: 1 }),
  value: (step: string) => (step === 'make-snapshot' ? { tree_sha256: hex('a') } : undefined),
  keep: () => Promise.reject(new Error('a policy is written by the step alone')),
} as unknown as StepIo;
const plan: StepPlan = {
  name: 'check.of',
  kind: 'check',
  tool: { name: 'check', version: '1' },
  inputs: ['source', 'VERSION'],
  run: async () => ({}),
};
const facts = { commit: 'c' };
const world: ActionWorld = {
  strict: false,
  facts: async () => facts,
  state: new Map([['snapshot.json', hex('b')]]),
};
const digest = async (change: Partial<StepPlan>, there: Partial<ActionWorld> = {}, given = io) =>
  (await actionOf({ ...plan, ...change }, given, { ...world, ...there })).sha256;

describe('an action', () => {
  const policy = (sha256: string) => async (step: StepIo) => {
    await step.keep('policies/a', new Uint8Array());
    return { name: 'policies/a', version: '1', sha256 };
  };

  it.each<[string, Partial<StepPlan>, Partial<ActionWorld>?, StepIo?]>([
    ['the step', { name: 'check.other' }],
    ['the tool', { tool: { name: 'other', version: '1' } }],
    ['its version', { tool: { name: 'check', version: '2' } }],
    ['the inputs', { inputs: ['source'] }],
    ['their digests', {}, {}, { ...io, digest: () => ({ sha256: hex('3'), size: 1 }) }],
    ['the source', {}, {}, { ...io, value: () => ({ tree_sha256: hex('c') }) }],
    ['that there is a policy', { policy: policy(hex('4')) }],
    ['strictness', {}, { strict: true }],
    ['the facts', {}, { facts: async () => ({ commit: 'd' }) }],
    ['the state of the source', {}, { state: new Map([['snapshot.json', hex('5')]]) }],
    ['being pure', { pure: {} }],
  ])('depends on %s', async (_, change, ...more) => {
    expect(await digest(change, ...more)).not.toBe(await digest({}));
  });

  it('depends on what the policy says, and on the options of a pure step', async () => {
    expect(await digest({ policy: policy(hex('4')) })).not.toBe(await digest({ policy: policy(hex('5')) }));
    expect(await digest({ pure: { level: 1 } })).not.toBe(await digest({ pure: { level: 2 } }));
  });

  it('of a pure step depends on nothing else', async () => {
    const other = { facts: () => Promise.reject(new Error('not asked for')), state: new Map() };
    expect(await digest({ pure: {} }, other)).toBe(await digest({ pure: {} }));
  });

  it('names a tag that registries take', async () => {
    expect((await actionOf(plan, io, world)).tag).toMatch(/^action-[0-9a-f]{64}$/);
  });
});

describe('the facts of a run', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await temporaryDirectory();
    await writeFile(path.join(directory, 'a.json'), 'a');
    await writeFile(path.join(directory, 'b.json'), 'b');
  });

  const of = (flags: Partial<Record<SettingName, SettingValue>> = {}, env: Record<string, string> = {}) => {
    const given = Object.entries(flags) as [SettingName, SettingValue][];
    const { values: settings } = resolveSettings({ flags: new Map(given), env: {} });
    const source = { directory, selection: { selection: 'walk' } };
    return factsOf({ settings, env, source } as unknown as World);
  };

  it('tell of no machine, key or place', async () => {
    const changed = await of({
      'build.output_dir': 'elsewhere',
      'build.workers': 3,
      'build.cache': false,
      'build.cache_dir': '/x',
      'build.history_dir': '/y',
      'trust.signing_key': 'key.pem',
      'trust.keyless': true,
      'publish.to': 'oci://a/b',
    });
    expect(changed).toEqual(await of());
    expect(await of({}, { HOME: '/home/a', TOKEN: 'sesame' })).toEqual(await of());
  });

  it('tell of settings, the files that they name, the time, and the run', async () => {
    const known = [
      await of(),
      await of({ 'build.prefix': 'p' }),
      await of({ 'security.secret_scanning': false }),
      await of({ 'compliance.policy_file': 'a.json' }),
      await of({ 'plugins.validators': [{ name: 'a', command: ['a.json'], timeout: 1 }] }),
      await of({}, { SOURCE_DATE_EPOCH: '1' }),
      await of({}, { GITHUB_RUN_ID: '1' }),
    ].map((each) => JSON.stringify(each));
    expect(new Set(known).size).toBe(known.length);
    const script = () => of({ 'plugins.validators': [{ name: 'a', command: ['sh', 'b.json'], timeout: 1 }] });
    const scripted = await script();
    const before = await of({ 'compliance.policy_file': 'b.json' });
    await writeFile(path.join(directory, 'b.json'), 'changed');
    const after = await of({ 'compliance.policy_file': 'b.json' });
    expect((after['files'] as JsonObject)['b.json']).not.toBe((before['files'] as JsonObject)['b.json']);
    expect(await script()).not.toEqual(scripted);
  });

  it('tell of the checkout: the commit, and outside of a run of a CI branch and remote', async () => {
    const root = await temporaryDirectory();
    const git = async (...args: string[]): Promise<void> => {
      const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = await runProcess('git', [...identity, ...args], { cwd: root });
      if (status !== 0) throw new Error(stderr);
    };
    const told = async (env: Record<string, string> = {}): Promise<string> => {
      const { values: settings } = resolveSettings({ flags: new Map(), env: {} });
      const source = { directory: root, repository: sourceRepository(root, {}) };
      return JSON.stringify(await factsOf({ settings, env, source } as unknown as World));
    };
    await git('init', '-q', '-b', 'main');
    await git('commit', '-q', '--allow-empty', '-m', 'one');
    const run = { GITHUB_RUN_ID: '1' };
    const known = [await told()];
    const inRun = await told(run);
    await git('checkout', '-q', '-b', 'other');
    known.push(await told());
    await git('remote', 'add', 'origin', 'https://example.org/a.git');
    known.push(await told());
    await git('checkout', '-q', '--detach');
    known.push(await told());
    expect(await told(run)).toBe(inRun);
    await git('commit', '-q', '--allow-empty', '-m', 'two');
    known.push(await told());
    expect(await told(run)).not.toBe(inRun);
    expect(new Set(known).size).toBe(known.length);
  });
});
