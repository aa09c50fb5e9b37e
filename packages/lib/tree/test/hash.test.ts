import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { needs, plant, temporaryDirectory, unprivileged } from '@repro/testkit';
import {
  digestCache,
  type Entry,
  type HashedEntry,
  type HashOptions,
  hashFiles,
  memoryTree,
  scan,
  walk,
} from '@repro/tree';
import { all, failureOf, itOnLinux } from './helpers.ts';

const MIB = 1024 * 1024;
/** Sizes around every threshold: one shot, pieces, overlapped reading, and the byte count that brings workers in. */
const sizes = [0, 1, 255, 4096, MIB - 1, MIB, MIB + 1, 3 * MIB + 17, 16 * MIB - 1, 16 * MIB, 17 * MIB + 5];

let root: string;
beforeAll(async () => {
  root = await temporaryDirectory();
  sizes.forEach((size, i) => {
    const content = Buffer.alloc(size);
    for (let at = 0; at < size; at += 997) content[at] = (at * 31 + i) & 255;
    writeFileSync(path.join(root, `size-${size}`), content);
  });
  for (let i = 0; i < 3000; i++) plant(root, { [`many/${i % 50}/${i}`]: `content ${i % 1500}` });
  plant(root, { 'link to': ['many'], 'odd \n name': 'x', 'empty/dir': null });
  chmodSync(path.join(root, 'many/0/0'), 0o711);
});

describe('hashed entries', () => {
  needs('sha256sum', 'find')('have the digests that sha256sum gives, for any number of threads', async () => {
    const command = "find . -type f -printf '%P\\0' | xargs -0 sha256sum -z | LC_ALL=C sort -z -k2";
    const lines = execFileSync('sh', ['-c', command], { cwd: root }).toString().split('\0').slice(0, -1);
    const expected = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const hash = (options: HashOptions) => all(hashFiles(scan(root), options));
    const one = await hash({ workers: 1 });
    expect(new Map(one.flatMap((entry) => (entry.sha256 ? [[entry.path, entry.sha256]] : [])))).toEqual(
      expected,
    );
    for (const workers of [2, 3, 7]) expect(await hash({ workers })).toEqual(one);
    expect(await hash({})).toEqual(one);
    expect(await all(hashFiles(walk(root), { workers: 2 }))).toEqual(one);
  });

  it('tell all that is reproducible, and nothing else', async () => {
    const found = new Map((await all(hashFiles(scan(root)))).map((entry) => [entry.path, entry]));
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown as string;
    const expected: HashedEntry[] = [
      { path: 'empty/dir', type: 'dir', mode: 0o755, size: 0 },
      { path: 'link to', type: 'symlink', mode: 0o755, size: 0, link: 'many' },
      { path: 'many/0/0', type: 'file', mode: 0o755, size: 9, sha256 },
      { path: 'odd \n name', type: 'file', mode: 0o644, size: 1, sha256 },
    ];
    for (const entry of expected) expect(found.get(entry.path)).toEqual(entry);
  });

  it('come from trees without files, too', async () => {
    const tree = memoryTree({ a: 'x', 'b/': {}, c: { link: 'a' }, d: { type: 'other' } });
    expect(await all(hashFiles(tree))).toMatchObject([
      { path: 'a', sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881' },
      { path: 'b', type: 'dir' },
      { path: 'c', link: 'a' },
      { path: 'd', type: 'other' },
    ]);
  });

  it('are counted as they are done', async () => {
    let entries = 0;
    let bytes = 0;
    const onEntry = (size: number) => {
      entries++;
      bytes += size;
    };
    const hashed = await all(hashFiles(scan(root), { onEntry }));
    expect(entries).toBe(hashed.length);
    expect(bytes).toBe(hashed.reduce((sum, { size }) => sum + size, 0));
  });

  it('tell the bits that each entry has, of which they keep what is reproducible', async () => {
    const here = await temporaryDirectory();
    plant(here, { 'dir/file': 'x', program: '#!/bin/sh' });
    chmodSync(path.join(here, 'dir/file'), 0o604);
    chmodSync(path.join(here, 'program'), 0o710);
    chmodSync(path.join(here, 'dir'), 0o1777);
    for (const tree of [scan(here), walk(here)]) {
      const bits: [string, string][] = [];
      await all(hashFiles(tree, { onBits: (name, found) => void bits.push([name, found.toString(8)]) }));
      expect(bits).toEqual([
        ['dir', '1777'],
        ['dir/file', '604'],
        ['program', '710'],
      ]);
    }
  });

  it('tell the state of what is on disk, which does not come again when it was changed and set back', async () => {
    const here = await temporaryDirectory();
    plant(here, { 'dir/file': 'x', program: '#!/bin/sh' });
    symlinkSync('program', path.join(here, 'link'));
    const states = async () => {
      const found: [string, string | undefined][] = [];
      const onBits = (name: string, _: number, state: string | undefined) => void found.push([name, state]);
      await all(hashFiles(scan(here), { cache: digestCache(), onBits }));
      return new Map(found);
    };
    const before = await states();
    expect([...before.keys()]).toEqual(['dir', 'dir/file', 'link', 'program']);
    for (const state of before.values()) expect(state).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(await states()).toEqual(before);
    await setTimeout(20);
    for (const place of ['dir', 'dir/file']) {
      const { mode } = statSync(path.join(here, place));
      chmodSync(path.join(here, place), 0o700);
      chmodSync(path.join(here, place), mode & 0o777);
    }
    const after = await states();
    const changed = [...after].filter(([name, state]) => before.get(name) !== state);
    expect(changed.map(([name]) => name)).toEqual(['dir', 'dir/file']);
  });

  it('tell no state of a tree that lies nowhere', async () => {
    const told: unknown[] = [];
    const onBits = (...args: unknown[]) => void told.push(args);
    await all(hashFiles(memoryTree({ 'a/b': 'x' }), { cache: digestCache(), onBits }));
    expect(told).toEqual([['a/b', 0o644, undefined]]);
  });

  it('need little memory, however large the file', async () => {
    const script = `
      const { hashFiles, scan } = await import(${JSON.stringify(import.meta.resolve('@repro/tree'))});
      for await (const { sha256 } of hashFiles(scan('.'))) console.log(sha256, process.resourceUsage().maxRSS);`;
    const here = await temporaryDirectory();
    writeFileSync(path.join(here, 'big'), '');
    truncateSync(path.join(here, 'big'), 512 * MIB);
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: here,
    }).toString();
    const [sha256, kilobytes] = output.split(' ');
    expect(sha256).toBe('9acca8e8c22201155389f65abbf6bc9723edc7384ead80503839f49dcc56d767');
    expect(Number(kilobytes)).toBeLessThan(110 * 1024);
  });
});

