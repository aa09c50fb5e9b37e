import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { parseTrust, readPublicKey } from '@repro/attest';
import { publicKeyPem } from '@repro/attest/keys';
import { runProcess } from '@repro/testkit';
import { newKey } from './support.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

it('does what its README shows', async () => {
  const [, program = '', output] = /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
  const args = ['--input-type=module', '-e', program];
  const { stdout, stderr } = await runProcess(process.execPath, args, { cwd: root });
  expect({ stdout: stdout.toString(), stderr }).toEqual({ stdout: output, stderr: '' });
});

it('reads the trust file of its README', async () => {
  const [, text = ''] = /```json\n(.*?)```/s.exec(readme) ?? [];
  const key = publicKeyPem((await newKey()).publicKey);
  const wire = JSON.parse(text);
  wire.signers[1].key = key;
  const { signers } = await parseTrust(Buffer.from(JSON.stringify(wire)));
  expect(signers.map(({ name }) => name)).toEqual(['release workflow', 'laptop of the maintainer']);
  expect(signers[1]?.key?.hint).toBe(readPublicKey(key).hint);
});
