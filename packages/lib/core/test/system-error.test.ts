import { openSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ReproError } from '@repro/core';
import { meaningOf, systemError } from '@repro/core/system-error';

describe('an error of the system', () => {
  it('becomes one that names the file and says what to do', () => {
    let thrown: unknown;
    try {
      openSync('/no/such/file', 'r');
    } catch (error) {
      thrown = error;
    }
    const error = systemError(thrown, 'a.tar');
    expect(error).toBeInstanceOf(ReproError);
    expect(error).toMatchObject({
      code: 'ERR_REPRO_NOT_FOUND',
      message: 'a.tar: no such file or directory',
      hint: 'check the path',
      at: { path: 'a.tar' },
      cause: thrown,
    });
  });

  it('is told from all else', () => {
    for (const other of [
      undefined,
      null,
      'ENOENT',
      {},
      { code: 2 },
      { code: 'toString' },
      new TypeError('x'),
    ])
      expect(systemError(other, 'a')).toBeUndefined();
    expect(meaningOf('EISDIR')).toEqual([
      'ERR_REPRO_IS_A_DIRECTORY',
      'is a directory',
      'give the path of a file',
    ]);
  });
});
