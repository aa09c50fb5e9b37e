import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unxz } from '@repro/archive/xz';
import { collect, isReproError } from '@repro/core';

const folder = new URL('../fixtures/xz/', import.meta.url);
const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))] as const);

/** The content as text, or the code of the error. */
async function outcomeOf(file: Uint8Array): Promise<string> {
  try {
    return Buffer.from(await collect(unxz(file).bytes, 2 ** 24)).toString('latin1');
  } catch (error) {
    if (!isReproError(error)) throw error;
    return error.code;
  }
}

describe('unxz', () => {
  it.each(files)('tells of each bit of %s that is another, or gives the same content', async (_, file) => {
    const good = await outcomeOf(file);
    const unseen: string[] = [];
    for (let at = 0; at < file.length; at++) {
      // All eight bits where each has a meaning of its own, and one of the others.
      const isFrame = at < 32 || at > file.length - 40;
      for (const bit of isFrame ? [0, 1, 2, 3, 4, 5, 6, 7] : [(at * 7) % 8]) {
        const flipped = Buffer.from(file);
        flipped.writeUInt8((file[at] as number) ^ (1 << bit), at);
        const outcome = await outcomeOf(flipped);
        if (!outcome.startsWith('ERR_REPRO_XZ_') && outcome !== good) unseen.push(`byte ${at}, bit ${bit}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  it.each(files)('calls %s cut short truncated', async (name, file) => {
    const outcomes = new Set<string>();
    const isJoined = name === 'streams.xz';
    const first = isJoined ? await outcomeOf(file.subarray(0, file.indexOf('YZ') + 2)) : '';
    for (let length = 0; length < file.length; length += 1 + (length % 3))
      outcomes.add(await outcomeOf(file.subarray(0, length)));
    // Between two streams, or in the magic of the second, nothing shows that there was more than what is told.
    if (isJoined) for (const allowed of [first, 'ERR_REPRO_XZ_AMBIGUOUS']) outcomes.delete(allowed);
    expect([...outcomes]).toEqual(['ERR_REPRO_XZ_TRUNCATED']);
  });
});
