import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from '@jest/globals';
import { type KeyType, publicKeyPem, readPrivateKey, readPublicKey } from '@repro/attest/keys';
import { commandSigner, keySigner, signStatement } from '@repro/attest/sign';
import { preAuthEncoding } from '@repro/attest/statement';
import { parseBundle, verifyBundle } from '@repro/attest/verify';
import { needs, type ProcessOutcome, runProcess, temporaryDirectory } from '@repro/testkit';
import { loopbackSigstore, trustNobody } from '@repro/testkit/sigstore';
import { codeOf, HELLO, newKey, provenance } from './support.ts';

const types: readonly KeyType[] = ['p256', 'p384', 'p521', 'ed25519', 'rsa'];

type World = Readonly<Record<string, unknown>>;

/** Files in a directory of their own, for programs that take paths; hello.txt is what statements are about. */
async function files(content: World): Promise<string> {
  const directory = await temporaryDirectory();
  for (const [name, value] of Object.entries({ 'hello.txt': 'hello\n', ...content })) {
    const bytes = typeof value === 'string' || ArrayBuffer.isView(value) ? value : JSON.stringify(value);
    await writeFile(path.join(directory, name), bytes);
  }
  return directory;
}

const env = { COSIGN_PASSWORD: 'pass word', SIGSTORE_NO_CACHE: 'true' };

async function run(cwd: string, ...command: string[]): Promise<ProcessOutcome> {
  const [program = '', ...args] = command;
  return runProcess(program, args, { cwd, env: { ...env, HOME: cwd } });
}

async function mustRun(cwd: string, ...command: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(cwd, ...command);
  expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' });
  return stdout.toString();
}

/** Has cosign sign hello.txt into bundle.json, without a log. */
async function attest(directory: string, cosign: string, key: string): Promise<void> {
  const config = cosign === 'cosign' ? ['--use-signing-config=false'] : [];
  const how = [...config, '--new-bundle-format', '--tlog-upload=false', '--yes'];
  const what = ['--predicate', 'predicate.json', '--type', 'slsaprovenance1', '--bundle', 'bundle.json'];
  await mustRun(directory, cosign, 'attest-blob', '--key', key, ...what, ...how, 'hello.txt');
}

const verifying = ['--bundle', 'bundle.json', '--type', 'slsaprovenance1'];

