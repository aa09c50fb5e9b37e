import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey } from '@repro/attest';
import type { RunRecord } from '@repro/evidence';
import { fingerprint, formatBaseline } from '@repro/secret-lint';
import { schemaValidator, temporaryDirectory } from '@repro/testkit';
import { json, project, repro } from './support.ts';

/** A release may be held to rules of its own: whoever audits it must be able to judge by the same. */
let keys: { readonly key: string; readonly pub: string };

beforeAll(async () => {
  const directory = await temporaryDirectory();
  keys = { key: path.join(directory, 'key.pem'), pub: path.join(directory, 'pub.pem') };
  const { privateKey, publicKey } = await generateKey('p256');
  await writeFile(keys.key, privateKey, { mode: 0o600 });
  await writeFile(keys.pub, publicKey);
});

/** What no project should hold, with the checksum that GitHub gives it; put together here, so that this file does not. */
const TOKEN = githubToken('wV3kXq9ZsT1bLr7YmN5cPd2HfJ8gKa');

/** A classic token ends with the CRC-32 of its thirty characters in base 62. */
function githubToken(random: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let sum = '';
  for (let rest = crc32(random); sum.length < 6; rest = Math.floor(rest / 62)) sum = digits[rest % 62] + sum;
  return `ghp_${random}${sum}`;
}

async function releaseAndAudit(root: string, flags: readonly string[] = []) {
  const released = await repro(['release', root, '--signing-key', keys.key, ...flags]);
  expect({ status: released.status, told: released.stdout.toString() }).toMatchObject({ status: 0 });
  const audit = await repro(['audit', path.join(root, 'dist/release.evidence.tar'), '--key', keys.pub]);
  return { status: audit.status, told: audit.stdout.toString() };
}

const stepOf = async (root: string, name: string) =>
  (await json<RunRecord>(root, 'run_record.json')).steps.find((step) => step.name === name);

describe('a baseline of accepted secrets', () => {
  async function accepting(): Promise<string> {
    const root = await project(
      { security: { secret_baseline: 'accepted.txt' } },
      { 'token.txt': `${TOKEN}\n` },
    );
    const entry = { fingerprint: fingerprint(TOKEN), rule: 'github-pat', path: 'token.txt' };
    await writeFile(path.join(root, 'accepted.txt'), formatBaseline([entry]));
    return root;
  }

  it('goes into the release, so that its audit accepts the same, and tells it', async () => {
    const root = await accepting();
    const audit = await releaseAndAudit(root);
    expect(audit).toMatchObject({ status: 0 });
    expect(audit.told).toContain('judged by policies/accepted.txt, which the release brings along');
    expect(schemaValidator('run_record')(await json(root, 'run_record.json'))).toEqual([]);
    const kept = await readFile(path.join(root, 'dist/policies/accepted.txt'), 'utf8');
    expect(kept).not.toContain(TOKEN);
    // Also when the verdict comes from the cache.
    expect(await releaseAndAudit(root)).toMatchObject({ status: 0 });
    expect(await stepOf(root, 'secret-lint')).toMatchObject({
      cached_from: expect.any(String),
      judged_with: [{ role: 'baseline', name: 'policies/accepted.txt' }],
    });
  });

  it('decides nothing where nobody who is trusted signed for it', async () => {
    const root = await accepting();
    await releaseAndAudit(root);
    expect((await repro(['audit', path.join(root, 'dist')])).status).toBe(1);
    await writeFile(path.join(root, 'dist/policies/accepted.txt'), '');
    const { status, stdout } = await repro(['audit', path.join(root, 'dist'), '--key', keys.pub]);
    expect(status).toBe(2);
    expect(stdout.toString()).toContain('policies/accepted.txt');
  });
});

const WORKFLOW = `on: push
permissions: { contents: read }
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${'1'.repeat(40)} # v4.2.2
`;

