import { describe, expect, it } from '@jest/globals';
import { type ArLimits, readAr } from '@repro/archive/ar';
import { memoryAccess } from '@repro/archive/tar-pull';
import { arArchive, arMember } from './build.ts';

const read = (bytes: Uint8Array, limits: Partial<ArLimits> = {}) => readAr(memoryAccess(bytes), { limits });
const table = arMember('//', 'a-name-that-is-longer.o/\nanother/\n');
const inline = (name: string, content: string) => {
  const padded = `${name}${'\0'.repeat(4 - (name.length % 4))}`;
  return arMember(`#1/${padded.length}`, `${padded}${content}`);
};

describe('an ar archive', () => {
  it('has members of all names that there are', async () => {
    const bytes = arArchive(
      arMember('/', 'index'),
      table,
      arMember('short.o/', 'abc'),
      arMember('/0', 'x'),
      arMember('/25', 'yy'),
      arMember('debian-binary', '2.0\n'),
      inline('a name of BSD.o', 'zzz'),
      arMember('with space/', ''),
      arMember('caf\xe9/', ''),
      arMember('caf\xc3\xa9/', ''),
    );
    const members = await read(bytes);
    expect(members.map(({ kind, name, naming, size }) => [kind, name, naming, size])).toEqual([
      ['symbols', '/', 'slash', 5],
      ['names', '//', 'slash', 34],
      ['file', 'short.o', 'slash', 3],
      ['file', 'a-name-that-is-longer.o', 'table', 1],
      ['file', 'another', 'table', 2],
      ['file', 'debian-binary', 'plain', 4],
      ['file', 'a name of BSD.o', 'inline', 3],
      ['file', 'with space', 'slash', 0],
      ['file', 'caf\xe9', 'slash', 0],
      ['file', 'café', 'slash', 0],
    ]);
    expect(members[8]?.rawName).toEqual(Buffer.from('caf\xe9', 'latin1'));
    expect(members[9]?.rawName).toBeUndefined();
    const contents = members.map(({ dataOffset, size }) =>
      bytes.toString('latin1', dataOffset, dataOffset + size),
    );
    expect(contents.slice(2, 7)).toEqual(['abc', 'x', 'yy', '2.0\n', 'zzz']);
  });

  it('has the numbers of its headers, and 0 for blanks', async () => {
    const fields = { date: '1700000000', uid: '1000', gid: '65534', mode: '100755' };
    const bytes = arArchive(
      arMember({ name: 'a/', ...fields }, 'x'),
      arMember({ name: 'b/', date: '', uid: '', gid: '', mode: '' }),
    );
    expect(await read(bytes)).toMatchObject([
      { mtime: 1_700_000_000, uid: 1000, gid: 65_534, mode: 0o100755, headerOffset: 8, dataOffset: 68 },
      { mtime: 0, uid: 0, gid: 0, mode: 0, headerOffset: 70 },
    ]);
  });

  it('has numbers that fill their fields', async () => {
    const fields = {
      date: '123456789012',
      uid: '123456',
      gid: '234567',
      mode: '12345670',
      size: '0000000001',
    };
    expect(await read(arArchive(arMember({ name: 'sixteen-letters/', ...fields }, 'x')))).toMatchObject([
      {
        name: 'sixteen-letters',
        mtime: 123_456_789_012,
        uid: 123_456,
        gid: 234_567,
        mode: 0o12345670,
        size: 1,
      },
    ]);
  });

  it.each([
    ['ends with the table', 'name.o', 'name.o'],
    ['ends with a slash and the table', 'name.o/', 'name.o'],
    ['ends with a NUL', 'name.o/\0more', 'name.o'],
    ['ends with a line feed alone', 'name.o\nmore/\n', 'name.o'],
    ['is as long as the limit', 'a-name-of-23-characters/\n', 'a-name-of-23-characters'],
    ['is as long as the limit and ends with the table', 'a-name-of-23-characters', 'a-name-of-23-characters'],
  ])('has a long name that %s', async (_, names, name) => {
    const members = await read(arArchive(arMember('//', names), arMember('/0')), { name: 23 });
    expect(members[1]).toMatchObject({ name, naming: 'table' });
  });

  it.each([
    ['/', 'symbols'],
    ['/SYM64/', 'symbols'],
    ['__.SYMDEF', 'symbols'],
    ['__.SYMDEF_64', 'symbols'],
    ['__.SYMDEF/', 'file'],
    ['//', 'names'],
  ])('has in %s its %s', async (name, kind) => {
    expect(await read(arArchive(arMember(name, 'ab')))).toMatchObject([{ kind }]);
  });

  it('may have no member, several of one name, and no padding at its end', async () => {
    expect(await read(arArchive())).toEqual([]);
    const twice = arArchive(arMember('a/', '1'), arMember('a/', '2'));
    expect((await read(twice.subarray(0, -1))).map(({ name }) => name)).toEqual(['a', 'a']);
  });

  it('is read at any position, however little of it is given at once', async () => {
    const bytes = arArchive(table, arMember('/25', 'x'.repeat(700_001)), arMember('b/', 'y'));
    const drops = {
      size: bytes.length,
      readAt: async (target: Uint8Array, position: number) =>
        memoryAccess(bytes).readAt(target.subarray(0, 7), position),
    };
    expect(await readAr(drops)).toEqual(await read(bytes));
  });
});

