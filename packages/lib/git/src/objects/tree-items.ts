import { ReproError } from '@repro/core/error';
import { damagedHint } from '../process/failure.ts';
import { defaultMaxEntries, gitMode, type Item, tooMany } from '../tree/item.ts';
import { checkKey, type Key } from '../tree/names.ts';
import type { ObjectReader } from './reader.ts';

/** One line of a tree object. */
interface TreeLine {
  readonly mode: string;
  readonly file: Key;
  readonly name: string;
}

interface Directory {
  readonly name: string;
  readonly prefix: Key;
}

/**
 * All files of a tree, level by level, each tree object checked against its name: together with the commit's own
 * check, what is listed is what the commit's hash stands for, whatever the object store holds.
 * @throws ERR_REPRO_GIT_OBJECT_MISSING, ERR_REPRO_GIT_CORRUPT, ERR_REPRO_GIT_PATH, ERR_REPRO_TOO_MANY
 */
export async function treeItems(
  reader: ObjectReader,
  treeSha: string,
  maxEntries = defaultMaxEntries,
): Promise<Item[]> {
  const items: Item[] = [];
  const known = new Map<string, readonly TreeLine[]>();
  let level: Directory[] = [{ name: treeSha, prefix: '' }];
  while (level.length > 0) {
    await readLevel(reader, level, known);
    const below: Directory[] = [];
    for (const { name, prefix } of level) {
      for (const line of known.get(name) ?? []) {
        const key = prefix + line.file;
        checkKey(key);
        if (isTree(line.mode)) below.push({ name: line.name, prefix: `${key}/` });
        else items.push({ key, mode: gitMode(line.mode, key), name: line.name });
        // A few trees that hold one another many times over unfold without end: count as they unfold.
        if (items.length + below.length > maxEntries) throw tooMany(maxEntries);
      }
    }
    level = below;
  }
  return items;
}

async function readLevel(
  reader: ObjectReader,
  level: readonly Directory[],
  known: Map<string, readonly TreeLine[]>,
): Promise<void> {
  const unread = [...new Set(level.map(({ name }) => name))].filter((name) => !known.has(name));
  for await (const { name, content } of reader.readAll(unread)) known.set(name, parseTree(name, content));
}

function isTree(mode: string): boolean {
  return (Number.parseInt(mode, 8) & 0o170000) === 0o040000;
}

/** A tree object: mode in octal, a space, the file's name, NUL, the object's name in bytes; again and again. */
function parseTree(tree: string, content: Buffer): TreeLine[] {
  const width = tree.length / 2;
  const lines: TreeLine[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const nul = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space);
    const file = content.toString('latin1', space + 1, nul);
    const end = nul + 1 + width;
    if (space < 0 || nul < 0 || end > content.length || !/^[0-7]{5,6}$/.test(mode) || file.includes('/')) {
      throw new ReproError('ERR_REPRO_GIT_CORRUPT', `tree ${tree}: malformed at byte ${at}`, {
        hint: damagedHint,
      });
    }
    lines.push({ mode, file, name: content.toString('hex', nul + 1, end) });
    at = end;
  }
  return lines;
}
