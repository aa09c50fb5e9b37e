import { describe, expect, it } from '@jest/globals';
import { type RandomAccess, type TarMember, walkTar } from '@repro/archive/tar';
import { memoryAccess } from '@repro/archive/tar-pull';
import { isReproError } from '@repro/core';
import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const sizes = [0, 1, 511, 512, 513, 2048, 15_900, 16_384, 16_385, 24_000, 65_536, 70_001, 200_000];

const members = sizes.map((size, i) =>
  Buffer.concat([
    i % 3 === 0 ? paxHeader({ comment: 'c'.repeat(i * 100 + 1) }) : Buffer.alloc(0),
    tarMember({ name: `file-${size}` }, Buffer.alloc(size, 'x')),
  ]),
);
const archive = tarArchive(...members, ...members.map((member) => member.subarray()).toReversed());

it.each([
  ['a path', 'a.tar'],
  ['nothing', undefined],
])('%s is no archive', async (_, source) => {
  await expect(walkTar(source as unknown as Uint8Array, {})).rejects.toMatchObject({
    code: 'ERR_REPRO_NOT_BYTES',
  });
});

/** All that is told to one who wants no content, the error included. */
async function told(source: Uint8Array | RandomAccess): Promise<string> {
  const lines: string[] = [];
  const visitor = {
    member: (member: TarMember) => void lines.push(JSON.stringify({ ...member, block: [] })),
    anomaly: (anomaly: object) => void lines.push(JSON.stringify(anomaly)),
    done: ({ path }: TarMember) => void lines.push(path),
  };
  try {
    lines.push(JSON.stringify(await walkTar(source, visitor)));
  } catch (error) {
    if (!isReproError(error)) throw error;
    lines.push(`${error.code} ${error.message} ${error.at?.offset}`);
  }
  return lines.join('\n');
}

/** How much of an archive is read, and how often. */
async function readOf(bytes: Uint8Array): Promise<{ reads: number; bytes: number }> {
  const { size, readAt } = memoryAccess(bytes);
  const read = { reads: 0, bytes: 0 };
  const counted = (target: Uint8Array, position: number): number => {
    const count = readAt(target, position) as number;
    read.reads++;
    read.bytes += count;
    return count;
  };
  await walkTar({ size, readAt: counted }, {});
  return read;
}

describe('an archive that is read by position', () => {
  it('tells what one tells that is read through', async () => {
    expect(await told(memoryAccess(archive))).toBe(await told(archive));
  });

  it('wherever it is cut off, and with zeros or other bytes behind its end', async () => {
    for (let cut = 0; cut < archive.length; cut += 97) {
      const short = archive.subarray(0, cut);
      expect(await told(memoryAccess(short))).toBe(await told(short));
    }
    for (const tail of ['\0', '\0'.repeat(100_000), `${'\0'.repeat(100_000)}x`]) {
      const long = Buffer.concat([archive, Buffer.from(tail)]);
      expect(await told(memoryAccess(long))).toBe(await told(long));
    }
  });

  it('whatever byte is another than zero, of those that pad content', async () => {
    let padded = 0;
    await walkTar(archive, { done: () => void padded++ });
    expect(padded).toBe(2 * sizes.length);
    for (let at = 511; at < archive.length; at += 512) {
      if (archive[at] !== 0) continue;
      const changed = Uint8Array.from(archive);
      changed[at] = 1;
      const found = await told(memoryAccess(changed));
      expect(found).toBe(await told(changed));
      expect(found).toMatch(/padding|hidden|CHECKSUM|after-end|PAX/);
    }
  });

  it('is read at its headers where content is long, and in few reads where it is short', async () => {
    const long = Array.from({ length: 50 }, (_, i) => tarMember({ name: `${i}` }, Buffer.alloc(100_000)));
    expect((await readOf(tarArchive(...long))).bytes).toBeLessThan(60 * 2048);
    const short = Array.from({ length: 5000 }, (_, i) => tarMember({ name: `${i}` }, 'content'));
    const { reads } = await readOf(tarArchive(...short));
    expect(reads).toBeLessThan((5000 * 1024) / 65_536 + 6);
  });
});
