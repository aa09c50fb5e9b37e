import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { BLOCK_SIZE, type GzipOptions, gzip, type Level, type Source } from '@repro/deflate';
import { runProcess } from '@repro/testkit';
import { gzipTrailer } from '../src/gzip/frame.ts';
import { mixture, text } from './samples.ts';

async function collect(source: Source, options?: GzipOptions): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of gzip(source, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* pieces(bytes: Uint8Array, ...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] as number;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('gzip', () => {
  const sizes = [0, 1, 2, 3].flatMap((blocks) => [-1, 0, 1].map((by) => blocks * BLOCK_SIZE + by));
  it.each(sizes.filter((size) => size >= 0))('is inflated to the same %d bytes', async (size) => {
    const bytes = mixture(size, size + 1);
    for (const level of [1, 6, 9] as const) {
      const alone = await collect(bytes, { level, workers: 0 });
      expect(gunzipSync(alone).equals(bytes)).toBe(true);
      expect((await collect(pieces(bytes, 1, 100_000, 0, 65_537), { level, workers: 2 })).equals(alone)).toBe(
        true,
      );
    }
  });

  it('gives the same bytes with any number of workers, however the source is cut', async () => {
    const bytes = text(6 * BLOCK_SIZE + 12_345);
    const expected = await collect(bytes, { workers: 0 });
    for (const workers of [1, 2, 3, 8, undefined]) {
      expect((await collect(bytes, { workers })).equals(expected)).toBe(true);
      expect((await collect(pieces(bytes, 1000, 700_001), { workers })).equals(expected)).toBe(true);
    }
    expect((await collect([bytes.subarray(0, 9), bytes.subarray(9)], { workers: 2 })).equals(expected)).toBe(
      true,
    );
  });

  it.each([
    ['fast', 4],
    ['default', 0],
    ['best', 2],
  ] as [Level, number][])(
    'writes a header without time, name or system at level %s',
    async (level, effort) => {
      const member = await collect(text(1000), { level });
      expect([...member.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, effort, 3]);
    },
  );

  it('counts its size modulo 2^32', () => {
    expect([...gzipTrailer(0x01020304, 2 ** 32 + 5)]).toEqual([4, 3, 2, 1, 5, 0, 0, 0]);
    expect([...gzipTrailer(0xfffefdfc, 2 ** 33 - 1)]).toEqual([0xfc, 0xfd, 0xfe, 0xff, 255, 255, 255, 255]);
  });

  it('passes on what the source throws, and stops its threads', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield text(5 * BLOCK_SIZE);
      throw new Error('the disk is gone');
    }
    await expect(collect(broken(), { workers: 2 })).rejects.toThrow('the disk is gone');
  });

  it('lets go of the source when the result is left early', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield text(100_000);
      } finally {
        closed = true;
      }
    }
    let chunks = 0;
    for await (const chunk of gzip(endless(), { workers: 2 })) {
      expect(chunk.length).toBeGreaterThan(0);
      if (++chunks === 8) break;
    }
    expect(closed).toBe(true);
  });

  it.each([
    ['has come to its end', 'for await (const _ of gzip(bytes, { workers: 2 }));'],
    ['was left early', 'for await (const _ of gzip(bytes, { workers: 2 })) if (started > 0) break;'],
    ['has failed', 'for await (const _ of gzip(broken(), { workers: 2 })); } catch {'],
  ])('keeps no process alive when it %s', async (_, body) => {
    const program = `
      import { BLOCK_SIZE, gzip } from '@repro/deflate';
      let started = 0;
      process.on('worker', () => started++);
      const bytes = new Uint8Array(6 * BLOCK_SIZE);
      async function* broken() { yield bytes; throw new Error('the disk is gone'); }
      try { ${body} } finally { console.log(started); }`;
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    const { status, stdout } = await runProcess(process.execPath, ['--input-type=module', '-e', program], {
      cwd,
    });
    expect([status, stdout.toString()]).toEqual([0, '2\n']);
  });

  it('does not change bytes that the caller keeps', async () => {
    const bytes = text(3 * BLOCK_SIZE);
    const copy = Uint8Array.from(bytes);
    await collect(bytes, { workers: 2 });
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });

  it.each([-1, 65, 1.5, Number.NaN])('refuses %d workers', (workers) => {
    expect(() => gzip(new Uint8Array(0), { workers })).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION' }),
    );
  });

  it('refuses a level it does not have', () => {
    expect(() => gzip(new Uint8Array(0), { level: 0 as Level })).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION', message: expect.stringContaining('no level 0') }),
    );
  });
});

describe.each([
  ['deflate', '.', 9000],
  ['inflate', './inflate', 6000],
])('the module %s', (name, folder, most) => {
  const built = readFileSync(new URL(`../dist/${name}.wasm`, import.meta.url));

  it('is the recorded one', async () => {
    const { createHash } = await import('node:crypto');
    const record = new URL(`../assembly/${folder}/${name}.wasm.sha256`, import.meta.url);
    const digest = createHash('sha256').update(built).digest('hex');
    expect(readFileSync(record, 'utf8')).toBe(`${digest}  ${name}.wasm\n`);
  });

  it('stays small enough to read, and imports nothing', () => {
    expect(built.length).toBeLessThan(most);
    const { WebAssembly } = globalThis as unknown as {
      WebAssembly: { Module: { new (bytes: Uint8Array): object; imports(module: object): unknown[] } };
    };
    expect(WebAssembly.Module.imports(new WebAssembly.Module(built))).toEqual([]);
  });
});
