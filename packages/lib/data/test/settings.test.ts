import { describe, expect, it } from '@jest/globals';
import { readSettings } from '@repro/data';

const read = (name: string, text: string) => readSettings({ name, bytes: Buffer.from(text) });

describe('a configuration file', () => {
  it('is one document, JSON or YAML, and may hold nothing', async () => {
    expect(await read('c.json', '{"a":1}')).toEqual({ a: 1 });
    expect(await read('c.yml', '# by hand\na: &a [1]\nb: *a\n')).toEqual({ a: [1], b: [1] });
    expect(await read('c.yml', '')).toBeNull();
    expect(await read('c.yml', '# nothing\n')).toBeNull();
  });

  it.each([
    [
      'a: 1\n---\nb: 2\n',
      'c.yml, line 3, column 1: a second document begins',
      'a configuration is one document',
    ],
    ['a: 1\na: 2\n', 'c.yml, line 2, column 1: the key "a" was used before', 'keep one'],
    [
      '? "a" lost\n',
      'c.yml, line 1, column 7: what stands behind a key has no colon before it',
      'correct the file',
    ],
    ['a: !env A\n', 'c.yml, line 1, column 4: unresolved tag', 'correct the file'],
  ])('is none when it is %j', async (text, message, hint) => {
    await expect(read('c.yml', text)).rejects.toMatchObject({
      code: 'ERR_REPRO_CONFIG',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
      at: { path: 'c.yml' },
    });
  });

  it('stands for no more than a file of its size can say', async () => {
    const lines = Array.from({ length: 5 }, (_, i) => `k${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`);
    await expect(read('c.yml', `k0: &a0 [1]\n${lines.join('\n')}\n`)).rejects.toMatchObject({
      code: 'ERR_REPRO_TOO_MANY',
    });
  });
});
