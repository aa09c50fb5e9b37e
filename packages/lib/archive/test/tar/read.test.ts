import { describe, expect, it } from '@jest/globals';
import { readTar } from '@repro/archive/tar-pull';
import { collect } from '@repro/core';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { cut } from './read-all.ts';

const big = Buffer.alloc(300_000, 'b');
const archive = tarArchive(
  tarMember({ name: 'small' }, 'small content'),
  tarMember({ name: 'd/', typeflag: '5' }),
  tarMember({ name: 'big' }, big),
  tarMember({ name: 'last' }, 'last'),
);

describe('readTar', () => {
  it.each([1, 100, 512, 100_000])('gives members and content, fed in pieces of %d', async (size) => {
    const found: [string, number][] = [];
    for await (const { member, content } of readTar(cut(archive, size))) {
      const bytes = await collect(content(), 1 << 20);
      found.push([member.path, bytes.length]);
      if (member.path === 'big') expect(Buffer.compare(bytes, big)).toBe(0);
    }
    expect(found).toEqual([
      ['small', 13],
      ['d/', 0],
      ['big', 300_000],
      ['last', 4],
    ]);
  });

  it('passes over content that is not read, or not to its end', async () => {
    const paths: string[] = [];
    for await (const { member, content } of readTar(archive)) {
      paths.push(member.path);
      for await (const _ of content()) break;
    }
    expect(paths).toEqual(['small', 'd/', 'big', 'last']);
  });

  it('lets go of its source when nobody wants more', async () => {
    let isOpen = true;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* cut(archive, 512);
      } finally {
        isOpen = false;
      }
    }
    for await (const { member } of readTar(source())) if (member.path === 'small') break;
    expect(isOpen).toBe(false);
  });

  it('refuses content that is asked for too late', async () => {
    const items = [];
    for await (const item of readTar(archive)) items.push(item);
    await expect(collect(items[0].content(), 100)).rejects.toMatchObject({ code: 'ERR_REPRO_TAR_PASSED' });
  });

  it('keeps the header bytes of each member', async () => {
    const names: string[] = [];
    for await (const { member } of readTar(cut(archive, 700)))
      names.push(Buffer.from(member.block.subarray(0, 4)).toString());
    expect(names).toEqual(['smal', 'd/\0\0', 'big\0', 'last']);
  });

  it('ends in the error of a cut archive after the members before it', async () => {
    const paths: string[] = [];
    const reading = (async () => {
      for await (const { member } of readTar(archive.subarray(0, 3000))) paths.push(member.path);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'ERR_REPRO_TAR_TRUNCATED' });
    expect(paths).toEqual(['small', 'd/', 'big']);
  });
});
