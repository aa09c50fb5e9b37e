import { beforeAll, describe, expect, it } from '@jest/globals';
import { sign, verify } from '@repro/slsa-provenance';
import { schemaValidator } from '@repro/testkit';
import { type LoopbackSigstore, loopbackSigstore } from '@repro/testkit/sigstore';
import { statement } from './support/bundles.mjs';
import { ARTIFACT, COMMIT } from './support/release.mjs';

const who = {
  identity: 'https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.0.0',
  issuer: 'https://token.actions.githubusercontent.com',
};
const claims = {
  sub: who.identity,
  iss: who.issuer,
  sha: COMMIT,
  ref: 'refs/tags/v1.0.0',
  repository: 'o/r',
  runner_environment: 'github-hosted',
};

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await loopbackSigstore();
});

/** Provenance that a workflow signed, with what its token says. */
async function signed(change: object = {}, witnesses: object = { rekorUrl: sigstore.url }): Promise<Buffer> {
  const identityToken = sigstore.token({ ...claims, ...change });
  const options = { identityToken, fulcioUrl: sigstore.url };
  return Buffer.from(JSON.stringify(await sign(await statement(), { kind: 'keyless', options }, witnesses)));
}

async function outcome(bundle: Buffer, more: object = {}) {
  const report = await verify(bundle, {
    name: 'bundle.json',
    identities: [who],
    trustedRoot: sigstore.trustedRoot as never,
    subjects: [{ name: 'artifact.tar.gz', bytes: Buffer.from(ARTIFACT) }],
    ...more,
  });
  expect(schemaValidator('slsa-provenance.report')(report)).toEqual([]);
  return { report, found: report.findings.filter(({ level }) => level === 'error').map(({ code }) => code) };
}

describe('provenance that a workflow signed', () => {
  it('passes when the certificate and the provenance agree', async () => {
    const { report, found } = await outcome(await signed());
    expect(found).toEqual([]);
    expect(report.summary).toMatchObject({
      signer: { kind: 'certificate', ...who, log_entries: 1 },
      level: 1,
      checks: expect.arrayContaining([{ name: 'certificate', status: 'pass' }]),
    });
  });

  it.each([
    ['commit', { sha: 'd'.repeat(40) }, 'source commit'],
    ['repository', { repository: 'fork/r' }, 'source repository'],
    ['ref', { ref: 'refs/heads/other' }, 'source ref'],
    ['runner', { runner_environment: 'self-hosted' }, 'runner'],
  ])('fails when the certificate has another %s', async (_, change, what) => {
    const { report, found } = await outcome(await signed(change));
    expect(found).toEqual(['slsa/certificate-contradicts']);
    expect(report.findings.find(({ code }) => code === found[0])?.data).toMatchObject({ what });
    expect(report.summary).toMatchObject({ level: 0 });
  });

  it('fails by the rule for what does not hold', async () => {
    const bundle = await signed();
    const other = (await loopbackSigstore()).trustedRoot as never;
    const timed = await signed({}, { timestampUrl: sigstore.url });
    const noClock = { ...sigstore.trustedRoot, timestampAuthorities: [] } as never;
    const noLog = { ...sigstore.trustedRoot, tlogs: [] } as never;
    const codeOf = async (of: Buffer, more: object) => (await outcome(of, more)).found;
    expect(await codeOf(bundle, { identities: [{ ...who, identity: 'somebody' }] })).toEqual([
      'slsa/identity',
    ]);
    expect(await codeOf(bundle, { trustedRoot: other })).toEqual(['slsa/certificate']);
    expect(await codeOf(bundle, { trustedRoot: noLog })).toEqual(['slsa/log']);
    expect(await codeOf(timed, {})).toEqual(['slsa/log']);
    const thresholds = { transparencyLog: 0 };
    expect(await codeOf(timed, { thresholds })).toEqual([]);
    expect(await codeOf(timed, { thresholds, trustedRoot: noClock })).toEqual(['slsa/timestamp']);
  });
});
