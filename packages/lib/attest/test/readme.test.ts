import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { parseTrust, readPublicKey } from '@repro/attest';
import { publicKeyPem } from '@repro/attest/keys';
import { readmeSuite } from '@repro/testkit';
import { newKey } from './support.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

readmeSuite(import.meta.url);

it('reads the trust file of its README', async () => {
  const [, text = ''] = /```json\n(.*?)```/s.exec(readme) ?? [];
  const key = publicKeyPem((await newKey()).publicKey);
  const wire = JSON.parse(text);
  wire.signers[1].key = key;
  const { signers } = await parseTrust(Buffer.from(JSON.stringify(wire)));
  expect(signers.map(({ name }) => name)).toEqual(['release workflow', 'laptop of the maintainer']);
  expect(signers[1]?.key?.hint).toBe(readPublicKey(key).hint);
});
