import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import path from 'node:path';
import { objectHash } from '../objects/hash.ts';
import type { Key } from './names.ts';

/** Where a key is on disk; bytes when the name is not ASCII, since not every name is valid text. */
export function diskPath(root: string, key: Key): string | Buffer {
  const start = root.endsWith(path.sep) ? root : root + path.sep;
  // oxlint-disable-next-line no-control-regex -- ASCII is the range
  if (/^[\x00-\x7f]*$/.test(key)) return start + key;
  return Buffer.concat([Buffer.from(start), Buffer.from(key, 'latin1')]);
}

/**
 * What stands at a path, links not followed; undefined when nothing does. Asked for in big integers: a look at a pipe
 * in ordinary numbers keeps Node from resolving the links of modules that are loaded afterwards, so that a lazy import
 * would bring in a second copy of what is there already.
 */
export function lookAt(file: string | Buffer): BigIntStats | undefined {
  try {
    return lstatSync(file, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whether a directory, no link to one, has anything in it. */
export function isFilled(directory: string | Buffer): boolean {
  return lookAt(directory)?.isDirectory() === true && readdirSync(directory).length > 0;
}

/**
 * Whether all directories above a key are directories on disk. A tracked directory that was replaced by a link to
 * somewhere else would bring in files from there.
 */
export function realParents(root: string): (key: Key) => boolean {
  const known = new Map<Key, boolean>([['', true]]);
  const real = (directory: Key): boolean => {
    let answer = known.get(directory);
    if (answer === undefined) {
      answer = real(parent(directory)) && lookAt(diskPath(root, directory))?.isDirectory() === true;
      known.set(directory, answer);
    }
    return answer;
  };
  return (key) => real(parent(key));
}

function parent(key: Key): Key {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

/** A link or a pipe put in the file's place is neither followed nor waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
let buffer: Buffer | undefined;

/** The content of a file shorter than `limit` bytes; undefined when it is longer, or no file. */
export function readSmall(file: string | Buffer, limit: number): Buffer | undefined {
  const found = lookAt(file);
  if (!found?.isFile() || found.size >= limit) return undefined;
  const descriptor = openSync(file, flags);
  try {
    const content = Buffer.alloc(limit);
    return content.subarray(0, readSync(descriptor, content));
  } finally {
    closeSync(descriptor);
  }
}

/** The name that a file's content has as a blob; `like` is a name of the same hash. */
export function blobNameOfFile(file: string | Buffer, like: string): string {
  const descriptor = openSync(file, flags);
  try {
    buffer ??= Buffer.allocUnsafeSlow(1024 * 1024);
    const hash = objectHash('blob', fstatSync(descriptor).size, like);
    for (let count = readSync(descriptor, buffer); count > 0; count = readSync(descriptor, buffer)) {
      hash.update(buffer.subarray(0, count));
    }
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

/** The name that a link's target has as a blob. */
export function blobNameOfLink(file: string | Buffer, like: string): string {
  const target = readlinkSync(file, 'buffer');
  return objectHash('blob', target.length, like).update(target).digest('hex');
}
