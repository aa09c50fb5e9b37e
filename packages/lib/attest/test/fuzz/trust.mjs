import { createPublicKey } from 'node:crypto';
import { parseTrust } from '@repro/attest/verify';
import { mutateJson, outcome } from '@repro/testkit/fuzz';
import { fixedKey } from './key.mjs';

const key = createPublicKey(fixedKey()).export({ type: 'spki', format: 'pem' });
const builders = [{ id: 'https://b.test', max_level: 2 }];

/** What mutations start from. */
export const seeds = [
  { schema_version: '1.0', signers: [{ name: 'me', key, builders }] },
  {
    schema_version: '1.0',
    signers: [{ identity_regexp: 'https://[a-z]+\\.test', issuer: 'https://i.test', builders }],
    trusted_root: { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1', tlogs: [] },
    thresholds: { transparency_log: 1, timestamps: 0 },
  },
].map((trust) => Buffer.from(JSON.stringify(trust)));
export { mutateJson as mutate };

/** Reads any bytes as a trust file; one that is accepted names a builder for every signer. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const { signers } = await parseTrust(bytes);
    if (signers.length === 0 || signers.some((signer) => !(signer.builders?.length > 0)))
      throw new Error('a signer for any builder was accepted');
  });
}
