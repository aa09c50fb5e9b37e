import { check, parseBaseline } from '@repro/secret-lint';
import { caseSuite } from '@repro/testkit';
import { type MemoryFile, memoryTree, type Tree } from '@repro/tree';

const encoder = new TextEncoder();

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run({ input, options }) {
    const files = input as Tree | Record<string, MemoryFile>;
    const tree = Symbol.asyncIterator in files ? files : memoryTree(files as Record<string, MemoryFile>);
    const { baseline } = options as { baseline?: string };
    const known = baseline === undefined ? undefined : parseBaseline(encoder.encode(baseline), 'known.txt');
    return check(tree, { ...options, baseline: known });
  },
});
