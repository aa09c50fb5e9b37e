import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type PackFacts, type PackOptions, packTar } from '@repro/archive/write';
import { needs, runProcess } from '@repro/testkit';
import { type Entry, memoryTree, type Tree, walk } from '@repro/tree';
import { bytesOf, gnuPrograms, gnuTar } from './gnu-tar.ts';
import { hardlink, makeTree, oddTrees, type Shape } from './odd-trees.ts';
import { randomNumbers } from './random-tree.ts';
import { inProcess } from './threads.ts';
import { entriesOf, file, treeOf } from './trees.ts';

const pack = (tree: Tree, options: PackOptions = {}): Promise<Buffer> => bytesOf(packTar(tree, options));
const plain = { compression: 'none' } as const;

/** Some twelve MiB, divided by `scale`: many small files, and large ones that span many blocks. */
function largeShape(scale: number): Record<string, string> {
  const random = randomNumbers(3);
  const words = (length: number): string =>
    Array.from({ length: length / 8 / scale }, () =>
      (random() * 2 ** 24).toString(36).padEnd(8, 'x').slice(0, 8),
    ).join('');
  const small = Array.from({ length: 600 }, (_, i) => [`small/${i}.txt`, words(Math.floor(random() * 8000))]);
  const large = [1_000_000, 3_500_000, 4_194_304].map((size) => [`large/${size}`, words(size)]);
  return Object.fromEntries([...small, ...large]);
}

describe('the same tree gives the same bytes', () => {
  let shape: Record<string, string>;
  let directory: string;
  let large: string;
  beforeAll(async () => {
    // fflate is several times slower inside jest than outside: the large tree is for processes of their own.
    shape = largeShape(3);
    directory = await makeTree(shape);
    large = await makeTree(largeShape(1));
  });

  it.each(['none', 'gzip', 'zstd'] as const)(
    'for any number of workers, in any memory, %s',
    async (compression) => {
      const options = { compression, ...(compression === 'gzip' && { level: 1 }) };
      const { stdout, stderr } = await inProcess(
        large,
        `for (const workers of [1, 2, 3, 4]) {
        for (const reuse of [false, true]) {
          const hash = createHash('sha256');
          const options = { ...${JSON.stringify(options)}, workers, reuse };
          for await (const chunk of packTar(walk(directory), options)) {
            await new Promise((resolve) => setTimeout(resolve));
            hash.update(chunk);
          }
          console.log(hash.digest('hex'), started());
        }
      }`,
      );
      expect(stderr).toBe('');
      const [hashes, started] = columns(stdout);
      expect(new Set(hashes).size).toBe(1);
      // Who asks for threads gets them, as long as there is a block for each: those of zstd have 4 MiB.
      expect(started).toEqual(['0', '0', '1', '2', '4', '6', '9', '12']);
    },
  );

  it.each(['none', 'gzip', 'zstd'] as const)(
    'from disk and from memory, however it is cut, %s',
    async (compression) => {
      const options = { compression, ...(compression === 'gzip' && { level: 1 }) };
      const fromDisk = await pack(walk(directory), options);
      const directories = { large: { type: 'dir' }, small: { type: 'dir' } } as const;
      const memory = memoryTree({ ...shape, ...directories });
      expect((await pack(memory, options)).equals(fromDisk)).toBe(true);
      const cut = (await entriesOf(memory)).map((entry) =>
        entry.type === 'file' ? file(entry.path, pieces(Buffer.from(shape[entry.path]))) : entry,
      );
      expect((await pack(treeOf(...cut), options)).equals(fromDisk)).toBe(true);
    },
  );

  it('starts no thread for a small tree unless it is asked to', async () => {
    const small = await makeTree(
      Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`f${i}`, 'x'.repeat(2000)])),
    );
    const body = (
      workers: string,
    ): string => `for await (const chunk of packTar(walk(directory), { ${workers} })) {
      if (chunk.length > 1e6) throw new Error('too much');
    }
    console.log(started());`;
    for (const workers of ['', 'workers: 8']) {
      expect(await inProcess(small, body(workers))).toMatchObject({ status: 0, stdout: '0\n', stderr: '' });
    }
  });

  it('gzip holds the tar, and the callbacks see it', async () => {
    const seen: Uint8Array[] = [];
    const facts: PackFacts[] = [];
    const callbacks = {
      onBlock: (block: Uint8Array) => void seen.push(block),
      onLayout: (found: PackFacts) => void facts.push(found),
    };
    const tar = await pack(walk(directory), plain);
    const gz = await pack(walk(directory), { level: 1, workers: 2, ...callbacks });
    expect(gunzipSync(gz).equals(tar)).toBe(true);
    expect(Buffer.concat(seen).equals(tar)).toBe(true);
    const format = 'tar-1+gzip-1:repro-deflate-1:level=1:block=524288';
    expect(facts).toEqual([{ format, members: 605, tarSize: tar.length }]);
  });
});

