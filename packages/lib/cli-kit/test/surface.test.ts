import { expect, it } from '@jest/globals';
import * as kit from '@repro/cli-kit';

it('exports what is promised and nothing else', () => {
  expect(Object.keys(kit).toSorted()).toEqual([
    'defineCommand',
    'isGroup',
    'main',
    'reasonOf',
    'run',
    'usageError',
    'workersFlag',
  ]);
});
