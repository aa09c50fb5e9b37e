import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as attest from '@repro/attest';
import { runProcess } from '@repro/testkit';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

describe('the public surface of @repro/attest', () => {
  it('is these names', () => {
    expect(Object.keys(attest).sort()).toEqual([
      'BUNDLE_MEDIA_TYPE',
      'MAX_BUNDLE',
      'MAX_TRUST',
      'PAYLOAD_TYPE',
      'builderOf',
      'commandSigner',
      'compilePattern',
      'generateKey',
      'isRefusal',
      'keySigner',
      'keyTypes',
      'levelOf',
      'parseBundle',
      'parseStatement',
      'parseTrust',
      'preAuthEncoding',
      'predicateTypes',
      'publicKeyPem',
      'readPrivateKey',
      'readPublicKey',
      'requireClaims',
      'signStatement',
      'speaksFor',
      'statement',
      'statementBytes',
      'statementTypes',
      'tokenOfCi',
      'verifyBundle',
      'verifySignature',
    ]);
  });

  it('has these entries', () => {
    const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('json'));
    expect(entries).toEqual(['.', './keys', './sign', './statement', './verify']);
  });
});

describe('what @repro/attest loads', () => {
  it('is nothing of others until something is verified, and nothing that talks to the network to verify', async () => {
    const loaded = async (work: string): Promise<string[]> => {
      const script = `
        import { createRequire } from 'node:module';
        import * as attest from '@repro/attest';
        const key = await attest.readPrivateKey((await attest.generateKey('p256')).privateKey);
        const statement = attest.statement([{ name: 'a', digest: { sha256: '${'0'.repeat(64)}' } }], 'a:b', {});
        const bundle = await attest.signStatement(statement, attest.keySigner(key));
        ${work}
        const files = Object.keys(createRequire(import.meta.url).cache);
        const names = files.map((file) => /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\/(?!.*node_modules)/.exec(file)?.[1]);
        console.log(JSON.stringify([...new Set(names)].sort()));`;
      const args = ['--input-type=module', '-e', script];
      const { stdout, stderr } = await runProcess(process.execPath, args, {
        cwd: new URL('.', root).pathname,
      });
      expect(stderr).toBe('');
      return JSON.parse(stdout.toString());
    };
    expect(await loaded('')).toEqual([]);
    expect(await loaded('await attest.verifyBundle(bundle, { keys: [key.publicKey] });')).toEqual([
      '@sigstore/bundle',
      '@sigstore/core',
      '@sigstore/protobuf-specs',
      '@sigstore/verify',
    ]);
  });
});