describe('what is no sound ar archive', () => {
  const sound = arMember('a/', 'x');
  /** Names of 2 + 5 * 23 bytes. */
  const fiveNames = arArchive(table, ...Array<Uint8Array>(5).fill(arMember('/0')));
  it.each<[string, Uint8Array, string, number]>([
    ['nothing', Buffer.alloc(0), 'MAGIC', 0],
    ['another file', Buffer.from('!<arch> and more'), 'MAGIC', 0],
    ['a thin archive', Buffer.from('!<thin>\n'), 'METHOD', 0],
    ['a header that is cut short', arArchive(sound, Buffer.from('b/')), 'DATA', 70],
    ['a content that is cut short', arArchive(arMember({ name: 'a/', size: '9' }, 'abc')), 'DATA', 8],
    ['a size of ten digits', arArchive(arMember({ name: 'a/', size: '9999999999' }, 'abc')), 'DATA', 8],
    ['a header with another end', arArchive(sound, arMember({ name: 'b/', end: '`\r' })), 'HEADER', 70],
    ['a size that is negative', arArchive(arMember({ name: 'a/', size: '-1' })), 'HEADER', 8],
    ['a size in hexadecimal', arArchive(arMember({ name: 'a/', size: '0x10' })), 'HEADER', 8],
    ['a size with a blank before it', arArchive(arMember({ name: 'a/', size: ' 1' }, 'x')), 'HEADER', 8],
    ['no size', arArchive(arMember({ name: 'a/', size: '' })), 'HEADER', 8],
    ['a mode that is not octal', arArchive(arMember({ name: 'a/', mode: '100648' })), 'HEADER', 8],
    ['a time that is none', arArchive(arMember({ name: 'a/', date: '1e9' })), 'HEADER', 8],
    ['a long name without a table', arArchive(arMember('/0')), 'NAME', 8],
    ['a long name behind the table', arArchive(table, arMember('/34')), 'NAME', 102],
    ['a long name that is empty', arArchive(arMember('//', '/\n'), arMember('/0')), 'NAME', 70],
    ['a table before which its names stand', arArchive(arMember('/0'), table), 'NAME', 8],
    ['two tables', arArchive(table, table), 'NAME', 102],
    ['no name', arArchive(arMember('')), 'NAME', 8],
    ['a name longer than its member', arArchive(arMember('#1/5', 'abcd')), 'NAME', 8],
    ['a name of no bytes', arArchive(arMember('#1/0', 'abcd')), 'NAME', 8],
    ['a name of NULs alone', arArchive(arMember('#1/4', '\0\0\0\0')), 'NAME', 8],
  ])('is refused with its place: %s', async (_, bytes, fault, offset) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: `ERR_REPRO_AR_${fault}`, at: { offset } });
  });

  it('is refused with what is wrong', async () => {
    await expect(read(arArchive(arMember({ name: 'a/', size: '9' }, 'abc')))).rejects.toThrow(
      'a member of 9 bytes goes 5 beyond the end of the file',
    );
    await expect(read(arArchive(arMember({ name: 'a/', mode: '8' })))).rejects.toThrow(
      'the mode is "8", expected octal digits',
    );
    await expect(read(arArchive(arMember({ name: 'a/', uid: 'x' })))).rejects.toThrow(
      'the user is "x", expected digits',
    );
  });

  it.each<[string, Partial<ArLimits>, Uint8Array]>([
    ['members', { members: 2 }, arArchive(sound, sound, sound)],
    ['bytes of the table', { names: 33 }, arArchive(table)],
    ['bytes of a name in the table', { name: 22 }, arArchive(table, arMember('/0'))],
    ['bytes of a name before its content', { name: 15 }, arArchive(inline('a name of BSD.o', ''))],
    // A table may be led into by every member, at the price of a header each.
    ['bytes of all names', { names: 116 }, fiveNames],
  ])('is refused beyond a limit of %s', async (_, limits, bytes) => {
    await expect(read(bytes, limits)).rejects.toMatchObject({ code: 'ERR_REPRO_AR_LIMIT' });
  });

  it('is not refused at a limit', async () => {
    expect(await read(arArchive(sound, sound), { members: 2 })).toHaveLength(2);
    expect(await read(fiveNames, { names: 117 })).toHaveLength(6);
  });

  it('takes no memory for a table of names without an end', async () => {
    const endless = arMember('//', 'x'.repeat(1 << 20));
    await expect(read(arArchive(endless, arMember('/0')))).rejects.toMatchObject({
      code: 'ERR_REPRO_AR_LIMIT',
      at: { offset: 68 + (1 << 20) },
    });
  });
});