it('a table of pins that lies elsewhere goes into the release', async () => {
  const root = await project({ security: { pins_manifest: 'docs/pins.md' } });
  await mkdir(path.join(root, '.github/workflows'), { recursive: true });
  await mkdir(path.join(root, 'docs'));
  await writeFile(path.join(root, '.github/workflows/ci.yml'), WORKFLOW);
  const table = (commit: string) =>
    `| Action | Version | Commit |\n|---|---|---|\n| actions/checkout | v4.2.2 | ${commit} |\n`;
  await writeFile(path.join(root, 'docs/pins.md'), table('1'.repeat(40)));
  // What the source has in the usual place is not what the release was held to.
  await writeFile(path.join(root, 'ACTIONS-PINS.md'), table('2'.repeat(40)));
  const audit = await releaseAndAudit(root);
  expect(audit).toMatchObject({ status: 0 });
  expect(audit.told).toContain('judged by policies/pins.md, which the release brings along');
  expect(await readdir(path.join(root, 'dist/policies'))).toEqual(['pins.md']);
});

it('what a source leaves out of the search is left out of an archive with a directory around it too', async () => {
  const root = await project({}, { '.secretsignore': 'token.txt\n', 'token.txt': `${TOKEN}\n` });
  for (const first of ['.secretsignore', '.a-directory']) {
    if (first === '.a-directory') await mkdir(path.join(root, first));
    const audit = await releaseAndAudit(root, ['--prefix', 'thing-1.0/deep']);
    expect({ first, ...audit }).toMatchObject({ status: 0 });
    expect(audit.told).toContain('it leaves files out by .secretsignore');
  }
});

describe('policies of one name', () => {
  const config = (pins: string, rbom: string) => ({
    security: { pins_policy: pins },
    compliance: { policy_file: rbom },
  });
  const files = (pins: string, rbom: string) => ({
    [pins]: '{"schema_version":"1.0","require_comment":true}\n',
    [rbom]: '{"schema_version":"1.0","max_artifact_count":9}\n',
  });

  it.each([
    ['pins.json', 'ci/pins.json', ['ci/pins.json', 'pins.json']],
    ['ci/a/p.json', 'ci/b/P.json', ['ci/a/p.json', 'ci/b/P.json']],
    ['a/pins.json', 'b/rbom.json', ['pins.json', 'rbom.json']],
  ])('%s and %s go into the release both, and its audit judges by them', async (pins, rbom, kept) => {
    const root = await project({});
    for (const folder of ['a', 'b', 'ci/a', 'ci/b'])
      await mkdir(path.join(root, folder), { recursive: true });
    for (const [name, text] of Object.entries(files(pins, rbom)))
      await writeFile(path.join(root, name), text);
    await writeFile(path.join(root, 'repro.config.json'), JSON.stringify(config(pins, rbom)));
    expect(await releaseAndAudit(root)).toMatchObject({ status: 0 });
    const judgedBy = ['pins-manifest-check', 'rbom-check'].map(async (step) => {
      return (await stepOf(root, step))?.policy?.name;
    });
    expect((await Promise.all(judgedBy)).sort()).toEqual(kept.map((name) => `policies/${name}`));
    const found = (await readdir(path.join(root, 'dist/policies'), { recursive: true })).filter((name) =>
      name.endsWith('.json'),
    );
    expect(found.sort()).toEqual(kept);
    expect((await repro(['verify', root])).status).toBe(0);
  });

  it('are refused where the way of one leads out of the source and the other lies at its top', async () => {
    const root = await project({});
    for (const [name, text] of Object.entries(files('../pins.json', 'pins.json')))
      await writeFile(path.join(root, name), text);
    await writeFile(
      path.join(root, 'repro.config.json'),
      JSON.stringify(config('../pins.json', 'pins.json')),
    );
    const { status, stderr } = await repro(['release', root]);
    expect({ status, told: stderr }).toEqual({
      status: 1,
      told: expect.stringMatching(/pins\.json: another policy has the same name \[ERR_REPRO_CONFIG\]/),
    });
  });
});
