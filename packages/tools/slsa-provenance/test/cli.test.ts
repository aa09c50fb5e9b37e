import { describe, expect, it } from '@jest/globals';
import { command } from '@repro/slsa-provenance/cli';
import { invoke } from '@repro/testkit';
import { loopbackSigstore } from '@repro/testkit/sigstore';
import { trustedPem } from './support/bundles.mjs';
import { releaseDirectory } from './support/directory.ts';
import { COMMIT, sha256 } from './support/release.mjs';

describe('a command line that cannot be meant', () => {
  it.each<[string, string]>([
    ['generate --subject artifact.tar.gz', 'no manifest was given'],
    ['generate --predicate vel_manifest.json', 'no artifact was given'],
    [
      'generate --predicate vel_manifest.json --subject artifact.tar.gz --oci-digest latest',
      '--oci-digest is "latest"',
    ],
    ['sign vel_manifest.json', 'nothing was given to sign with'],
    ['sign vel_manifest.json --key k --keyless', 'several things were given'],
    ['sign vel_manifest.json --signer openssl', '--signer without --public-key'],
    ['sign vel_manifest.json --key k --public-key p', '--public-key has no effect'],
    ['sign vel_manifest.json --key k --skip-log', '--skip-log has no effect'],
    ['sign vel_manifest.json --keyless --passphrase-env P', '--passphrase-env has no effect'],
    ['sign vel_manifest.json --keyless --skip-log --rekor-url http://127.0.0.1:1', 'contradict'],
    ['sign vel_manifest.json --key key.pub --passphrase-env A --passphrase-file B', 'are both given'],
    ['sign vel_manifest.json --key key.pub --passphrase-env NOT_SET', 'NOT_SET is not set'],
    ['sign vel_manifest.json --signer [1] --public-key key.pub', 'no JSON array of strings'],
    ['sign vel_manifest.json --signer= --public-key key.pub', '--signer is empty'],
    ['verify vel_manifest.json --key key.pub', 'no artifact was given'],
    ['verify vel_manifest.json --key key.pub --subject artifact.tar.gz --skip-subject', 'contradict'],
    ['verify vel_manifest.json --skip-subject', 'nobody is trusted'],
    ['verify vel_manifest.json --skip-subject --certificate-identity a', 'without its issuer'],
    [
      'verify vel_manifest.json --skip-subject --certificate-identity a --certificate-identity-regexp a',
      'are both given',
    ],
    ['generate-key --type dsa', 'dsa'],
  ])('%s', async (line, message) => {
    const cwd = await releaseDirectory({ 'key.pub': trustedPem });
    const { status, stdout, stderr } = await invoke(command, line.split(' '), { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\[ERR_REPRO_USAGE\]\n.*hint: /);
  });
});

describe('sign', () => {
  it('names the file that is no statement', async () => {
    const cwd = await releaseDirectory({ 'a.bin': '\u0000' });
    await invoke(command, ['generate-key', '-o', `${cwd}/k`], { cwd });
    for (const file of ['a.bin', 'vel_manifest.json']) {
      const { status, stderr } = await invoke(command, ['sign', file, '--key', 'k.key'], { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain(`slsa-provenance: error: ${file}`);
    }
  });

  it('takes no document that is no statement', async () => {
    const cwd = await releaseDirectory();
    await invoke(command, ['generate-key', '-o', `${cwd}/k`], { cwd });
    const { status, stderr } = await invoke(command, ['sign', 'vel_manifest.json', '--key', 'k.key'], {
      cwd,
    });
    expect({ status, code: /\[(\w+)\]/.exec(stderr)?.[1] }).toEqual({
      status: 1,
      code: 'ERR_REPRO_ATTEST_STATEMENT',
    });
  });

  it('asks nothing of the network without a token', async () => {
    const cwd = await releaseDirectory();
    const generated = await invoke(command, generate(), { cwd });
    const { status, stderr } = await invoke(command, ['sign', '--keyless'], { cwd, stdin: generated.stdout });
    expect({ status, code: /\[(\w+)\]/.exec(stderr)?.[1] }).toEqual({
      status: 1,
      code: 'ERR_REPRO_ATTEST_TOKEN',
    });
  });

  it('signs keyless with the token of the CI, or of a file, and is verified by identity', async () => {
    const { url, trustedRoot, token } = await loopbackSigstore();
    const [sub, iss] = [
      'https://github.com/o/r/.github/workflows/a.yml@refs/heads/main',
      'https://issuer.test',
    ];
    const id = token({ sub, iss, sha: COMMIT });
    const cwd = await releaseDirectory({ 'root.json': trustedRoot, token: `${id}\n` });
    const generated = await invoke(command, generate(), { cwd });
    const services = ['--fulcio-url', url, '--rekor-url', url];
    const verify = ['verify', '--subject', 'artifact.tar.gz', '--trusted-root', 'root.json'];
    const issuer = ['--certificate-oidc-issuer', iss];
    for (const [more, env] of [
      [[], { SIGSTORE_ID_TOKEN: id }],
      [['--identity-token', 'token'], {}],
    ] as const) {
      const args = ['sign', '--keyless', ...services, ...more];
      const signed = await invoke(command, args, { cwd, env, stdin: generated.stdout });
      expect(signed).toMatchObject({ status: 0, stderr: '' });
      const check = (...identity: string[]) =>
        invoke(command, [...verify, ...issuer, ...identity], { cwd, stdin: signed.stdout });
      const good = await check('--certificate-identity-regexp', String.raw`https://github\.com/o/r/.+`);
      expect(good.status).toBe(0);
      expect(good.stderr).toContain(`signed by ${sub}, vouched for by ${iss}`);
      expect((await check('--certificate-identity-regexp', 'github')).status).toBe(2);
      expect((await check('--certificate-identity', sub)).status).toBe(0);
    }
  });
});

describe('verify', () => {
  it('takes the digest of what is in a registry for the thing itself', async () => {
    const cwd = await releaseDirectory();
    const digest = `sha256:${'ab'.repeat(32)}`;
    await invoke(command, ['generate-key', '-o', 'k'], { cwd });
    const made = await invoke(command, [...generate(), '--oci-digest', digest], { cwd });
    const { stdout: stdin } = await invoke(command, ['sign', '--key', 'k.key'], { cwd, stdin: made.stdout });
    const verify = ['verify', '--key', 'k.pub', '--subject'];
    const good = await invoke(command, [...verify, digest, '--fail-on', 'warning'], { cwd, stdin });
    expect(good.status).toBe(0);
    const bad = await invoke(command, [...verify, `sha256:${'ac'.repeat(32)}`], { cwd, stdin });
    expect(bad.status).toBe(2);
  });
});

describe('generate', () => {
  it('names files by their path below the working directory, and hides where that is', async () => {
    const cwd = await releaseDirectory();
    const more = [
      '--byproduct',
      './other.tar.gz',
      '--dependency',
      `${cwd}/vel_manifest.json`,
      '--dependency',
      '/etc/hostname',
    ];
    const { stdout } = await invoke(command, [...generate(), ...more], { cwd });
    const { predicate } = JSON.parse(stdout.toString());
    const names = (list: { name: string }[]): string[] => list.map(({ name }) => name);
    expect(names(predicate.runDetails.byproducts)).toEqual(['other.tar.gz', 'vel_manifest.json']);
    expect(names(predicate.buildDefinition.resolvedDependencies).slice(-2)).toEqual([
      'hostname',
      'vel_manifest.json',
    ]);
    expect(stdout.toString()).not.toContain(cwd);
  });

  it('takes a name for the digest in a registry', async () => {
    const cwd = await releaseDirectory();
    const digest = sha256('manifest');
    const { stdout } = await invoke(
      command,
      [...generate(), '--oci-digest', `ghcr.io/o/r@sha256:${digest}`],
      { cwd },
    );
    const { subject } = JSON.parse(stdout.toString());
    expect(subject[1]).toEqual({ name: 'ghcr.io/o/r', digest: { sha256: digest } });
  });
});

function generate(): string[] {
  return ['generate', '--predicate', 'vel_manifest.json', '--subject', 'artifact.tar.gz'];
}
