import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { evidenceDigest, shardOf } from '@repro/pipeline';
import type { StepPlan } from '../src/flow/plan.ts';
import { runOf } from '../src/shards/facts.ts';
import { neededBy, placesOf } from '../src/shards/places.ts';

describe('shardOf', () => {
  it.each<[string | undefined, Record<string, string>, string]>([
    ['2/4', {}, '2/4'],
    ['1/1', { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '4' }, '1/1'],
    [undefined, { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '4' }, '3/4'],
    [undefined, { CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '4' }, '1/4'],
    [undefined, { CIRCLE_NODE_INDEX: '3', CIRCLE_NODE_TOTAL: '4' }, '4/4'],
    [undefined, { BUILDKITE_PARALLEL_JOB: '1', BUILDKITE_PARALLEL_JOB_COUNT: '2' }, '2/2'],
  ])('%s and %j make %s', (given, env, expected) => {
    const { index, count } = shardOf(given, env);
    expect(`${index}/${count}`).toBe(expected);
  });

  it.each<[string | undefined, Record<string, string>]>([
    ['0/4', {}],
    ['5/4', {}],
    ['1', {}],
    ['1/4 ', {}],
    ['-1/4', {}],
    ['1/257', {}],
    ['a/b', {}],
    [undefined, {}],
    [undefined, { CI_NODE_INDEX: '1' }],
    [undefined, { CI_NODE_INDEX: '5', CI_NODE_TOTAL: '4' }],
    [undefined, { CI_NODE_INDEX: '0', CI_NODE_TOTAL: '4' }],
    [undefined, { CIRCLE_NODE_INDEX: '4', CIRCLE_NODE_TOTAL: '4' }],
    [undefined, { CI_NODE_INDEX: '1e1', CI_NODE_TOTAL: '0x10' }],
  ])('%s and %j are no shard', (given, env) => {
    expect(() => shardOf(given, env)).toThrow(expect.objectContaining({ code: 'ERR_REPRO_USAGE' }));
  });
});

const step = (name: string, kind: StepPlan['kind'], more: Partial<StepPlan> = {}): StepPlan => ({
  name,
  kind,
  tool: { name: name.replace(/\..*/, ''), version: '1' },
  run: async () => ({}),
  ...more,
});

const NEEDS = { needs: ['make-vel-manifest', 'hook.pre_validate'] };
const checks = [
  'verify-tar-determinism',
  'safe-paths-check',
  'secret-lint',
  'pins-manifest-check',
  'verify-gzip-header',
];
const flow: readonly StepPlan[] = [
  step('hook.pre_build', 'hook'),
  step('make-snapshot', 'make', { needs: ['hook.pre_build'] }),
  step('version-stamp', 'make', { needs: ['make-snapshot'] }),
  step('det-tar', 'make', { needs: ['make-snapshot'] }),
  step('make-vel-manifest', 'make', { needs: ['det-tar', 'version-stamp'] }),
  step('hook.pre_validate', 'hook', { needs: ['make-vel-manifest'] }),
  ...checks.map((name) => step(name, 'check', NEEDS)),
  step('vel-validator', 'check', NEEDS),
  step('permissions-lint', 'check', { ...NEEDS, off: 'security.permission_check' }),
  step('plugin.one', 'plugin', NEEDS),
  step('hook.post_validate', 'hook', { needs: checks }),
  step('make-rbom', 'make', { after: checks }),
  step('rbom-check', 'check', { needs: ['make-rbom'] }),
];
const orders = [flow, flow.toReversed()];

describe('placesOf', () => {
  it.each([1, 2, 3, 4, 9, 256])('gives every step one place, among %i shards', (count) => {
    const places = placesOf(flow, count);
    for (const { name, off } of flow) {
      const place = places.get(name);
      if (off !== undefined) expect(place).toBeUndefined();
      else if (typeof place === 'number') expect(place >= 1 && place <= count).toBe(true);
      else expect(['everywhere', 'merge']).toContain(place);
    }
  });

  it('has the source captured everywhere, what others need made by the first, and what needs all done at the merge', () => {
    const places = placesOf(flow, 4);
    const at = (place: unknown) => flow.map(({ name }) => name).filter((name) => places.get(name) === place);
    expect(at('everywhere')).toEqual(['hook.pre_build', 'make-snapshot', 'version-stamp']);
    expect(at('merge')).toEqual(['vel-validator', 'hook.post_validate', 'make-rbom', 'rbom-check']);
    for (const name of ['det-tar', 'make-vel-manifest', 'hook.pre_validate'])
      expect(places.get(name)).toBe(1);
  });

  it('does not depend on the order of the steps', () => {
    const [there, back] = orders.map((plans) => new Map([...placesOf(plans, 3)].sort()));
    expect(back).toEqual(there);
  });

  it('lets no shard do nothing while another has several checks to do', () => {
    for (const count of [2, 3, 4, 5]) {
      const shards = [...placesOf(flow, count).values()].filter((place) => typeof place === 'number');
      expect(new Set(shards).size).toBe(count);
    }
    // The search for secrets takes longest: it is not put behind the archive.
    expect(placesOf(flow, 2).get('secret-lint')).toBe(2);
  });
});

describe('neededBy', () => {
  it('follows needs at any remove, and only those', () => {
    expect([...neededBy(['safe-paths-check'], flow)].sort()).toEqual([
      'det-tar',
      'hook.pre_build',
      'hook.pre_validate',
      'make-snapshot',
      'make-vel-manifest',
      'version-stamp',
    ]);
    expect([...neededBy(['rbom-check'], flow)]).toEqual(['make-rbom']);
  });
});

describe('evidenceDigest', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const lasting = { 'artifact.tar.gz': sha('a'), VERSION: sha('v'), 'checks/a.json': sha('c') };
  const ofARun = ['run_record.json', 'policy_trace.json', 'evidence.json', 'evidence.html', 'summary.md'];

  it('is that of the lines of SHA256SUMS, in byte order', () => {
    const lines = `${sha('v')}  VERSION\n${sha('a')}  artifact.tar.gz\n${sha('c')}  checks/a.json\n`;
    expect(evidenceDigest(new Map(Object.entries(lasting)))).toBe(sha(lines));
  });

  it('depends on no file of one run, and on every other', () => {
    const expected = evidenceDigest(new Map(Object.entries(lasting)));
    const run = [
      ...ofARun,
      'slsa_attestation.json',
      'slsa_attestation.sigstore.json',
      'release.evidence.tar',
    ];
    for (const name of run)
      expect(evidenceDigest(new Map([[name, sha(name)], ...Object.entries(lasting)]))).toBe(expected);
    for (const name of Object.keys(lasting))
      expect(evidenceDigest(new Map(Object.entries({ ...lasting, [name]: sha('x') })))).not.toBe(expected);
    expect(evidenceDigest(new Map(Object.entries({ ...lasting, 'slsa.json': sha('x') })))).not.toBe(expected);
  });
});

describe('runOf', () => {
  it('names the run of a CI on all its machines', () => {
    expect(runOf({ GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' })).toBe('GITHUB_RUN_ID=7');
    expect(runOf({ CI_PIPELINE_ID: '8', CI_JOB_ID: '9' })).toBe('CI_PIPELINE_ID=8');
    expect(runOf({ REPRO_SHARED_RUN: 'mine', GITHUB_RUN_ID: '7' })).toBe('mine');
    expect(runOf({})).toBeUndefined();
  });
});
