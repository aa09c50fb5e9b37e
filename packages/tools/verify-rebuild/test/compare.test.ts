import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';
import { type CompareOptions, compare } from '@repro/verify-rebuild';
import * as fc from 'fast-check';

const found = async (a: Uint8Array, b: Uint8Array, options?: CompareOptions) =>
  (await compare(Buffer.from(a), Buffer.from(b), options)).findings;

it('takes no empty file for another one that was renamed', async () => {
  const findings = await found(
    tarArchive(tarMember({ name: 'one' }, ''), tarMember({ name: 'two' }, 'two\n')),
    tarArchive(tarMember({ name: 'three' }, '')),
  );
  expect(findings.map(({ code, at }) => [code, at?.path])).toEqual([
    ['rebuild/member-missing', 'a » one'],
    ['rebuild/member-extra', 'a » three'],
    ['rebuild/member-missing', 'a » two'],
  ]);
});

it('unpacks no more than the limit of all members together', async () => {
  const bomb = (byte: number) => gzipSync(Buffer.alloc(60_000, byte));
  const build = (byte: number) =>
    tarArchive(...['a', 'b', 'c'].map((name) => tarMember({ name }, bomb(byte))));
  const findings = await found(build(1), build(2), { maxSize: 100_000 });
  expect(findings.map(({ code, at, data }) => [code, at?.path, data?.['reason']])).toEqual([
    ['rebuild/content', 'a » a', undefined],
    ['rebuild/unreadable', 'a » b', 'ERR_REPRO_TOO_LARGE'],
    ['rebuild/unreadable', 'a » c', 'ERR_REPRO_TOO_LARGE'],
  ]);
});

it('shows a time as the calendar has it', async () => {
  const second = fc.integer({ min: 0, max: 8 ** 11 - 1 });
  await fc.assert(
    fc.asyncProperty(second, second, async (expected, other) => {
      fc.pre(expected !== other);
      const build = (mtime: number) => tarArchive(tarMember({ name: 'file', mtime }, ''));
      const shown = (time: number) => `${time} (${new Date(time * 1000).toISOString().replace('.000', '')})`;
      const [first] = await found(build(expected), build(other));
      expect(first?.data).toMatchObject({ expected: shown(expected), found: shown(other) });
    }),
    { numRuns: 500 },
  );
});

it('tells the attributes of a zip entry beside its mode', async () => {
  const { entry, zip } = await import(new URL('make/zip.mjs', import.meta.url).href);
  const build = (mode: number, internal: number, dos: number) =>
    zip([entry('a.txt', 'text\n', { mode, internal, dos })]);
  const told = async (...parts: Parameters<typeof build>) =>
    (await found(build(0o100644, 0, 0), build(...parts))).map(({ code, data }) => [code, data?.['found']]);
  expect(await told(0o100644, 1, 0)).toEqual([['rebuild/zip-attributes', '0x81a40000, internal 0x1']]);
  expect(await told(0o100644, 0, 1)).toEqual([['rebuild/zip-attributes', '0x81a40001, internal 0x0']]);
  expect(await told(0o100755, 0, 1)).toEqual([['rebuild/mode-exec', '100755']]);
  expect(await told(0o100755, 1, 1)).toEqual([
    ['rebuild/mode-exec', '100755'],
    ['rebuild/zip-attributes', '0x81ed0001, internal 0x1'],
  ]);
});

it.each([
  ['uid', '3000000', '4000000', 'rebuild/uid'],
  ['gid', '3000000', '4000000', 'rebuild/gid'],
  ['uname', 'u'.repeat(40), 'v'.repeat(40), 'rebuild/uname'],
  ['gname', 'u'.repeat(40), 'v'.repeat(40), 'rebuild/gname'],
  ['linkpath', 't'.repeat(200), 'u'.repeat(200), 'rebuild/link-target'],
  ['mtime', '1790000000.5', '1790000000.25', 'rebuild/mtime-fraction'],
])('tells the value of a record of %s once, as that of the member', async (key, expected, other, code) => {
  const link = key === 'linkpath' ? { typeflag: '2', linkname: 't'.repeat(100) } : {};
  const build = (value: string) =>
    tarArchive(paxHeader({ [key]: value }), tarMember({ name: 'file', mtime: 1_790_000_000, ...link }));
  expect((await found(build(expected), build(other))).map((finding) => finding.code)).toEqual([code]);
});

it('compares what a hard link names with a copy of it', async () => {
  const build = (...parts: Uint8Array[]) => tarArchive(tarMember({ name: 'a' }, 'one\n'), ...parts);
  const link = tarMember({ name: 'b', typeflag: '1', linkname: './a' });
  const told = async (content: string) =>
    (await found(build(link), build(tarMember({ name: 'b' }, content)))).map(({ code }) => code);
  expect(await told('one\n')).toEqual(['rebuild/hardlink']);
  expect(await told('two\n')).toEqual(['rebuild/content', 'rebuild/hardlink']);
});