const columns = (text: string): string[][] => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return [0, 1].map((column) => rows.map((row) => row[column]));
};

/** Pieces of odd sizes, some of them empty. */
function pieces(bytes: Buffer): Buffer[] {
  const sizes = [1, 0, 511, 70_000, 13];
  const out: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length];
    out.push(bytes.subarray(at, at + size));
    at += size;
  }
  return out;
}

describe('a prefix', () => {
  const itGnu = needs(...gnuPrograms);
  itGnu('puts all below it, with its directories as members', async () => {
    const tree = { ...oddTrees['ordinary files'], ...oddTrees['links of all sorts'], é: 'x' } as Shape;
    const below = Object.fromEntries(
      Object.entries(tree).map(([name, made]) => [`app-1.0/src/${name}`, made]),
    );
    const directory = await makeTree(below);
    const ours = await pack(walk(`${directory}/app-1.0/src`), { ...plain, prefix: 'app-1.0/src' });
    expect(ours.equals(await gnuTar(directory))).toBe(true);
  });

  it('is the same for files that are not on disk', async () => {
    const directory = await makeTree({ 'a/b': '1', c: '2' });
    const memory = memoryTree({ 'a/': '', 'a/b': '1', c: '2' });
    const options = { ...plain, prefix: 'pre fix/é' };
    expect((await pack(memory, options)).equals(await pack(walk(directory), options))).toBe(true);
  });

  it('goes before hard link targets too', async () => {
    const directory = await makeTree({ b: 'same', c: hardlink('b') });
    const tar = await pack(walk(directory), { ...plain, prefix: 'p', hardlinks: true });
    expect(
      tar
        .subarray(512 * 3)
        .subarray(157, 160)
        .toString(),
    ).toBe('p/b');
  });

  it.each(['/abs', '..', 'a/../b', 'a//b', 'a/', './a', 'nul\0'])('%j is refused', async (prefix) => {
    await expect(pack(memoryTree({}), { prefix })).rejects.toMatchObject({ code: 'ERR_REPRO_PATH' });
  });

  it('is refused where it has no bytes, and would be written as another one', async () => {
    await expect(pack(memoryTree({}), { prefix: 'p\ud800' })).rejects.toMatchObject({
      code: 'ERR_REPRO_NAME_ENCODING',
    });
  });
});

