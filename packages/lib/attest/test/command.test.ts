import { describe, expect, it } from '@jest/globals';
import type { PrivateKey } from '@repro/attest/keys';
import { commandSigner, signStatement } from '@repro/attest/sign';
import { verifyBundle } from '@repro/attest/verify';
import { codeOf, errorOf, newKey, provenance } from './support.ts';

const pemOf = ({ key }: PrivateKey): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A signer as a program of Node's: `end` says what becomes of the signature. */
function signer(key: PrivateKey, end: string, more: Partial<Parameters<typeof commandSigner>[0]> = {}) {
  const script = `
    const { sign } = require('node:crypto');
    const chunks = [];
    process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
      const sig = sign(${key.type === 'ed25519' ? 'null' : "'sha256'"}, Buffer.concat(chunks), process.env.KEY);
      ${end}
    });`;
  const argv = [process.execPath, '-e', script, 'pin:1234'];
  return commandSigner({ argv, publicKey: key.publicKey, env: { KEY: pemOf(key) }, ...more });
}

describe('a signer command', () => {
  it.each([
    ['raw', 'process.stdout.write(sig)'],
    ['base64', 'console.log(sig.toString("base64"))'],
    ['base64 in lines', 'console.log(sig.toString("base64").replace(/(.{20})/g, "$1\\n"))'],
  ])('may print its signature %s', async (_, end) => {
    for (const type of ['p256', 'ed25519'] as const) {
      const key = await newKey(type);
      const bundle = await signStatement(provenance(), signer(key, end));
      expect(await codeOf(verifyBundle(bundle, { keys: [key.publicKey] }))).toBe('passed');
    }
  });

  it.each([
    ['fails', 'console.error("no token in slot"); process.exitCode = 3', /ended with 3: no token in slot$/],
    ['says nothing', '', /is no signature of the public key$/],
    ['says something else', 'console.log("done")', /is no signature of the public key$/],
    ['changes it', 'sig[9] ^= 1; process.stdout.write(sig)', /is no signature of the public key$/],
    ['says too much', 'process.stdout.write(Buffer.alloc(70000))', /printed more than 65536 bytes$/],
    ['hangs', 'setInterval(() => {}, 1000)', /has not signed within 0.5 seconds$/],
  ])('that %s is an error, without its arguments', async (_, end, expected) => {
    const key = await newKey();
    const error = await errorOf(
      signStatement(provenance(), signer(key, end, { timeoutMs: end.includes('Interval') ? 500 : 20_000 })),
    );
    expect(error.code).toBe('ERR_REPRO_ATTEST_SIGNER');
    expect(error.message).toMatch(expected);
    expect(`${error.message} ${error.hint}`).not.toContain('1234');
  });

  it('that signs with another key is found out', async () => {
    const [key, other] = [await newKey(), await newKey()];
    const wrong = signer(other, 'process.stdout.write(sig)', { publicKey: key.publicKey });
    expect(await codeOf(signStatement(provenance(), wrong))).toBe('ERR_REPRO_ATTEST_SIGNER');
  });

  it('that is not there is an error', async () => {
    const { publicKey } = await newKey();
    const missing = commandSigner({ argv: ['/no/such/signer', 'pin:1234'], publicKey, env: {} });
    const error = await errorOf(signStatement(provenance(), missing));
    expect(error.message).toBe('"/no/such/signer" cannot be started: ENOENT');
    expect(() => commandSigner({ argv: [], publicKey, env: {} })).toThrow('no signer command');
  });

  it('is stopped when the run is', async () => {
    const key = await newKey();
    const control = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => control.abort(reason), 200);
    const waiting = signer(key, 'setInterval(() => {}, 1000)', { signal: control.signal });
    await expect(signStatement(provenance(), waiting)).rejects.toBe(reason);
    await expect(signStatement(provenance(), waiting)).rejects.toBe(reason);
  });

  it('gets no environment but the one that it is given', async () => {
    const key = await newKey();
    const end = 'console.error(Object.keys(process.env).sort().join()); process.exitCode = 1';
    const error = await errorOf(signStatement(provenance(), signer(key, end)));
    expect(error.message).toMatch(/: KEY$/);
  });
});