describe('hashing that cannot go on', () => {
  it.each([1, 3000])('names the first file that is gone, of %i', async (count) => {
    const failure = await race(count, (dir) => {
      rmSync(path.join(dir, 'f00000'));
      rmSync(path.join(dir, `f0${count - 1}`), { force: true });
    });
    expect(failure).toMatchObject({
      code: 'ERR_REPRO_VANISHED',
      message: 'f00000: it was listed and is gone',
    });
  });

  it('does not follow a link that took the place of a file', async () => {
    const failure = await race(1, (dir) => {
      rmSync(path.join(dir, 'f00000'));
      symlinkSync('/etc/passwd', path.join(dir, 'f00000'));
    });
    expect(failure).toMatchObject({ code: 'ERR_REPRO_CHANGED' });
  });

  needs('mkfifo')('does not wait for a pipe that took the place of a file', async () => {
    const failure = await race(1, (dir) => {
      rmSync(path.join(dir, 'f00000'));
      execFileSync('mkfifo', [path.join(dir, 'f00000')]);
    });
    expect(failure).toMatchObject({ code: 'ERR_REPRO_CHANGED' });
  });

  it('does not take a directory for a file', async () => {
    const failure = await race(1, (dir) => {
      rmSync(path.join(dir, 'f00000'));
      mkdirSync(path.join(dir, 'f00000'));
    });
    expect(failure).toMatchObject({ code: 'ERR_REPRO_CHANGED' });
  });

  it('sees that a file has another size than when it was looked at', async () => {
    const dir = await temporaryDirectory();
    plant(dir, { a: 'content' });
    const entries = await all(walk(dir));
    appendFileSync(path.join(dir, 'a'), '!');
    const failures = [
      await failureOf(() => all(hashFiles(iterate(entries)))),
      await failureOf(() => entries[0]?.digest()),
      await failureOf(() => all(entries[0]?.open() as AsyncIterable<Uint8Array>)),
    ];
    for (const failure of failures) {
      expect(failure).toMatchObject({
        code: 'ERR_REPRO_CHANGED',
        message: 'a: it had 7 bytes and now has 8',
      });
    }
  });

  it.each([
    ['grows', (file: string) => appendFileSync(file, '!')],
    ['shrinks', (file: string) => truncateSync(file, 20 * MIB)],
    ['is written to in place', (file: string) => writeFileSync(file, 'X', { flag: 'r+' })],
    ['gets another mode', (file: string) => chmodSync(file, 0o700)],
  ])('sees that a file %s while it is read', async (_, change) => {
    const dir = await temporaryDirectory();
    const file = path.join(dir, 'big');
    writeFileSync(file, Buffer.alloc(64 * MIB));
    await setTimeout(20); // more than a tick of the file system's clock, or its times would stay
    const failure = await failureOf(async () => {
      const hashing = all(hashFiles(scan(dir), { workers: 1 }));
      await setTimeout(5);
      change(file);
      await hashing;
    });
    expect(failure).toMatchObject({ code: 'ERR_REPRO_CHANGED' });
    const [entry] = (await all(walk(dir))) as [Entry];
    await setTimeout(20);
    const reading = (entry.open() as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    await reading.next();
    writeFileSync(file, Buffer.alloc(1), { flag: 'r+' });
    const late = await failureOf(async () => {
      while (!(await reading.next()).done);
    });
    expect(late).toMatchObject({ code: 'ERR_REPRO_CHANGED' });
  });

  itOnLinux('names a file that it may not read, in any thread', async () => {
    const dir = await temporaryDirectory();
    for (let i = 0; i < 2500; i++) plant(dir, { [`f${i}`]: 'content' });
    chmodSync(dir, 0o755);
    chmodSync(path.join(dir, 'f2000'), 0);
    for (const workers of [1, 3]) {
      const failure = await unprivileged(() => failureOf(() => all(hashFiles(scan(dir), { workers }))));
      expect(failure).toMatchObject({ code: 'ERR_REPRO_PERMISSION', message: 'f2000: permission denied' });
    }
  });

  it('lets go of the tree when the consumer stops, and when an entry fails', async () => {
    let left = 0;
    async function* tree(content: string): AsyncGenerator<Entry> {
      try {
        for (;;) for await (const entry of memoryTree({ a: content })) yield entry;
      } finally {
        left++;
      }
    }
    for await (const entry of hashFiles(tree('x'))) if (entry.path === 'a') break;
    expect(left).toBe(1);
    async function* broken(): AsyncGenerator<Entry> {
      for await (const entry of tree('x'))
        yield { ...entry, digest: () => Promise.reject(new Error('unreadable')) };
    }
    await expect(hashFiles(broken()).next()).rejects.toThrow('unreadable');
    expect(left).toBe(2);
  });

  it('stops when asked to, and when the consumer stops', async () => {
    const controller = new AbortController();
    const hashing = hashFiles(scan(root), { signal: controller.signal, workers: 2 });
    await hashing.next();
    controller.abort(new Error('enough'));
    await expect(all(hashing)).rejects.toThrow('enough');
    for await (const entry of hashFiles(scan(root), { workers: 2 })) {
      expect(entry.path).toBe('empty');
      break;
    }
  });
});

describe('threads', () => {
  const script = (body: string): string => `
    const { hashFiles, scan } = await import(${JSON.stringify(import.meta.resolve('@repro/tree'))});
    const { default: worker } = await import('node:worker_threads');
    const { syncBuiltinESMExports } = await import('node:module');
    const { Worker } = worker;
    ${body}
    syncBuiltinESMExports();
    try {
      let count = 0;
      for await (const entry of hashFiles(scan('.'), { workers: 2 })) count++;
      console.log(count);
    } catch ({ code, message, hint }) {
      console.log(code, message, hint);
    }`;
  const run = (body: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script(body)], { cwd: root }).toString();

  it('that cannot be started are an error with a way out', () => {
    const output = run('worker.Worker = class { constructor() { throw new Error("no threads here"); } };');
    expect(output).toMatch(/^ERR_REPRO_WORKER .*no threads here.* --workers 1\n$/);
  });

  it('that end before their time are an error, not a wait for ever', () => {
    const output = run(`worker.Worker = class extends Worker {
      constructor(file, options) { super('throw new Error("lost")', { ...options, eval: true }); }
    };`);
    expect(output).toMatch(/^ERR_REPRO_WORKER .*lost.* --workers 1\n$/);
  });

  it('that are ended from outside are an error too', () => {
    const output = run(`worker.Worker = class extends Worker {
      constructor(file, options) { super('process.exit(1)', { ...options, eval: true }); }
    };`);
    expect(output).toMatch(/^ERR_REPRO_WORKER .*exit status 1.* --workers 1\n$/);
  });

  it('are not left behind when the consumer stops at once', () => {
    const output = run("for await (const entry of hashFiles(scan('.'), { workers: 4 })) break;");
    expect(output).toMatch(/^\d+\n$/);
  });
});

describe('a file that is opened', () => {
  it('gives its bytes in pieces that stay as they are', async () => {
    for (const entry of await all(walk(root))) {
      if (entry.type !== 'file' || entry.size === 9) continue;
      const pieces = await all(entry.open() as AsyncIterable<Uint8Array>);
      expect(Buffer.concat(pieces).equals(readFileSync(path.join(root, entry.path)))).toBe(true);
    }
  });
});

async function* iterate<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A tree of `count` files, and the failure of hashing it when `change` came between listing and hashing. */
async function race(count: number, change: (dir: string) => void) {
  const dir = await temporaryDirectory();
  for (let i = 0; i < count; i++) plant(dir, { [`f${String(i).padStart(5, '0')}`]: 'content' });
  async function* names() {
    const listing = [...scan(dir)];
    change(dir);
    yield* listing;
  }
  return failureOf(() => all(hashFiles(names(), { workers: 2 })));
}
