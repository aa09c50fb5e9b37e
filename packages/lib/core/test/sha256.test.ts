import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { asChunks, type Bytes, sha256, sha256Through } from '@repro/core';
import * as fc from 'fast-check';

async function* stream(...parts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield Buffer.from(part);
  }
}
async function read(bytes: Bytes): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of asChunks(bytes)) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

const agreesWithSha256sum = async (list: Uint8Array[]): Promise<void> => {
  const all = Buffer.concat(list);
  const printed = execFileSync('sha256sum', { input: all, encoding: 'utf8' });
  const digest = { sha256: printed.slice(0, 64), size: all.length };
  expect(await sha256(all)).toEqual(digest);
  expect(
    await sha256(
      (async function* () {
        yield* list;
      })(),
    ),
  ).toEqual(digest);
};

describe('sha256', () => {
  // FIPS 180-4, the examples of NIST's "SHA256" paper, and the empty message.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j', async (text, digest) => {
    expect(await sha256(Buffer.from(text))).toEqual({ sha256: digest, size: text.length });
    expect(await sha256(stream(...text.split('')))).toEqual({ sha256: digest, size: text.length });
  });

  it('agrees with the program sha256sum, however the bytes are cut', async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 5 });
    await fc.assert(fc.asyncProperty(chunks, agreesWithSha256sum), { numRuns: 20 });
  });

  // As `head -c 2147483653 /dev/zero | sha256sum` prints it; pages that nobody wrote take no memory.
  it('takes a piece that is larger than node:crypto takes', async () => {
    const size = 2 ** 31 + 5;
    expect(await sha256(new Uint8Array(size))).toEqual({
      sha256: '68bdfcb656af3067b8110b5cc839b4e12b180ef11e86011b8df4a709fe2c2f67',
      size,
    });
  }, 120_000);

  it('passes on the error of its source', async () => {
    await expect(sha256(stream('a', new Error('disk gone')))).rejects.toThrow('disk gone');
  });
});

describe('sha256Through', () => {
  it('passes the bytes on as they come and tells their digest', async () => {
    const { bytes, digest } = sha256Through(stream('ab', '', 'c'));
    expect(await read(bytes)).toBe('abc');
    expect(await digest).toEqual(await sha256(Buffer.from('abc')));
  });

  it('rejects the digest with the error of the source', async () => {
    const { bytes, digest } = sha256Through(stream('ab', new Error('disk gone')));
    await expect(read(bytes)).rejects.toThrow('disk gone');
    await expect(digest).rejects.toThrow('disk gone');
  });

  it('rejects the digest when the reader stops early, and closes the source', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from('a');
        yield Buffer.from('b');
      } finally {
        closed = true;
      }
    }
    const { bytes, digest } = sha256Through(source());
    for await (const chunk of bytes) if (chunk.length > 0) break;
    await expect(digest).rejects.toMatchObject({ code: 'ERR_REPRO_INCOMPLETE' });
    expect(closed).toBe(true);
  });
});
