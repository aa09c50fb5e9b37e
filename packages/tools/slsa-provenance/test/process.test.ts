import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bin, needs, runProcess, schemaValidator } from '@repro/testkit';
import { trustNobody } from '@repro/testkit/sigstore';
import { releaseDirectory } from './support/directory.ts';
import { runRecord } from './support/release.mjs';

const run = bin(import.meta.url);
/** The command line of the original, word for word. */
const SEED =
  'generate --predicate vel_manifest.json --subject artifact.tar.gz --output slsa_attestation.json'.split(
    ' ',
  );

const text = (cwd: string, name: string): Promise<string> => readFile(path.join(cwd, name), 'utf8');

describe('slsa-provenance as a process', () => {
  it('makes the provenance that the original’s command line asks for, the same each time', async () => {
    const cwd = await releaseDirectory();
    expect(await run(SEED, { cwd })).toMatchObject({ status: 0, stderr: '' });
    const first = await text(cwd, 'slsa_attestation.json');
    expect(schemaValidator('slsa_provenance')(JSON.parse(first))).toEqual([]);
    expect(first.endsWith('}\n')).toBe(true);
    const env = { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1' };
    expect(await run(SEED, { cwd, env })).toMatchObject({ status: 0 });
    expect(await text(cwd, 'slsa_attestation.json')).toBe(first);
  });

  it('says with 2 that artifact and manifest differ, and writes nothing', async () => {
    const cwd = await releaseDirectory();
    const args = SEED.map((word) => (word === 'artifact.tar.gz' ? 'other.tar.gz' : word));
    const { status, stdout, stderr } = await run(args, { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/does not describe.* \[ERR_REPRO_SLSA_SUBJECT\]\n.*hint: /);
    await expect(stat(path.join(cwd, 'slsa_attestation.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('passes provenance through a pipe, from the manifest to the verdict', async () => {
    const cwd = await releaseDirectory({ 'run_record.json': runRecord(), 'trust.json': '' });
    expect(await run(['generate-key', '-o', 'release'], { cwd })).toMatchObject({ status: 0 });
    const made = await run([...SEED.slice(0, -2), '--run-record', 'run_record.json'], { cwd });
    const signed = await run(['sign', '--key', 'release.key'], { cwd, input: made.stdout });
    expect(schemaValidator('sigstore_bundle')(JSON.parse(signed.stdout.toString()))).toEqual([]);
    const verify = ['verify', '--key', 'release.pub', '--subject'];
    const good = await run([...verify, 'artifact.tar.gz', '--format', 'text'], { cwd, input: signed.stdout });
    expect(good).toMatchObject({ status: 0 });
    expect(good.stdout.toString()).toMatch(/^stdin: pass/);
    expect(good.stderr).toMatch(
      /signed by the p256 key \S+\n.*built by \S+\n.*built from \S+, commit \w+\n.*SLSA build level 1 may be reported: no trust file/,
    );
    expect(await run([...verify, 'other.tar.gz'], { cwd, input: signed.stdout })).toMatchObject({
      status: 2,
    });
    const broken = await run([...verify, 'artifact.tar.gz'], { cwd, input: made.stdout });
    expect(broken).toMatchObject({ status: 1 });
    expect(broken.stderr).toContain('a statement that nobody signed');
  });
});

describe('generate-key', () => {
  it('writes a key for its owner alone, and never over another', async () => {
    const cwd = await releaseDirectory();
    expect(await run(['generate-key'], { cwd })).toMatchObject({ status: 0 });
    expect((await stat(path.join(cwd, 'slsa.key'))).mode & 0o777).toBe(0o600);
    const before = await text(cwd, 'slsa.key');
    const again = await run(['generate-key', '-o', 'slsa'], { cwd });
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('slsa.key exists already');
    expect(await text(cwd, 'slsa.key')).toBe(before);
  });

  it('leaves no half of a pair behind', async () => {
    const cwd = await releaseDirectory({ 'mine.pub': 'x' });
    expect((await run(['generate-key', '-o', 'mine'], { cwd })).stderr).toContain('mine.pub exists already');
    await expect(stat(path.join(cwd, 'mine.key'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await text(cwd, 'mine.pub')).toBe('x');
  });

  it('encrypts with a passphrase that no output shows, and signs with it', async () => {
    const passphrase = 'correct horse';
    const cwd = await releaseDirectory({ phrase: `${passphrase}\n`, wrong: 'x\n' });
    const outcomes = [
      await run(['generate-key', '-o', 'k', '--type', 'ed25519', '--passphrase-file', 'phrase'], { cwd }),
      await run(SEED, { cwd }),
      await run(['sign', 'slsa_attestation.json', '--key', 'k.key'], { cwd }),
      await run(['sign', 'slsa_attestation.json', '--key', 'k.key', '--passphrase-file', 'wrong'], { cwd }),
      await run(['sign', 'slsa_attestation.json', '--key', 'k.key', '--passphrase-env', 'P'], {
        cwd,
        env: { P: passphrase },
      }),
      await run(['sign', 'slsa_attestation.json', '--key', 'k.key'], {
        cwd,
        env: { REPRO_KEY_PASSPHRASE: passphrase },
      }),
    ];
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(outcomes[2]?.stderr).toContain('[ERR_REPRO_ATTEST_PASSPHRASE]');
    const key = await text(cwd, 'k.key');
    expect(key).toContain('ENCRYPTED PRIVATE KEY');
    const shown = outcomes.map(({ stdout, stderr }) => `${stdout.toString()}${stderr}`).join('');
    for (const secret of [passphrase, ...key.split('\n').slice(1, -2)]) expect(shown).not.toContain(secret);
    // Ed25519 signs without randomness: the same statement, the same bundle.
    expect(outcomes[4]?.stdout).toEqual(outcomes[5]?.stdout);
  });
});

describe('what others make of it', () => {
  needs('openssl')('openssl signs as a command', async () => {
    const cwd = await releaseDirectory();
    await run(['generate-key', '-o', 'k'], { cwd });
    await run(SEED, { cwd });
    const sign = (...signer: readonly string[]) =>
      run(
        [
          'sign',
          'slsa_attestation.json',
          '--public-key',
          'k.pub',
          ...signer.map((word) => `--signer=${word}`),
        ],
        { cwd },
      );
    const verify = ['verify', '--key', 'k.pub', '--subject', 'artifact.tar.gz'];
    const words = ['openssl', 'dgst', '-sha256', '-sign', 'k.key'];
    for (const signer of [[words.join(' ')], [JSON.stringify(words)], words]) {
      const { stdout } = await sign(...signer);
      expect(await run(verify, { cwd, input: stdout })).toMatchObject({ status: 0 });
    }
    expect((await sign('openssl dgst -sha512 -sign k.key')).stderr).toContain('[ERR_REPRO_ATTEST_SIGNER]');
    expect((await sign('openssl dgst -sha256 -sign missing.key; id')).status).toBe(1);
  });

  for (const cosign of ['cosign', 'cosign2']) {
    needs(cosign)(`${cosign} accepts the whole provenance`, async () => {
      const cwd = await releaseDirectory({
        'root.json': trustNobody,
        'run_record.json': runRecord(),
        'm.json': '{"team":"a"}',
      });
      await run(['generate-key', '-o', 'k'], { cwd });
      await run(
        [
          ...SEED,
          '--run-record',
          'run_record.json',
          '--byproduct',
          'other.tar.gz',
          '--metadata',
          'm.json',
          '--oci-digest',
          `sha256:${'a'.repeat(64)}`,
        ],
        { cwd },
      );
      await run(['sign', 'slsa_attestation.json', '--key', 'k.key', '-o', 'bundle.json'], { cwd });
      const flags = [
        '--key',
        'k.pub',
        '--bundle',
        'bundle.json',
        '--type',
        'slsaprovenance1',
        '--trusted-root',
        'root.json',
      ];
      const offline = ['--insecure-ignore-tlog', ...(cosign === 'cosign2' ? ['--new-bundle-format'] : [])];
      const check = (file: string) =>
        runProcess(cosign, ['verify-blob-attestation', ...flags, ...offline, file], {
          cwd,
          env: { HOME: cwd },
        });
      expect((await check('artifact.tar.gz')).stderr).toContain('Verified OK');
      expect((await check('other.tar.gz')).status).toBe(1);
    });
  }
});