it('tells that a build was cut short, however little is left of it', async () => {
  const tar = tarArchive(tarMember({ name: 'file' }, 'a\n'));
  for (const whole of [tar, gzipSync(tar), Buffer.from('PK\x03\x04 and so on, at some length')]) {
    for (const size of [0, 1, 3, 15]) {
      const cut = whole.subarray(0, size);
      expect((await found(whole, cut)).map(({ code }) => code)).toEqual(['rebuild/truncated']);
      expect((await found(cut, whole)).map(({ code }) => code)).toEqual(['rebuild/truncated']);
    }
  }
});

it.each([1, 2, 300, 511])('tells a byte in the padding behind a content of %d bytes', async (size) => {
  const tar = tarArchive(tarMember({ name: 'a' }, 'x'.repeat(size)), tarMember({ name: 'b' }, ''));
  for (const at of [512 + size, 1023]) {
    const other = Buffer.from(tar);
    other[at] = 1;
    expect(await found(tar, other)).toMatchObject([
      { code: 'rebuild/padding', at: { path: 'a » a', offset: 512 + size }, data: { of: 'the content' } },
    ]);
  }
});

it.each(['1', '2'])(
  'takes ./ before the target of a link (%s) for another name of members alone',
  async (typeflag) => {
    const build = (name: string, linkname: string) =>
      tarArchive(tarMember({ name: `${name}a` }, ''), tarMember({ name: `${name}b`, typeflag, linkname }));
    const told = async (...parts: Parameters<typeof build>) =>
      (await found(build('', 'a'), build(...parts))).map(({ code }) => code);
    expect(await told('', './a')).toEqual(['rebuild/link-target']);
    expect(await told('./', './a')).toEqual([
      'rebuild/dot-slash',
      ...(typeflag === '1' ? [] : ['rebuild/link-target']),
    ]);
  },
);

it.each([
  ['size', 124, '2          \0', '00000000002\0'],
  ['uid', 108, '0      \0', '0000000\0'],
  ['mtime', 136, '0          \0', '00000000000\0'],
])('tells the same number in another form: %s', async (field, at, expected, other) => {
  const build = (text: string) => {
    const header = tarMember({ name: 'file', size: 2 }, 'a\n');
    header.write(text, at, 'latin1');
    header.write('        ', 148, 'latin1');
    const sum = header.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return tarArchive(header);
  };
  expect(await found(build(expected), build(other))).toMatchObject([
    { code: 'rebuild/header-form', data: { field } },
  ]);
});

it('tells one prefix of paths that only records have room for, and nothing of the records', async () => {
  const build = (prefix: string) =>
    tarArchive(
      ...['a', 'b', 'c'].map((name) => {
        const path = `${prefix}/${'d'.repeat(90)}/${name}`;
        return Buffer.concat([paxHeader({ path }), tarMember({ name: path.slice(0, 99) }, name)]);
      }),
    );
  expect((await found(build('app-1'), build('application-2'))).map(({ code }) => code)).toEqual([
    'rebuild/prefix',
  ]);
});

it.each([100_000, 5 * 1024 ** 2])(
  'tells a time at the end of a file of %d bytes, with its place',
  async (size) => {
    const build = (day: string) => Buffer.from(`${'line\n'.repeat(size / 5)}built 2026-01-${day}\n`);
    const [first, ...others] = await found(build('01'), build('02'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'rebuild/timestamp', data: { expected: '2026-01-01' } });
    const isWhole = size < 4 * 1024 ** 2;
    // Of a large file only what is around is looked at, as bytes.
    expect(first?.at).toMatchObject(
      isWhole ? { line: size / 5 + 1 } : { offset: Math.floor(size / 5) * 5 + 15 },
    );
  },
);

it('tells of a large file what is not around its first difference as content of no known cause', async () => {
  const build = (byte: number) => {
    const content = Buffer.alloc(5 * 1024 ** 2, 1);
    content[3_000_000] = byte;
    return content;
  };
  expect(await found(build(2), build(3))).toMatchObject([
    {
      code: 'rebuild/content',
      at: { offset: 3_000_000 },
      data: { expected: expect.stringContaining('[02]') },
    },
  ]);
});

it.each([
  ['a time', 0, [0x0a0d, 0x0a0d], 'rebuild/pyc-time'],
  ['a hash', 1, [0x0a0d, 0x0a0d], 'rebuild/content'],
  ['no magic number of Python', 0, [0x0b0d, 0x0b0d], 'rebuild/content'],
  ['another magic number', 0, [0x0a0d, 0x0a0e], 'rebuild/content'],
])('reads the time of the source in a .pyc file with %s', async (_, flags, [own = 0, other = 0], cause) => {
  const build = (mark: number, time: number) => {
    const header = Buffer.alloc(20);
    header.writeUInt16LE(3495, 0);
    header.writeUInt16LE(mark, 2);
    header.writeUInt32LE(flags, 4);
    header.writeUInt32LE(time, 8);
    return header;
  };
  const findings = await found(build(own, 1_700_000_000), build(other, 1_800_000_000), { name: 'm.pyc' });
  expect([...new Set(findings.map(({ code }) => code))]).toEqual([cause]);
});
