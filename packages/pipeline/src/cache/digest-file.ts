import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DigestCache } from '@repro/tree';
import { digestCache } from '@repro/tree/cache';
import { placeBytes, touch } from './files.ts';
import type { Seal } from './seal.ts';

/** The digests of a source's files, and how they are kept. */
export interface DigestFile {
  readonly digests: DigestCache;
  /** Keeps what this run, which began to read at `started`, found. */
  store(started: Date): Promise<void>;
}

/** Which digests, and whose. */
export interface DigestFileOptions {
  /** Of the cache. */
  readonly directory: string;
  /** Absolute. */
  readonly source: string;
  readonly seal: Seal;
  readonly warn: (line: string) => void;
}

/**
 * The digests that an earlier run found, by the state of each file (size, times, inode); none when they do not bear this
 * user's seal. Files in the same state are not read again.
 */
export async function openDigestFile(options: DigestFileOptions): Promise<DigestFile> {
  const { directory, source, seal } = options;
  const key = createHash('sha256').update(source).digest('hex');
  const file = path.join(directory, 'trees', key);
  const digests = (await read(file, options)) ?? digestCache();
  return {
    digests,
    async store(started) {
      if (!digests.isChanged()) return touch(file, started);
      const content = digests.content(started);
      await placeBytes(file, Buffer.concat([Buffer.from(`${seal.of(content)}\n`), content]));
    },
  };
}

async function read(file: string, { seal, warn }: DigestFileOptions): Promise<DigestCache | undefined> {
  const sealed = await readFile(file).catch(() => undefined);
  if (!sealed) return undefined;
  const end = sealed.indexOf('\n');
  const content = sealed.subarray(end + 1);
  const found = seal.holds(content, sealed.toString('latin1', 0, end)) ? digestCache(content) : undefined;
  if (!found)
    warn(
      `the cache holds digests that this user has not stored, or that were changed: every file is read (${file})`,
    );
  return found;
}
