import { check, parsePolicy } from '@repro/rbom-check';
import { mutateJson, outcome } from '@repro/testkit/fuzz';

const sha256 = '5'.repeat(64);
const rbom = {
  schema_version: '1.0',
  release_version: '1.2.3',
  artifacts: [{ name: 'a.tar.gz', sha256, size: 10, type: 'application/gzip' }],
  total_size: 10,
};
const cyclonedx = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: 'a', version: '1.2.3' } },
  components: [
    {
      type: 'file',
      name: 'a.tar.gz',
      hashes: [{ alg: 'SHA-256', content: sha256 }],
      properties: [{ name: 'repro:size', value: '10' }],
    },
  ],
};
const spdx = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    {
      type: 'CreationInfo',
      '@id': '_:c',
      specVersion: '3.0.1',
      created: '2026-01-01T00:00:00Z',
      createdBy: ['x'],
    },
    { type: 'SpdxDocument', spdxId: 'd', creationInfo: '_:c', rootElement: ['p'] },
    {
      type: 'software_Package',
      spdxId: 'p',
      creationInfo: '_:c',
      name: 'a',
      software_packageVersion: '1.2.3',
    },
    {
      type: 'software_File',
      spdxId: 'f',
      creationInfo: '_:c',
      name: 'a.tar.gz',
      verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: sha256 }],
    },
  ],
};

/** What mutations start from. */
export const seeds = [rbom, cyclonedx, spdx].map((document) => Buffer.from(JSON.stringify(document)));
export { mutateJson as mutate };

const text = 'schema_version: "1.0"\nrequired_artifacts: ["*.gz"]\nmax_total_size: 100\n';
const policy = await parsePolicy({ name: 'policy.yml', bytes: Buffer.from(text) });
const artifacts = [{ name: 'a.tar.gz', sha256, size: 10 }];

/** Checks any bytes as a bill of materials. What misses the artifact that is there must not pass. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const { ok } = await check(bytes, { policy, artifacts });
    if (ok && !Buffer.from(bytes).includes(sha256)) throw new Error('a bill without the digest passed');
  });
}
