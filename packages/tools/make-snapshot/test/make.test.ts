import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalDigest, canonicalize } from '@repro/core';
import { check, make, readSnapshot, write } from '@repro/make-snapshot';
import { needs, plant, schemaValidator, temporaryDirectory } from '@repro/testkit';
import { type MemoryFile, memoryTree, walk } from '@repro/tree';
import * as fc from 'fast-check';
import { oddFiles, shell } from './helpers.ts';

let root: string;
beforeAll(async () => {
  root = path.join(await temporaryDirectory(), 'tree');
  plant(root, oddFiles);
  chmodSync(path.join(root, 'a-b'), 0o4750);
});

async function written(...args: Parameters<typeof write>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of write(...args)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('a snapshot', () => {
  it('is what its schema says, in canonical form, written and made alike', async () => {
    const snapshot = await make(root);
    expect(schemaValidator('snapshot')(snapshot)).toEqual([]);
    expect(await written(root)).toBe(`${canonicalize(snapshot)}\n`);
    expect(await readSnapshot(Buffer.from(canonicalize(snapshot)))).toEqual(snapshot);
    expect(snapshot.tree_sha256).toBe((await canonicalDigest(snapshot.files)).sha256);
  });

  it('tells what it ends with while it is written, and the bits that it leaves out', async () => {
    const { total_files, total_size, tree_sha256, files, rules } = await make(root);
    const totals: unknown[] = [];
    const bits = new Map<string, number>();
    await written(root, {
      onTotals: (found, recorded) => totals.push(found, recorded),
      onBits: (name, mode) => bits.set(name, mode),
    });
    expect(totals).toEqual([{ total_files, total_size, tree_sha256 }, rules]);
    expect([...bits.keys()]).toEqual(files.map(({ path: name }) => name));
    expect(bits.get('a-b')).toBe(0o4750);
  });

  it('of an empty tree is whole', async () => {
    const snapshot = await make(memoryTree({}));
    expect(snapshot).toEqual({
      schema_version: '1.0',
      root: '.',
      rules: { selection: 'tree', ignore: [], exclude: [], gitignore: false },
      files: [],
      total_files: 0,
      total_size: 0,
      tree_sha256: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
    });
    expect(await written(memoryTree({}))).toBe(`${canonicalize(snapshot)}\n`);
  });

  it('of more entries than are hashed at once is whole', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}`, 'x']));
    const snapshot = await make(memoryTree(files));
    expect(snapshot).toMatchObject({ total_files: 300, total_size: 300 });
    expect(snapshot.tree_sha256).toBe((await canonicalDigest(snapshot.files)).sha256);
    expect(await written(memoryTree(files))).toBe(`${canonicalize(snapshot)}\n`);
  });

  it('holds directories, links and files, and of each what can be reproduced', async () => {
    const { files } = await make(
      memoryTree({ 'd/': {}, f: { content: 'x', mode: 0o711 }, l: { link: 'd' } }),
    );
    expect(files).toEqual([
      { path: 'd', type: 'dir', mode: '0755' },
      {
        path: 'f',
        type: 'file',
        mode: '0755',
        size: 1,
        sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
      },
      { path: 'l', type: 'symlink', mode: '0755', link: 'd' },
    ]);
  });

  it('is the same for a directory, its walk, and any number of threads', async () => {
    const { files, tree_sha256 } = await make(root);
    expect(await make(walk(root))).toMatchObject({ files, tree_sha256 });
    for (const workers of [1, 2, 5])
      expect(await make(root, { workers })).toMatchObject({ files, tree_sha256 });
  });

  needs('jq', 'sha256sum')('can be recomputed with jq and sha256sum', async () => {
    const dir = await temporaryDirectory();
    // jq escapes DEL, which canonical JSON does not: such a name is for the line below.
    const tame = walk(root, { ignore: ['del*'] });
    for (const tree of [memoryTree({}), memoryTree({ 'a b': 'x', 'ü\n"': '', l: { link: 'ü' } }), tame]) {
      writeFileSync(path.join(dir, 'snapshot.json'), await written(tree));
      const sum = shell('jq -cj .files snapshot.json | sha256sum', dir).slice(0, 64);
      expect(shell('jq -r .tree_sha256 snapshot.json', dir).trim()).toBe(sum);
      expect(shell('jq \'[.files[]|select(.type=="file")]|length\' snapshot.json', dir)).toBe(
        shell('jq .total_files snapshot.json', dir),
      );
      expect(shell('jq "[.files[].size//0]|add//0" snapshot.json', dir)).toBe(
        shell('jq .total_size snapshot.json', dir),
      );
    }
  });

  needs(
    'sed',
    'tr',
    'sha256sum',
  )('can be recomputed without jq, whatever the names', async () => {
    const dir = await temporaryDirectory();
    const decoys = memoryTree({ '","root":".': ',"root":".",', '{"files":': '', 'x\u007f': '' });
    for (const tree of [memoryTree({}), decoys, walk(root)]) {
      const text = await written(tree);
      writeFileSync(path.join(dir, 'snapshot.json'), text);
      const line = `sed 's/^{"files"://;s/,"root":".*//' snapshot.json | tr -d '\\n' | sha256sum`;
      expect(JSON.parse(text).tree_sha256).toBe(shell(line, dir).slice(0, 64));
    }
  });

  needs(
    'jq',
    'sha256sum',
    'find',
  )('lists what find lists, with the digests that sha256sum gives', async () => {
    const { files } = await make(root);
    const found = shell("find . -mindepth 1 -printf '%P\\0' | LC_ALL=C sort -z", root)
      .split('\0')
      .slice(0, -1);
    expect(files.map((entry) => entry.path)).toEqual(found);
    const sums = shell("find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum -z --", root);
    const ours = files.filter(({ sha256 }) => sha256).map((entry) => `${entry.sha256}  ${entry.path}\0`);
    expect(ours.join('')).toBe(sums);
    expect(files.filter(({ type }) => type === 'symlink').map((entry) => [entry.path, entry.link])).toEqual(
      shell("find . -type l -printf '%P=%l\\0' | LC_ALL=C sort -z", root)
        .split('\0')
        .slice(0, -1)
        .map((line) => line.split('=')),
    );
  });
});

describe('nothing of the machine reaches a snapshot', () => {
  it('neither times, owners, umask, hard links, nor the order of creation', async () => {
    const expected = await make(root);
    const other = path.join(await temporaryDirectory(), 'somewhere', 'else');
    plant(other, Object.fromEntries(Object.entries(oddFiles).reverse()));
    for (const name of ['a', 'a/empty', 'a-b']) chmodSync(path.join(other, name), 0o700);
    for (const name of ['é', '.hidden', ' spaces  ']) chmodSync(path.join(other, name), 0o600);
    utimesSync(path.join(other, 'é'), 1, 1);
    rmSync(path.join(other, 'a/f'));
    linkSync(path.join(other, 'a-b'), path.join(other, 'extra'));
    writeFileSync(path.join(other, 'a/f'), 'x');
    rmSync(path.join(other, 'extra'));
    expect(await make(other)).toEqual(expected);
  });

  it('nor how the root is given', async () => {
    const expected = await make(root);
    const link = path.join(await temporaryDirectory(), 'link');
    symlinkSync(root, link);
    for (const given of [`${root}/`, `${root}/.`, path.relative(process.cwd(), root), link, `${link}/`]) {
      expect(await make(given)).toEqual(expected);
    }
  });
});

describe('what no snapshot can hold', () => {
  const fail = (tree: Record<string, MemoryFile>) => make(memoryTree(tree));

  it('is refused by name', async () => {
    await expect(fail({ 'a/pipe': { type: 'other' } })).rejects.toMatchObject({
      code: 'ERR_REPRO_SPECIAL_FILE',
      message: 'a/pipe: is a special file, which has no content to record',
    });
    await expect(fail({ 'a\ud800': '' })).rejects.toMatchObject({ code: 'ERR_REPRO_NAME_ENCODING' });
    await expect(fail({ a: { link: '\udc00' } })).rejects.toMatchObject({ code: 'ERR_REPRO_NAME_ENCODING' });
  });

  needs('mkfifo')('is refused on disk, and found by a check', async () => {
    const dir = await temporaryDirectory();
    const before = Buffer.from(await written(dir));
    execFileSync('mkfifo', [path.join(dir, 'pipe')]);
    mkdirSync(Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0xff])]));
    await expect(make(dir)).rejects.toMatchObject({
      code: 'ERR_REPRO_SPECIAL_FILE',
      message: /^pipe: is a named pipe/,
    });
    await expect(make(dir, { ignore: ['pipe'] })).rejects.toMatchObject({ code: 'ERR_REPRO_NAME_ENCODING' });
    const { ok, findings } = await check(before, dir);
    expect(ok).toBe(false);
    expect(findings.map(({ code, at, data }) => [code, at?.path, data])).toEqual([
      ['snapshot/added', 'pipe', { type: 'fifo' }],
      ['snapshot/added', '\ufffd', { type: 'dir' }],
    ]);
  });
});

describe('a check', () => {
  const name = fc
    .stringMatching(/^[-a-c.é\u{1F600}\uFFEE\n]{1,3}$/u)
    .filter((text) => !/^\.{1,2}$/.test(text));
  const file = fc.oneof(
    fc.record({ content: fc.constantFrom('', 'x', 'y', 'xy'), mode: fc.constantFrom(0o644, 0o755) }),
    fc.record({ link: fc.constantFrom('a', '../b') }),
  );
  const tree = fc.dictionary(name, file, { maxKeys: 12 }) as fc.Arbitrary<Record<string, MemoryFile>>;

  it('finds what differs between any two trees, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, async (before, after) => {
        const snapshot = Buffer.from(await written(memoryTree(before)));
        expect((await check(snapshot, memoryTree(before))).findings).toEqual([]);
        const { findings, ok, summary } = await check(snapshot, memoryTree(after));
        const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
        const different = [...paths].filter(
          (key) => canonicalize(before[key] ?? 0) !== canonicalize(after[key] ?? 0),
        );
        expect(new Set(findings.map(({ at }) => at?.path))).toEqual(new Set(different));
        expect(ok).toBe(different.length === 0);
        const { added, changed, removed, unchanged } = summary;
        expect([added, removed]).toEqual([
          [...paths].filter((key) => !(key in before)).length,
          [...paths].filter((key) => !(key in after)).length,
        ]);
        expect(added + changed + removed).toBe(different.length);
        expect(unchanged).toBe(paths.size - different.length);
      }),
    );
  });

  it('agrees with memory about what is on disk', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const dir = await temporaryDirectory();
        for (const [key, given] of Object.entries(files)) {
          const { content, link, mode } = given as { content?: string; link?: string; mode?: number };
          if (link !== undefined) symlinkSync(link, path.join(dir, key));
          else writeFileSync(path.join(dir, key), content ?? '', { mode: mode ?? 0o644 });
        }
        const ours = await make(dir, { builtin: 'none' });
        expect(ours.files).toEqual((await make(memoryTree(files))).files);
        rmSync(dir, { recursive: true });
      }),
      { numRuns: 50 },
    );
  });

  it('makes reports of the form that its schema gives', async () => {
    const problems = schemaValidator('make-snapshot.report');
    const snapshot = Buffer.from(await written(memoryTree({ a: 'x', b: '' })));
    expect(problems(await check(snapshot, memoryTree({ a: 'y', c: '' })))).toEqual([]);
    expect(problems(await check(snapshot, memoryTree({ a: 'x', b: '' })))).toEqual([]);
  });
});

describe('a large tree', () => {
  it('of 200,000 entries is written in bounded memory', () => {
    const script = `
      const { write } = await import(${JSON.stringify(import.meta.resolve('@repro/make-snapshot'))});
      const sha256 = 'a'.repeat(64);
      async function* tree() {
        for (let i = 0; i < 200_000; i++) {
          const path = 'directory/of/some/depth/file-' + String(i).padStart(6, '0');
          yield { path, type: 'file', mode: 0o644, size: 1, digest: async () => ({ sha256, size: 1 }) };
        }
      }
      let bytes = 0;
      for await (const piece of write(tree())) bytes += piece.length;
      console.log(bytes, process.resourceUsage().maxRSS);`;
    const args = ['--max-old-space-size=48', '--input-type=module', '-e', script];
    const [bytes, kilobytes] = execFileSync(process.execPath, args).toString().split(' ').map(Number);
    expect(bytes).toBeGreaterThan(30_000_000);
    expect(kilobytes).toBeLessThan(150 * 1024);
  });
});
