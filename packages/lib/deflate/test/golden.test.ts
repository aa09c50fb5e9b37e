import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BLOCK_SIZE, deflateBlock, gzip, type Level, WINDOW } from '@repro/deflate';
import { fibonacci, ladders, mixture, noise, runs, text } from './samples.ts';

/** SHA-256 by input and level: what every version, processor and number of threads must give. UPDATE=1 rewrites. */
const file = new URL('./golden.json', import.meta.url);
const golden = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;

const inputs: Record<string, Uint8Array> = {
  nothing: new Uint8Array(0),
  text: text(400_000, 11),
  noise: noise(100_000, 12),
  runs: runs(300_000, 13),
  fibonacci: fibonacci(25, 14),
  ladders: ladders(17),
  mixture: mixture(2 * BLOCK_SIZE + 77, 15),
};
const allLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function digests(bytes: Uint8Array, level: Level): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of gzip(bytes, { level, workers: 2 })) hash.update(chunk);
  return hash.digest('hex');
}

describe('the bytes', () => {
  if (process.env['UPDATE'] === '1') {
    it('are recorded', async () => {
      const found: typeof golden = {};
      for (const [name, bytes] of Object.entries(inputs)) {
        found[name] = { input: sha256(bytes) };
        for (const level of allLevels) found[name][level] = await digests(bytes, level);
      }
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
      expect(Object.keys(found)).toEqual(Object.keys(inputs));
    });
    return;
  }

  it.each(Object.keys(inputs))('of %s start from the recorded input', (name) => {
    expect(sha256(inputs[name] as Uint8Array)).toBe(golden[name]?.['input']);
  });

  it.each(Object.keys(inputs))('of %s are the recorded ones at all levels', async (name) => {
    for (const level of allLevels) {
      expect({ level, sha256: await digests(inputs[name] as Uint8Array, level) }).toEqual({
        level,
        sha256: golden[name]?.[level],
      });
    }
  });

  it('do not depend on what was compressed before', () => {
    const blocks = Object.values(inputs).map((bytes) => bytes.subarray(0, 500_000));
    const compress = (bytes: Uint8Array, level: Level): string => {
      const dictionary = bytes.subarray(0, Math.min(WINDOW, bytes.length >> 1));
      return sha256(deflateBlock(bytes.subarray(dictionary.length), { dictionary, level, final: false }));
    };
    const inOrder = blocks.map((bytes) => compress(bytes, 6));
    const disturbed = blocks.toReversed().map((bytes, i) => {
      deflateBlock(blocks[i] as Uint8Array, { final: true, level: allLevels[i] as Level });
      return compress(bytes, 6);
    });
    expect(disturbed.toReversed()).toEqual(inOrder);
  });
});
