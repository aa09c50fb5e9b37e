import { describe, expect, it } from '@jest/globals';
import * as tree from '@repro/tree';

describe('the public surface of @repro/tree', () => {
  it('is these names', () => {
    expect(Object.keys(tree).sort()).toEqual([
      'builtinIgnore',
      'digestCache',
      'directoryAround',
      'entryAt',
      'hashBatches',
      'hashFiles',
      'ignoredPaths',
      'isIgnored',
      'leavesOut',
      'listed',
      'memoryTree',
      'normalMode',
      'pathsInside',
      'scan',
      'walk',
      'without',
    ]);
  });
});
