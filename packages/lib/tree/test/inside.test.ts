import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plant, temporaryDirectory } from '@repro/testkit';
import { pathsInside } from '@repro/tree';

let base: string;
beforeAll(async () => {
  base = await temporaryDirectory();
  plant(base, {
    'tree/sub/there': '',
    'tree/to-there': ['sub/there'],
    'tree/out': ['../elsewhere'],
    elsewhere: '',
    link: ['tree'],
    'to-sub': ['tree/sub'],
  });
});

const inside = (...files: (string | undefined)[]): string[] =>
  pathsInside(
    path.join(base, 'tree'),
    files.map((file) => file && path.join(base, file)),
  );

describe('the places of files in a tree', () => {
  it.each([
    ['tree/sub/there', ['sub/there']],
    ['tree/new', ['new']],
    ['tree/sub/new', ['sub/new']],
    ['link/new', ['new']],
    ['to-sub/new', ['sub/new']],
    ['tree/to-there', ['sub/there', 'to-there']],
    ['tree/out', ['out']],
    ['elsewhere', []],
    ['tree', []],
    ['no/such/directory', []],
    ['tree-2/x', []],
    ['..tree', []],
  ])('%s', (file, expected) => expect(inside(file)).toEqual(expected));

  it('are told once, sorted, for those that are given', () => {
    expect(inside('tree/b', undefined, 'tree/a', 'link/b')).toEqual(['a', 'b']);
    expect(pathsInside(path.join(base, 'link'), [path.join(base, 'tree/x')])).toEqual(['x']);
    expect(pathsInside(path.join(base, 'missing'), [path.join(base, 'tree/x')])).toEqual([]);
  });
});
