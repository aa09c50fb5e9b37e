import { describe, expect, it } from '@jest/globals';
import { asChunks, collect, inFile, isReproError, ReproError } from '@repro/core';

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(10);
}
async function* parts(...list: string[]): AsyncGenerator<Uint8Array> {
  for (const part of list) yield Buffer.from(part);
}

describe('collect', () => {
  it('joins the pieces of a stream', async () => {
    expect(Buffer.from(await collect(parts('a', '', 'bc'), 3)).toString()).toBe('abc');
    expect(await collect(parts(), 0)).toHaveLength(0);
  });
  it('returns one piece as it is', async () => {
    const bytes = new Uint8Array(4);
    expect(await collect(bytes, 4)).toBe(bytes);
  });
  it('stops an endless stream at the limit', async () => {
    await expect(collect(endless(), 25)).rejects.toMatchObject({
      code: 'ERR_REPRO_TOO_LARGE',
      message: 'the input is larger than the limit of 25 bytes',
    });
    await expect(collect(new Uint8Array(5), 4)).rejects.toMatchObject({ code: 'ERR_REPRO_TOO_LARGE' });
  });
});

describe('asChunks', () => {
  it('gives the pieces of either form', async () => {
    const seen: number[] = [];
    for await (const chunk of asChunks(new Uint8Array(3))) seen.push(chunk.length);
    for await (const chunk of asChunks(parts('ab', '', 'c'))) seen.push(chunk.length);
    expect(seen).toEqual([3, 2, 0, 1]);
  });
});

describe('ReproError', () => {
  it('can be told which file it is about, once', () => {
    const cause = new RangeError('underneath');
    const error = new ReproError('ERR_REPRO_X', 'what', { hint: 'do', at: { offset: 7 }, cause });
    const named = inFile(error, 'a.gz');
    expect(named).toMatchObject({ code: 'ERR_REPRO_X', message: 'a.gz: what', hint: 'do', cause });
    expect(named).toHaveProperty('at', { path: 'a.gz', offset: 7 });
    expect(inFile(named, 'b.gz')).toBe(named);
    expect(inFile(cause, 'a.gz')).toBe(cause);
  });

  it('carries code, hint, place and cause, each only when given', () => {
    const cause = new Error('underneath');
    const full = new ReproError('ERR_REPRO_X', 'what', { hint: 'do', at: { line: 1 }, cause });
    expect(Object.fromEntries(Object.entries(full))).toEqual({
      name: 'ReproError',
      code: 'ERR_REPRO_X',
      hint: 'do',
      at: { line: 1 },
    });
    expect(full.cause).toBe(cause);
    const bare = new ReproError('ERR_REPRO_X', 'what');
    expect(Object.fromEntries(Object.entries(bare))).toEqual({ name: 'ReproError', code: 'ERR_REPRO_X' });
    expect('cause' in bare).toBe(false);
  });
  it('is recognised by its code, of another copy too', () => {
    expect(isReproError(new ReproError('ERR_REPRO_X', 'what'))).toBe(true);
    expect(isReproError(Object.assign(new Error('x'), { code: 'ERR_REPRO_Y' }))).toBe(true);
    const others = [
      Object.assign(new Error('x'), { code: 'ENOENT' }),
      new Error('x'),
      { code: 1 },
      null,
      'ERR_REPRO_X',
    ];
    for (const other of others) expect(isReproError(other)).toBe(false);
  });
});
