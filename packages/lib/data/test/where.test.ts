import { describe, expect, it } from '@jest/globals';
import { whereIn } from '@repro/data';

const where = async (name: string, text: string, pointer: string) =>
  (await whereIn({ name, bytes: Buffer.from(text) }, pointer)).shown;

describe('where something stands in a file', () => {
  it('is the key of a member, else the value, in JSON and YAML', async () => {
    expect(await where('p.yml', 'a: 1\nlist:\n  - x: 2\n', '/list/0/x')).toBe('p.yml, line 3, column 5');
    expect(await where('p.yml', 'a: 1\nlist:\n  - x: 2\n', '/list/0')).toBe('p.yml, line 3, column 5');
    expect(await where('p.json', '{"a": [1,\n 2]}', '/a/1')).toBe('p.json, line 2, column 2');
    expect(await where('p.json', '{"a": [1,\n 2]}', '')).toBe('p.json, line 1, column 1');
  });

  it('is what stands around it where it is not there', async () => {
    expect(await where('p.yml', 'a:\n  b: 1\n', '/a/c')).toBe('p.yml, line 1, column 1');
  });

  it('is the file where that cannot be read', async () => {
    expect(await where('p.json', '', '/a')).toBe('p.json');
    expect(await where('p.json', '['.repeat(2000), '/a')).toBe('p.json');
  });
});
