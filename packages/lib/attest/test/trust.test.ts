import { describe, expect, it } from '@jest/globals';
import { publicKeyPem } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { predicateTypes, statement } from '@repro/attest/statement';
import { compilePattern, parseTrust, type Trust, verifyBundle } from '@repro/attest/verify';
import { schemaValidator } from '@repro/testkit';
import { BUILDER, codeOf, errorOf, HELLO, newKey, provenance } from './support.ts';

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const key = await newKey();
const pem = publicKeyPem(key.publicKey);

function trustOf(builders: readonly object[], more: object = {}): Promise<Trust> {
  const wire = { schema_version: '1.0', signers: [{ name: 'release', key: pem, builders }], ...more };
  expect(schemaValidator('trust')(wire)).toEqual([]);
  return parseTrust(bytes(wire));
}

async function levelOf(builder: string, builders: readonly object[]) {
  const bundle = await signStatement(provenance(builder), keySigner(key));
  const { level, signer } = await verifyBundle(bundle, { trust: await trustOf(builders) });
  return { ...level, name: signer.name };
}

describe('the level that a trust file lets be reported', () => {
  it('is that of the pair of signer and builder', async () => {
    expect(await levelOf(BUILDER, [{ id: BUILDER, max_level: 3 }])).toEqual({
      level: 3,
      why: [],
      name: 'release',
    });
    expect(await levelOf(BUILDER, [{ id: BUILDER, max_level: 2 }])).toEqual({
      level: 2,
      why: ['the trust file allows level 2 for this signer and builder'],
      name: 'release',
    });
  });

  it('is never above 1 for a workstation or a CI that nobody knows', async () => {
    for (const mode of ['workstation', 'unknown-ci']) {
      const id = `https://repro-pack.dev/builder/${mode}/v1`;
      expect(await levelOf(id, [{ id, max_level: 3 }])).toMatchObject({
        level: 1,
        why: [`${id} is no hosted platform, whatever the trust file says`],
      });
    }
  });

  it('is none for a builder that the signer may not speak for', async () => {
    const bundle = await signStatement(provenance('https://other.test/builder'), keySigner(key));
    const trust = await trustOf([{ id: BUILDER, max_level: 3 }]);
    expect(await codeOf(verifyBundle(bundle, { trust }))).toBe('ERR_REPRO_ATTEST_BUILDER');
  });

  it('does not exist for what is no provenance', async () => {
    const summary = statement(
      [{ name: 'a', digest: { sha256: HELLO } }],
      predicateTypes.verificationSummary,
      {},
    );
    const bundle = await signStatement(summary, keySigner(key));
    const { level } = await verifyBundle(bundle, { trust: await trustOf([{ id: BUILDER, max_level: 3 }]) });
    expect(level).toBeUndefined();
  });

  it('is not given to another key', async () => {
    const bundle = await signStatement(provenance(), keySigner(await newKey()));
    const trust = await trustOf([{ id: BUILDER, max_level: 3 }]);
    expect(await codeOf(verifyBundle(bundle, { trust }))).toBe('ERR_REPRO_ATTEST_UNKNOWN_KEY');
  });

  it('may demand witnesses', async () => {
    const bundle = await signStatement(provenance(), keySigner(key));
    const trust = await trustOf([{ id: BUILDER, max_level: 3 }], { thresholds: { timestamps: 1 } });
    expect(await codeOf(verifyBundle(bundle, { trust }))).toBe('ERR_REPRO_ATTEST_TRUSTED_ROOT');
  });
});

describe('a trust file', () => {
  const builders = [{ id: BUILDER, max_level: 1 }];
  const signers = [{ key: pem, builders }];
  it.each<[string, unknown, string]>([
    ['an unknown member', { schema_version: '1.0', signers, signer: [] }, 'TRUST'],
    ['no signers', { schema_version: '1.0', signers: [] }, 'TRUST'],
    [
      'a key and an identity',
      { schema_version: '1.0', signers: [{ key: pem, identity: 'a', issuer: 'b', builders }] },
      'TRUST',
    ],
    [
      'an identity without issuer',
      { schema_version: '1.0', signers: [{ identity: 'a', builders }] },
      'TRUST',
    ],
    [
      'two forms of an identity',
      { schema_version: '1.0', signers: [{ identity: 'a', identity_regexp: 'a', issuer: 'b', builders }] },
      'TRUST',
    ],
    [
      'a level that there is not',
      { schema_version: '1.0', signers: [{ key: pem, builders: [{ id: 'a:b', max_level: 4 }] }] },
      'TRUST',
    ],
    ['no builders', { schema_version: '1.0', signers: [{ key: pem }] }, 'TRUST'],
    ['a broken key', { schema_version: '1.0', signers: [{ key: 'x', builders }] }, 'KEY'],
    [
      'a broken pattern',
      { schema_version: '1.0', signers: [{ identity_regexp: '(', issuer: 'b', builders }] },
      'PATTERN',
    ],
  ])('with %s is refused', async (_, value, code) => {
    const error = await errorOf(parseTrust(bytes(value), 'trust.json'));
    expect({ code: error.code, named: error.message.startsWith('trust.json') }).toEqual({
      code: `ERR_REPRO_ATTEST_${code}`,
      named: true,
    });
  });
});

describe('a pattern', () => {
  it('matches the whole text, whatever alternatives it has', () => {
    expect(compilePattern('a|b', 'x').test('ab')).toBe(false);
    expect(compilePattern('a|b', 'x').test('b')).toBe(true);
    expect(compilePattern('a.c', 'x').test('a\nc')).toBe(false);
  });

  it('cannot close the group that it is put in', () => {
    expect(() => compilePattern('a)|(.*', 'x')).toThrow('x: ');
  });
});