describe.each(['cosign', 'cosign2'])('%s', (cosign) => {
  const newFormat = cosign === 'cosign2' ? ['--new-bundle-format'] : [];
  const offline = ['--trusted-root', 'root.json', '--insecure-ignore-tlog', ...newFormat];

  needs(cosign)(
    'accepts what each kind of key signs, and nothing that was changed',
    async () => {
      for (const type of types) {
        const key = await newKey(type);
        const bundle = await signStatement(provenance(), keySigner(key));
        const directory = await files({
          'bundle.json': bundle,
          'key.pub': publicKeyPem(key.publicKey),
          'root.json': trustNobody,
          'other.txt': 'other\n',
        });
        const command = [cosign, 'verify-blob-attestation', '--key', 'key.pub', ...verifying, ...offline];
        expect((await run(directory, ...command, 'hello.txt')).stderr).toContain('Verified OK');
        expect((await run(directory, ...command, 'other.txt')).status).toBe(1);
      }
    },
    60_000,
  );

  needs(cosign)(
    'accepts a keyless signature under the test’s own root',
    async () => {
      const { url, trustedRoot, token } = await loopbackSigstore();
      const [identity, issuer] = [
        'https://github.com/o/r/.github/workflows/a.yml@refs/heads/main',
        'https://issuer.test',
      ];
      const options = { identityToken: token({ sub: identity, iss: issuer }), fulcioUrl: url };
      const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
      const command = [
        cosign,
        'verify-blob-attestation',
        '--trusted-root',
        'root.json',
        ...verifying,
        ...newFormat,
      ];
      const logged = await signStatement(provenance(), {
        kind: 'keyless',
        options: { ...options, rekorUrl: url },
      });
      const inLog = await files({ 'bundle.json': logged, 'root.json': trustedRoot });
      expect((await run(inLog, ...command, ...who, 'hello.txt')).stderr).toContain('Verified OK');
      expect((await run(inLog, ...command, ...who.with(1, 'nobody'), 'hello.txt')).status).toBe(1);
      const timed = await signStatement(provenance(), {
        kind: 'keyless',
        options: { ...options, timestampUrl: url },
      });
      const inTime = await files({ 'bundle.json': timed, 'root.json': trustedRoot });
      const byTime = ['--use-signed-timestamps', '--insecure-ignore-tlog'];
      expect((await run(inTime, ...command, ...byTime, ...who, 'hello.txt')).stderr).toContain('Verified OK');
    },
    60_000,
  );

  needs(cosign)(
    'signs bundles that are verified here, but for Ed25519 with a hash before it',
    async () => {
      // cosign 2 imports Ed25519 alone.
      for (const type of cosign === 'cosign' ? types : (['ed25519'] as const)) {
        const key = await newKey(type);
        const directory = await files({
          'key.pem': key.key.export({ type: 'pkcs8', format: 'pem' }),
          'predicate.json': provenance().predicate ?? {},
        });
        await mustRun(directory, cosign, 'import-key-pair', '--key', 'key.pem', '--output-key-prefix', 'own');
        await attest(directory, cosign, 'own.key');
        const bundle = await parseBundle(await readFile(path.join(directory, 'bundle.json')));
        const subjects = [{ name: 'hello.txt', sha256: HELLO }];
        const outcome = await codeOf(verifyBundle(bundle, { keys: [key.publicKey], subjects }));
        // Ed25519ph, which cosign 3 itself does not verify with --key; OpenSSL 3.0 does not know it.
        const expected = type === 'ed25519' && cosign === 'cosign' ? 'ERR_REPRO_ATTEST_SIGNATURE' : 'passed';
        expect({ type, outcome }).toEqual({ type, outcome: expected });
        const opened = await readPrivateKey(await readFile(path.join(directory, 'own.key')), {
          passphrase: 'pass word',
        });
        expect(opened.publicKey.hint).toBe(key.publicKey.hint);
      }
    },
    60_000,
  );

  needs(cosign)(
    'makes keys that sign here and are verified there, and the other way round',
    async () => {
      const directory = await files({ 'predicate.json': provenance().predicate, 'root.json': trustNobody });
      await mustRun(directory, cosign, 'generate-key-pair');
      const read = (name: string): Promise<Buffer> => readFile(path.join(directory, name));
      const key = await readPrivateKey(await read('cosign.key'), { passphrase: 'pass word' });
      const bundle = await signStatement(provenance(), keySigner(key));
      await writeFile(path.join(directory, 'bundle.json'), JSON.stringify(bundle));
      const check = [cosign, 'verify-blob-attestation', '--key', 'cosign.pub', ...verifying, ...offline];
      expect((await run(directory, ...check, 'hello.txt')).stderr).toContain('Verified OK');
      await attest(directory, cosign, 'cosign.key');
      const keys = [readPublicKey(await read('cosign.pub'))];
      expect(await codeOf(verifyBundle(await read('bundle.json'), { keys }))).toBe('passed');
      expect(await codeOf(readPrivateKey(await read('cosign.key'), { passphrase: 'wrong' }))).toBe(
        'ERR_REPRO_ATTEST_PASSPHRASE',
      );
    },
    60_000,
  );
});

describe('openssl', () => {
  needs('openssl')('verifies the raw signature over the encoded payload', async () => {
    for (const type of types) {
      const key = await newKey(type);
      const { dsseEnvelope } = await signStatement(provenance(), keySigner(key));
      const directory = await files({
        'key.pub': publicKeyPem(key.publicKey),
        sig: Buffer.from(dsseEnvelope.signatures[0]?.sig ?? '', 'base64'),
        pae: preAuthEncoding(dsseEnvelope.payloadType, Buffer.from(dsseEnvelope.payload, 'base64')),
      });
      const command =
        type === 'ed25519'
          ? [
              'openssl',
              'pkeyutl',
              '-verify',
              '-pubin',
              '-inkey',
              'key.pub',
              '-rawin',
              '-in',
              'pae',
              '-sigfile',
              'sig',
            ]
          : ['openssl', 'dgst', '-sha256', '-verify', 'key.pub', '-signature', 'sig', 'pae'];
      expect(await mustRun(directory, ...command)).toMatch(
        /Verified (OK|Success)|Signature Verified Successfully/,
      );
    }
  });

  needs('openssl')('signs as an external command', async () => {
    for (const type of ['p256', 'p384', 'rsa'] as const) {
      const key = await newKey(type);
      const directory = await files({ 'key.pem': key.key.export({ type: 'pkcs8', format: 'pem' }) });
      const { publicKey } = key;
      const argv = ['openssl', 'dgst', '-sha256', '-sign', 'key.pem'];
      const signer = commandSigner({ argv, publicKey, env: process.env, cwd: directory });
      const bundle = await signStatement(provenance(), signer);
      expect(await codeOf(verifyBundle(bundle, { keys: [publicKey] }))).toBe('passed');
    }
  });
});
