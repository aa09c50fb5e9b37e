import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { spool } from '@repro/archive';
import { fileAccess } from '@repro/archive/random-access';
import { temporaryDirectory } from '@repro/testkit';

it.each([
  ['a file', async (file: string) => fileAccess(file)],
  ['a temporary file', () => spool(new Uint8Array(100), { memory: 1, total: 100 })],
])('%s that is closed twice closes no file of somebody else', async (_, open) => {
  const file = path.join(await temporaryDirectory(), 'file');
  writeFileSync(file, 'content');
  const access = await open(file);
  access.close();
  const other = openSync(file, 'r'); // has the number that was just given back
  writeFileSync(file, 'changed');
  access.close();
  expect(readSync(other, Buffer.alloc(7))).toBe(7);
  closeSync(other);
});