describe('names that are not UTF-8', () => {
  const tree = treeOf(
    file('bad\ufffd', [Buffer.from('content')], { rawPath: Buffer.from('bad\xff', 'latin1') }),
  );

  it('are refused', async () => {
    await expect(pack(tree)).rejects.toMatchObject({ code: 'ERR_REPRO_NAME_ENCODING' });
    await expect(pack(treeOf(file('lone\ud800', [])))).rejects.toMatchObject({
      code: 'ERR_REPRO_NAME_ENCODING',
    });
  });

  it('are refused as link targets, with the name of the link', async () => {
    const linkTo = (target: Partial<Entry>): Tree =>
      treeOf(file('l', [], { type: 'symlink', link: '\ufffd', ...target }));
    for (const target of [{ rawLink: Buffer.from([0xff]) }, { link: '\ud800' }]) {
      await expect(pack(linkTo(target))).rejects.toMatchObject({
        code: 'ERR_REPRO_NAME_ENCODING',
        message: 'l: the link target is not valid UTF-8',
      });
    }
  });

  it('are stored as bytes on request, and said to be bytes', async () => {
    const tar = await pack(tree, { ...plain, names: 'raw' });
    expect(tar.subarray(512, 1024).toString('latin1').replace(/\0+$/, '')).toBe(
      '21 hdrcharset=BINARY\n13 path=bad\xff\n',
    );
    expect(tar.subarray(1024, 1028).toString('latin1')).toBe('bad\xff');
    expect(tar.subarray(1536, 1543).toString()).toBe('content');
  });

  it('are read from disk', async () => {
    const directory = await makeTree({ 'ordinary/f': '1' });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      Buffer.concat([Buffer.from(`${directory}/ordinary/`), Buffer.from('\xfe', 'latin1')]),
      'raw content',
    );
    const tar = await pack(walk(directory), { ...plain, names: 'raw', prefix: 'p' });
    const { status, stdout } = await runProcess(
      'tar',
      ['-xOf', '-', '--no-unquote', '--wildcards', 'p/ordinary/[!f]'],
      { input: tar },
    );
    expect({ status, content: stdout.toString() }).toEqual({ status: 0, content: 'raw content' });
  });
});

describe('what cannot be stored', () => {
  it.each(['', '.', '..', '/a', 'a//b', 'a/', './a', 'a/../b', 'a/..', 'nul\0byte'])(
    'the path %j',
    async (path) => {
      await expect(pack(treeOf(file(path, [])))).rejects.toMatchObject({ code: 'ERR_REPRO_PATH' });
    },
  );

  it.each([
    ['without a target', { link: '' }],
    ['with a NUL in its target, where readers in C stop', { link: 'a\0/../../b' }],
  ])('a link %s', async (_, link) => {
    await expect(pack(memoryTree({ l: { type: 'symlink', ...link } }))).rejects.toMatchObject({
      code: 'ERR_REPRO_PATH',
    });
  });

  it('by a compression that there is not', async () => {
    await expect(pack(memoryTree({}), { compression: 'bzip2' as 'gzip' })).rejects.toMatchObject({
      code: 'ERR_REPRO_OPTION',
      hint: 'expected one of none, gzip, zstd',
    });
  });

  it('a path given twice, and paths in another order', async () => {
    const order = { code: 'ERR_REPRO_ORDER' };
    await expect(pack(treeOf(file('a', []), file('a', [])))).rejects.toMatchObject(order);
    await expect(pack(treeOf(file('b', []), file('a', [])))).rejects.toMatchObject(order);
    // By UTF-16 units the astral character would come first.
    await expect(pack(treeOf(file('\u{10000}', []), file('\uffff', [])))).rejects.toMatchObject(order);
  });

  it('a socket, pipe or device', async () => {
    const fifo = file('pipe', [], { type: 'other', special: 'fifo' });
    const error = { code: 'ERR_REPRO_SPECIAL_FILE', message: 'pipe: a named pipe has no content to archive' };
    await expect(pack(treeOf(fifo))).rejects.toMatchObject(error);
  });

  it('a content that is shorter or longer than was said', async () => {
    const changed = { code: 'ERR_REPRO_CHANGED' };
    await expect(pack(treeOf(file('f', [Buffer.from('abc')], { size: 4 })))).rejects.toMatchObject(changed);
    await expect(pack(treeOf(file('f', [Buffer.from('abc')], { size: 2 })))).rejects.toMatchObject(changed);
  });

  it.each([{ workers: 0 }, { workers: 1.5 }, { mtime: 1.5 }, { mtime: Number.NaN }, { level: 11 }])(
    'with options %j',
    async (options) => {
      await expect(pack(memoryTree({ a: '1' }), options)).rejects.toMatchObject({ code: 'ERR_REPRO_OPTION' });
    },
  );
});
