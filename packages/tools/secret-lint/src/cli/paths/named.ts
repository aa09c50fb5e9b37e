import type { Input } from '@repro/cli-kit';
import { type Item, isFile } from '../../sources/item.ts';

/** A file, an archive or standard input that the user named. */
export type NamedInput = Input;

interface Naming {
  readonly isIgnored: (path: string) => boolean;
  /** How many archives inside a named one are opened. */
  readonly archives: number;
  /** Whether it is all that is scanned: the members of an archive then stand by their own paths. */
  readonly alone: boolean;
}

/** The files that were named, and those of archives among them. */
export async function* namedItems(
  inputs: readonly Input[],
  { isIgnored, archives, alone }: Naming,
): AsyncGenerator<Item, void, undefined> {
  if (inputs.length === 0) return;
  const { unpack } = await import('../../sources/archive.ts');
  const { UNPACKED } = await import('../../sources/limits.ts');
  for (const { name, bytes, path, size } of inputs) {
    // Only a regular file, which has a size, can be read at any position.
    const disk = size === undefined ? undefined : path;
    const unpacking = { depth: archives + 1, budget: { left: UNPACKED }, prefix: alone ? '' : undefined };
    for await (const item of unpack({ path: name, content: bytes, disk }, unpacking)) {
      if (!isFile(item) || !isIgnored(item.path)) yield item;
    }
  }
}
