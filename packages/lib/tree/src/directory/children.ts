import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync } from 'node:fs';
import { compareBytes } from '@repro/core';
import type { EntryType, Special } from '../entry.ts';
import { specialOf, typeOf } from './kind.ts';

/** One name of a directory's listing. */
export interface Child {
  readonly name: string;
  /** The name's bytes, when they are not valid UTF-8. */
  readonly raw?: Buffer;
  readonly type: EntryType;
  readonly special?: Special;
}

/** What the walk does next in a directory: give a child, or enter it. */
export interface Step {
  readonly child: Child;
  readonly enter: boolean;
  /** The name, with a slash for the step that enters: by these keys the steps are in the order of full paths. */
  readonly key: string;
}

/** The names in a directory, in no particular order. Bytes that are not UTF-8 are looked for only where U+FFFD shows. */
export function children(location: string | Buffer): Child[] {
  const names = readdirSync(location, { withFileTypes: true });
  if (!names.some(({ name }) => name.includes('\ufffd')))
    return names.map((found) => child(found, found.name));
  const raw = readdirSync(location, { withFileTypes: true, encoding: 'buffer' });
  return raw.map((found) => {
    const { name } = found;
    return { ...child(found, name.toString()), ...(!isUtf8(name) && { raw: name }) };
  });
}

function child(found: Dirent | Dirent<Buffer>, name: string): Child {
  const type = typeOf(found);
  return type === 'other' ? { name, type, special: specialOf(found) } : { name, type };
}

/**
 * The steps through a directory that visit full paths in the order of their bytes, one directory at a time:
 * all paths below `a` begin with `a/`, so they stand together where the key `a/` stands, after `a-b`.
 */
export function steps(listing: readonly Child[]): Step[] {
  const all: Step[] = [];
  for (const found of listing) {
    all.push({ child: found, enter: false, key: found.name });
    if (found.type === 'dir') all.push({ child: found, enter: true, key: `${found.name}/` });
  }
  return listing.some(({ raw }) => raw) ? all.sort(compareRaw) : all.sort(compareKeys);
}

function compareKeys(a: Step, b: Step): number {
  return compareBytes(a.key, b.key);
}

function compareRaw(a: Step, b: Step): number {
  return Buffer.compare(rawKey(a), rawKey(b));
}

function rawKey({ child: { raw, name }, enter }: Step): Buffer {
  return Buffer.concat([raw ?? Buffer.from(name), Buffer.from(enter ? '/' : '')]);
}
