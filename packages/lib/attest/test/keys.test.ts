import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generateKey, keyTypes, readPrivateKey, readPublicKey } from '@repro/attest/keys';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { codeOf, errorOf } from './support.ts';

const SECRET = 'correct horse battery staple';

describe('a pair of keys', () => {
  it.each(keyTypes)('of type %s is read again, encrypted too', async (type) => {
    const pair = await generateKey(type);
    expect(readPublicKey(pair.publicKey)).toMatchObject({ type, hint: pair.hint });
    expect((await readPrivateKey(pair.privateKey)).publicKey.hint).toBe(pair.hint);
    const sealed = await generateKey(type, { passphrase: SECRET });
    expect(sealed.privateKey).toContain('ENCRYPTED PRIVATE KEY');
    const opened = await readPrivateKey(sealed.privateKey, { passphrase: SECRET });
    expect(opened.publicKey.hint).toBe(sealed.hint);
  });

  needs('openssl')('is read in every form that openssl writes', async () => {
    const directory = await temporaryDirectory();
    const pair = await generateKey('p256');
    const rsa = await generateKey('rsa');
    await writeFile(path.join(directory, 'ec.pem'), pair.privateKey);
    await writeFile(path.join(directory, 'rsa.pem'), rsa.privateKey);
    const convert = async (...args: string[]): Promise<Buffer> => {
      const { stdout, status, stderr } = await runProcess('openssl', args, { cwd: directory });
      expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
      return stdout;
    };
    const pass = ['-passout', `pass:${SECRET}`];
    const forms: [Buffer, string, string?][] = [
      [await convert('ec', '-in', 'ec.pem'), pair.hint],
      [await convert('ec', '-in', 'ec.pem', '-aes128', ...pass), pair.hint, SECRET],
      [await convert('rsa', '-in', 'rsa.pem', '-traditional'), rsa.hint],
      [await convert('rsa', '-in', 'rsa.pem', '-traditional', '-aes256', ...pass), rsa.hint, SECRET],
      [await convert('pkcs8', '-topk8', '-in', 'ec.pem', '-v2', 'aes-256-cbc', ...pass), pair.hint, SECRET],
      [await convert('pkcs8', '-topk8', '-in', 'ec.pem', '-scrypt', ...pass), pair.hint, SECRET],
    ];
    for (const [pem, hint, passphrase] of forms) {
      expect((await readPrivateKey(pem, { passphrase })).publicKey.hint).toBe(hint);
      if (passphrase === undefined) continue;
      expect(await codeOf(readPrivateKey(pem))).toBe('ERR_REPRO_ATTEST_PASSPHRASE');
      expect(await codeOf(readPrivateKey(pem, { passphrase: 'wrong' }))).toBe('ERR_REPRO_ATTEST_PASSPHRASE');
    }
    const parameters = await convert('ecparam', '-name', 'prime256v1', '-genkey');
    expect(parameters.toString()).toContain('EC PARAMETERS');
    expect((await readPrivateKey(parameters)).type).toBe('p256');
    const pkcs1 = await convert('rsa', '-in', 'rsa.pem', '-RSAPublicKey_out');
    expect(readPublicKey(pkcs1).hint).toBe(rsa.hint);
  });
});

describe('a file that is no key to sign with', () => {
  const KEY = 'ERR_REPRO_ATTEST_KEY';
  const pem = (label: string, body = 'AAAA'): string =>
    `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;

  it('is told apart', async () => {
    const pair = await generateKey('p256');
    const of = async (text: string) => {
      const { code, hint = '' } = await errorOf(readPrivateKey(text, { name: 'k' }));
      return [code, hint];
    };
    expect(await of('nothing')).toEqual([KEY, expect.stringContaining('generate-key')]);
    expect(await of(pem('OPENSSH PRIVATE KEY'))).toEqual([KEY, expect.stringContaining('ssh-keygen')]);
    expect(await of(pair.publicKey)).toEqual([KEY, expect.stringContaining('without .pub')]);
    expect(await of(pem('CERTIFICATE'))).toEqual([KEY, expect.stringContaining('PKCS#8')]);
    expect(await of(pair.privateKey + pair.privateKey)).toEqual([KEY, expect.stringContaining('one key')]);
    expect(await of(pem('PRIVATE KEY'))).toEqual([KEY, expect.stringContaining('PKCS#8')]);
    expect(() => readPublicKey(pair.privateKey)).toThrow('is a private key, expected the public one');
    expect(() => readPublicKey(pem('CERTIFICATE'))).toThrow('expected a PUBLIC KEY');
    expect(() => readPublicKey(pem('PUBLIC KEY'))).toThrow('cannot be read');
  });

  it('is refused when its kind is weak or unknown', () => {
    const spki = { type: 'spki', format: 'pem' } as const;
    const keys = [
      generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey,
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey,
      generateKeyPairSync('x25519').publicKey,
      generateKeyPairSync('ed448').publicKey,
      generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).publicKey,
    ];
    for (const key of keys) {
      expect(() => readPublicKey(key.export(spki) as string)).toThrow(/(?:RSA key of 1024|curve|type) /);
    }
  });

  it('does not show in an error, and neither does a passphrase', async () => {
    const sealed = await generateKey('p256', { passphrase: SECRET });
    const body = sealed.privateKey.split('\n').slice(1, -2);
    const broken = sealed.privateKey.replace(body[1] ?? '', 'A'.repeat(64));
    const attempts: [string, string][] = [
      [sealed.privateKey, `${SECRET}!`],
      [broken, SECRET],
      [pem('PRIVATE KEY', body[0]), SECRET],
      [pem('ENCRYPTED SIGSTORE PRIVATE KEY', Buffer.from('{"kdf":7}').toString('base64')), SECRET],
      [pem('ENCRYPTED SIGSTORE PRIVATE KEY', body[0]), SECRET],
    ];
    for (const [text, passphrase] of attempts) {
      const error = await errorOf(readPrivateKey(text, { passphrase, name: 'k' }));
      const all = JSON.stringify([error.message, error.hint, error.stack, error, error.cause ?? null]);
      expect(error.code).toMatch(/^ERR_REPRO_ATTEST_(?:KEY|PASSPHRASE)$/);
      for (const secret of [SECRET, ...body]) expect(all).not.toContain(secret);
    }
  });

  it('cannot make cosign’s key derivation use up the memory', async () => {
    const sealed = (N: unknown, r: unknown = 8) => {
      const kdf = { name: 'scrypt', params: { N, r, p: 1 }, salt: 'AAAA' };
      const cipher = { name: 'nacl/secretbox', nonce: Buffer.alloc(24).toString('base64') };
      const text = JSON.stringify({ kdf, cipher, ciphertext: 'AAAA' });
      return pem('ENCRYPTED SIGSTORE PRIVATE KEY', Buffer.from(text).toString('base64'));
    };
    for (const file of [sealed(2 ** 30), sealed(3), sealed(-1), sealed(65536, 1e9), sealed('65536')]) {
      expect(await codeOf(readPrivateKey(file, { passphrase: 'x' }))).toBe(KEY);
    }
    expect(await codeOf(readPrivateKey(sealed(1024), { passphrase: 'x' }))).toBe(
      'ERR_REPRO_ATTEST_PASSPHRASE',
    );
  });
});
