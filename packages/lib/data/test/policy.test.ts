import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '@repro/data';

const read = (name: string, text: string) => readPolicy({ name, bytes: Buffer.from(text) });

describe('a policy file', () => {
  it('is one document, JSON or YAML', async () => {
    expect((await read('p.json', '{"a":1}')).value).toEqual({ a: 1 });
    expect((await read('p.yml', '# by hand\na: 1\n')).value).toEqual({ a: 1 });
    expect((await read('policy', '---\na: 1\n...\n')).value).toEqual({ a: 1 });
  });

  it.each([
    ['broken', 'a: [', 'p.yml, line 1, column 5: '],
    ['of two documents', 'a: 1\n---\nb: 2\n', 'p.yml, line 3, column 1: a second document begins'],
    ['of a document and an empty one', 'a: 1\n---\n', 'p.yml, line 2, column '],
    [
      'with a tag, which another reader may act upon',
      'a: !env A\n',
      'p.yml, line 1, column 4: unresolved tag',
    ],
    ['with a key twice', 'a: 1\na: 2\n', 'p.yml, line 2, column 1: the key "a" was used before'],
    ['empty', '', 'p.yml, line 1, column 1: the policy is empty'],
    ['comments alone', '# nothing\n', ': the policy is empty'],
  ])('is none when it is %s', async (_, text, message) => {
    await expect(read('p.yml', text)).rejects.toMatchObject({
      code: 'ERR_REPRO_POLICY',
      message: expect.stringContaining(message),
      at: { path: 'p.yml' },
    });
  });
});
