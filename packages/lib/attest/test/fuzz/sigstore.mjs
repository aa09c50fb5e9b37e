import { readPrivateKey } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { predicateTypes, statement } from '@repro/attest/statement';
import { verifyBundle } from '@repro/attest/verify';
import { canonicalize } from '@repro/core';
import { mutateJson, outcome } from '@repro/testkit/fuzz';
import { fixedKey } from './key.mjs';

const key = await readPrivateKey(fixedKey());
const subject = { name: 'a', digest: { sha256: '5'.repeat(64) } };
const predicate = { runDetails: { builder: { id: 'https://b.test' } } };
const signed = await signStatement(
  statement([subject], predicateTypes.slsaProvenance, predicate),
  keySigner(key),
);
/** The parts that a keyless bundle has beside; none of them verifies. */
const keyless = {
  ...signed,
  verificationMaterial: {
    certificate: { rawBytes: Buffer.from('3003020101', 'hex').toString('base64') },
    tlogEntries: [
      {
        logIndex: '1',
        logId: { keyId: 'AAAA' },
        kindVersion: { kind: 'dsse', version: '0.0.1' },
        integratedTime: '1700000000',
        inclusionPromise: { signedEntryTimestamp: 'AAAA' },
        inclusionProof: {
          logIndex: '1',
          rootHash: 'AAAA',
          treeSize: '2',
          hashes: [],
          checkpoint: { envelope: 'x' },
        },
        canonicalizedBody: Buffer.from('{"apiVersion":"0.0.1","kind":"dsse","spec":{}}').toString('base64'),
      },
    ],
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'MAA=' }] },
  },
};

/** What mutations start from. */
export const seeds = [signed, keyless].map((bundle) => Buffer.from(JSON.stringify(bundle)));
export { mutateJson as mutate };

const root = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
};
const trusted = { keys: [key.publicKey], identities: [{ identity: 'a', issuer: 'b' }], trustedRoot: root };

/** Verifies any bytes as a bundle. What is accepted must say what was signed, whatever else was changed around it. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const { statement: said } = await verifyBundle(bytes, trusted);
    if (canonicalize(said.subject) !== canonicalize([subject]))
      throw new Error('another statement was accepted');
  });
}
