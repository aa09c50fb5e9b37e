import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryDirectory } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { check } from '@repro/verify-tar-determinism';

it('judges what a stream of a part of a file gives, and not the file', async () => {
  const archive = tarArchive(
    tarMember({ name: 'a' }),
    tarMember({ name: 'b', typeflag: '1', linkname: 'a' }),
  );
  const file = path.join(await temporaryDirectory(), 'file');
  await writeFile(file, Buffer.concat([Buffer.from('before'), archive]));
  expect(await check(createReadStream(file, { start: 6 }))).toEqual(await check(archive));
});
