import { describe, expect, it } from '@jest/globals';
import { keyTypes } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { statementBytes } from '@repro/attest/statement';
import { verifyBundle } from '@repro/attest/verify';
import { schemaValidator } from '@repro/testkit';
import { HELLO, newKey, provenance } from './support.ts';

describe('a statement signed with a key', () => {
  it.each(keyTypes)('of type %s is verified with its public half', async (type) => {
    const key = await newKey(type);
    const bundle = await signStatement(provenance(), keySigner(key));
    expect(schemaValidator('sigstore_bundle')(bundle)).toEqual([]);
    const verified = await verifyBundle(bundle, {
      keys: [key.publicKey],
      subjects: [{ name: 'hello.txt', sha256: HELLO }],
      predicateType: 'https://slsa.dev/provenance/v1',
    });
    const { hint } = key.publicKey;
    expect(verified).toEqual({
      statement: provenance(),
      payload: Buffer.from(statementBytes(provenance())),
      signer: { kind: 'key', type, hint, log_entries: 0, timestamps: 0 },
      level: { level: 1, why: ['no trust file says what this signer and builder are good for'] },
    });
  });
});
