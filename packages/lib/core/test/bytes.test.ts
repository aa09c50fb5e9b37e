import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from '@jest/globals';
import { awaitTurn, isBytes, isReproError, parseStrict, sha256 } from '@repro/core';

const scratch = mkdtempSync(path.join(tmpdir(), 'repro-core-bytes-'));
const file = path.join(scratch, 'file');
writeFileSync(file, 'abc\xff', 'latin1');
afterAll(() => rmSync(scratch, { recursive: true }));

/** What a program in JavaScript may pass, whatever the types say. */
const digestOf = (source: unknown): Promise<unknown> => sha256(source as Uint8Array);
const whole = await sha256(Buffer.from('abc\xff', 'latin1'));

describe('bytes', () => {
  const forms: Record<string, () => unknown> = {
    'a part of a larger buffer': () => Buffer.from('..abc\xff..', 'latin1').subarray(2, 6),
    'a stream of Node': () => createReadStream(file, { highWaterMark: 1 }),
    'a stream of the web': () => new Blob([Buffer.from('abc\xff', 'latin1')]).stream(),
    'pieces that are there already': () => [Buffer.from('abc'), new Uint8Array(0), Buffer.from([0xff])],
    'an array of another realm': () => runInNewContext('new Uint8Array([97, 98, 99, 255])'),
    'a stream of such arrays': () => Readable.from([runInNewContext('new Uint8Array([97, 98, 99, 255])')]),
  };
  it.each(Object.keys(forms))('are %s', async (form) => {
    const source = forms[form]?.();
    expect(isBytes(source)).toBe(true);
    expect(await digestOf(source)).toEqual(whole);
  });

  const others: Record<string, [unknown, RegExp, RegExp]> = {
    'a text, which may be a path': [file, /^expected bytes, found a string$/, /createReadStream\(path\)/],
    'the address of a file': [new URL('file:///a'), /found an object of URL$/, /createReadStream\(path\)/],
    'a buffer without a view': [new ArrayBuffer(4), /found an object of ArrayBuffer$/, /new Uint8Array\(/],
    'another view': [new DataView(new ArrayBuffer(4)), /found an object of DataView$/, /new Uint8Array\(/],
    'a number': [4, /found a number$/, /async iterable/],
    nothing: [undefined, /found undefined$/, /async iterable/],
    null: [null, /found null$/, /async iterable/],
    'an object': [{ path: file }, /found an object of Object$/, /async iterable/],
    'a stream of text': [
      Readable.from(['abc']),
      /a stream of bytes, found a string in it$/,
      /without an encoding/,
    ],
    'a stream with an encoding': [
      createReadStream(file, { encoding: 'latin1' }),
      /a stream of bytes, found a string in it$/,
      /without an encoding/,
    ],
    numbers: [[1, 2], /found a number in it$/, /every piece/],
  };
  it.each(Object.keys(others))('are not %s', async (form) => {
    const [source, message, hint] = others[form] as [unknown, RegExp, RegExp];
    const error = await digestOf(source).catch((thrown: unknown) => thrown);
    expect(isReproError(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'ERR_REPRO_NOT_BYTES',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});

describe('bytes that have to be there as a whole', () => {
  it.each([createReadStream(file), undefined, new ArrayBuffer(2)])('are no %s', (source) => {
    if (source instanceof Readable) source.destroy();
    expect(() => parseStrict(source as unknown as Uint8Array)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_NOT_BYTES', hint: expect.stringContaining('readFile') }),
    );
  });
});

describe('streams that wait for their turn', () => {
  it('tell their error to who reads them, however late', async () => {
    const missing = createReadStream(path.join(scratch, 'missing'));
    const present = createReadStream(file);
    const named = { name: 'missing', bytes: createReadStream(path.join(scratch, 'missing')) };
    const others = [undefined, {}, 'text', 5, null, { bytes: Buffer.from('abc') }] as object[];
    awaitTurn([Buffer.from('abc'), missing, present, named, new Blob(['abc']).stream(), ...others]);
    await pause(50); // By now the missing file would have ended the process.
    for (const source of [missing, named.bytes])
      await expect(sha256(source)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await sha256(present)).toEqual(whole);
  });
});
