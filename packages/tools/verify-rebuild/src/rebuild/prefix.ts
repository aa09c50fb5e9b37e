import { gunzip } from '@repro/archive/gzip';
import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { readTar } from '@repro/archive/tar-pull';
import type { Compression } from '@repro/archive/write';
import { unzstd } from '@repro/archive/zstd';
import { isReproError } from '@repro/core/error';
import type { Entry } from '@repro/tree';
import { keyOf } from '../names/item.ts';

/** Names in a prefix. */
const DEEPEST = 64;

/**
 * The prefix that an artifact was packed with, when the release does not say: the directories that come first in it, each in
 * the one before, and are none of the source's. Undefined when there are none, or the artifact cannot be read.
 */
export async function prefixOf(
  artifact: RandomAccess,
  entries: readonly Entry[],
  compression: Compression,
): Promise<string | undefined> {
  const own = new Set(entries.map(({ path }) => path));
  let prefix: string | undefined;
  try {
    for await (const { member } of readTar(contentOf(artifact, compression))) {
      const key = keyOf(member.path);
      const isNext = prefix === undefined ? !key.includes('/') && !own.has(key) : isChild(key, prefix, own);
      if (member.kind !== 'dir' || !isNext || key.split('/').length > DEEPEST) break;
      prefix = key;
    }
  } catch (error) {
    if (!isReproError(error)) throw error;
  }
  return prefix;
}

/** Whether a directory is the next name of the prefix, and no entry of the source below it. */
function isChild(key: string, prefix: string, own: ReadonlySet<string>): boolean {
  const name = key.startsWith(`${prefix}/`) ? key.slice(prefix.length + 1) : '';
  return name !== '' && !name.includes('/') && !own.has(name);
}

/** It is read through, and its size is limited: a release may well be of zeros. */
const limits = { ratio: Infinity };

/** The content of a compressed artifact, without a word on its oddities. */
export function contentOf(access: RandomAccess, compression: Compression): AsyncIterable<Uint8Array> {
  const source = chunksOf(access);
  if (compression === 'gzip') {
    const { bytes, info } = gunzip(source, { limits, anomaly() {} });
    info.catch(() => {});
    return bytes;
  }
  if (compression === 'none') return source;
  const { bytes, info } = unzstd(source, { limits, anomaly() {} });
  info.catch(() => {});
  return bytes;
}
