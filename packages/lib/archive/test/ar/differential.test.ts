import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import { readAr } from '@repro/archive/ar';
import { memoryAccess } from '@repro/archive/tar-pull';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';

const files = {
  'a.o': 'one',
  'exactly-16-long': 'four',
  'with space.o': 'two',
  'a-name-of-more-than-sixteen-characters.o': 'three',
  'of-sixteen-bytes': '',
};

needs('ar')('GNU ar writes what is read here, and lists the same', async () => {
  const cwd = await temporaryDirectory();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content);
  for (const flags of ['rcD', 'rcU']) {
    const archive = `${flags}.a`;
    expect(await runProcess('ar', [flags, archive, ...Object.keys(files)], { cwd })).toMatchObject({
      status: 0,
    });
    const bytes = readFileSync(path.join(cwd, archive));
    const members = (await readAr(memoryAccess(bytes))).filter(({ kind }) => kind === 'file');
    const { stdout } = await runProcess('ar', ['t', archive], { cwd });
    expect(members.map(({ name }) => `${name}\n`).join('')).toBe(stdout.toString());
    expect(
      Object.fromEntries(
        members.map(({ name, dataOffset, size }) => [
          name,
          bytes.toString('utf8', dataOffset, dataOffset + size),
        ]),
      ),
    ).toEqual(files);
  }
});

needs('dpkg-deb')('dpkg writes what is read here', async () => {
  const cwd = await temporaryDirectory();
  const control =
    'Package: x\nVersion: 1\nArchitecture: all\nMaintainer: m <m@example.org>\nDescription: d\n';
  await runProcess('mkdir', ['-p', 'x/DEBIAN'], { cwd });
  writeFileSync(path.join(cwd, 'x/DEBIAN/control'), control);
  const env = { PATH: process.env['PATH'] ?? '', SOURCE_DATE_EPOCH: '1700000000' };
  const packed = await runProcess('dpkg-deb', ['-Zgzip', '--root-owner-group', '-b', 'x', 'x.deb'], {
    cwd,
    env,
  });
  expect(packed).toMatchObject({ status: 0 });
  const members = await readAr(memoryAccess(readFileSync(path.join(cwd, 'x.deb'))));
  expect(members).toMatchObject([
    { name: 'debian-binary', naming: 'plain', mtime: 1_700_000_000, mode: 0o100644, size: 4 },
    { name: 'control.tar.gz' },
    { name: 'data.tar.gz' },
  ]);
});
