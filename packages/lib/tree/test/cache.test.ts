import { appendFileSync, chmodSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { plant, temporaryDirectory } from '@repro/testkit';
import { type DigestCache, digestCache, hashFiles, scan } from '@repro/tree';
import { all } from './helpers.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryDirectory();
  plant(dir, { a: 'one', 'b/ä\n': 'two', c: '' });
});

const LATER = new Date(Date.now() + 3_600_000);
const file = (name: string): string => path.join(dir, name);

/** Hashes `dir` with what `stored` remembers; a cache that lies shows which files were not read. */
async function hash(stored?: Uint8Array): Promise<{ digests: Record<string, string>; cache: DigestCache }> {
  const cache = stored ? (digestCache(stored) as DigestCache) : digestCache();
  const hashed = await all(hashFiles(scan(dir), { cache, workers: 1 }));
  const digests = Object.fromEntries(
    hashed.flatMap(({ path: name, sha256 }) => (sha256 ? [[name, sha256]] : [])),
  );
  return { digests, cache };
}

/** The same content with other digests: what is taken from it shows. */
function lying(content: Uint8Array): Uint8Array {
  const honest = digestCache(content) as DigestCache;
  const liar = digestCache();
  for (const name of ['a', 'b/ä\n', 'c']) {
    const known = honest.get(name);
    if (known) liar.set(name, { ...known, sha256: '0'.repeat(64) });
  }
  return liar.content(LATER);
}

describe('a digest cache', () => {
  it('saves reading files that are as they were, and only those', async () => {
    const first = await hash();
    const stored = lying(first.cache.content(LATER));
    const unread = async () => {
      const { digests } = await hash(stored);
      return Object.keys(digests).filter((name) => digests[name] === '0'.repeat(64));
    };
    expect(await unread()).toEqual(['a', 'b/ä\n', 'c']);
    await setTimeout(20);
    const { atime, mtime } = statSync(file('a'));
    writeFileSync(file('a'), 'ONE');
    utimesSync(file('a'), atime, mtime); // a writer that hides: ctime still tells
    expect(await unread()).toEqual(['b/ä\n', 'c']);
    chmodSync(file('c'), 0o755);
    expect(await unread()).toEqual(['b/ä\n']);
    writeFileSync(file('new'), 'two');
    rmSync(file('b/ä\n'));
    renameSync(file('new'), file('b/ä\n'));
    expect(await unread()).toEqual([]);
  });

  it('gives the same digests and modes as without', async () => {
    const { digests, cache } = await hash();
    const again = await hash(cache.content(LATER));
    expect(again.digests).toEqual(digests);
    appendFileSync(file('a'), '!');
    expect((await hash(again.cache.content(LATER))).digests).toEqual((await hash()).digests);
  });

  it('forgets files whose times are not clearly older than the run: they may change within the same tick', async () => {
    const started = new Date();
    plant(dir, { a: 'racy' });
    const { cache } = await hash();
    const kept = digestCache(cache.content(started)) as DigestCache;
    expect(['a', 'c'].map((name) => kept.get(name))).toEqual([undefined, undefined]);
    const later = digestCache(cache.content(new Date(started.getTime() + 10_000))) as DigestCache;
    expect(later.get('a')).toBeDefined();
    utimesSync(file('a'), new Date(), new Date(Date.now() + 86_400_000));
    const future = digestCache((await hash()).cache.content(LATER)) as DigestCache;
    expect(future.get('a')).toBeUndefined();
    expect(future.get('c')).toBeDefined();
  });

  it('is never wrong when a file changes and changes again as fast as can be', async () => {
    let stored: Uint8Array | undefined;
    for (let i = 0; i < 200; i++) {
      const started = new Date();
      const { cache } = await hash(stored);
      stored = cache.content(started);
      writeFileSync(file('a'), String(1000 + i)); // the same size, often the same times
      expect((await hash(stored)).digests).toEqual((await hash()).digests);
    }
  });

  it('is forgotten as a whole when it is not as it was written', async () => {
    const content = Buffer.from((await hash()).cache.content(LATER));
    expect(digestCache(content)).toBeDefined();
    expect(digestCache(digestCache().content(LATER))).toBeDefined();
    for (let i = 0; i < content.length; i++) {
      const damaged = Buffer.from(content);
      damaged[i] = (damaged[i] as number) ^ 1;
      expect(digestCache(damaged)).toBeUndefined();
      expect(digestCache(content.subarray(0, i))).toBeUndefined();
    }
    expect(digestCache(Buffer.from('{}'))).toBeUndefined();
  });

  it('knows whether there is anything new to store', async () => {
    const stored = (await hash()).cache.content(LATER);
    expect((await hash(stored)).cache.isChanged()).toBe(false);
    chmodSync(file('c'), 0o755);
    expect((await hash(stored)).cache.isChanged()).toBe(true);
    const again = (await hash(stored)).cache.content(LATER);
    rmSync(file('a'));
    expect((await hash(again)).cache.isChanged()).toBe(true);
  });

  it('of a run that is not stored yet saves looking at the same files again', async () => {
    const { cache } = await hash(lying((await hash()).cache.content(LATER)));
    const again = cache.again();
    expect(again.get('a')?.sha256).toBe('0'.repeat(64));
    again.set('a', { state: '1.1.1.1', sha256: '1'.repeat(64) });
    expect(cache.again().get('a')?.sha256).toBe('0'.repeat(64));
    expect(cache.isChanged()).toBe(false);
  });

  it('forgets files that are gone', async () => {
    const { cache } = await hash();
    rmSync(file('a'));
    const next = await hash(cache.content(LATER));
    expect((digestCache(next.cache.content(LATER)) as DigestCache).get('a')).toBeUndefined();
  });
});
