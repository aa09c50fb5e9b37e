import type { HostAttributes } from './extra.ts';
import type { Notes } from './notes.ts';
import type { ZipKind } from './types.ts';

const UNIX = 3;
const DOS_DIRECTORY = 0x10;
/** What Java archivers write for -1, a mode that they do not know. */
const UNKNOWN_MODE = 0xffff;

/** What the kind of an entry is judged by: the external attributes (APPNOTE 4.4.15) have those of MS-DOS below, a Unix mode above. */
export interface Attributes extends HostAttributes {
  readonly path: string;
  /** Of the header in the central directory. */
  readonly offset: number;
}

/** What an entry is, and its Unix mode when it has one. */
export function readKind(attributes: Attributes, notes: Notes): { kind: ZipKind; mode?: number } {
  const { path, host, external, offset } = attributes;
  const mode = external >>> 16 === UNKNOWN_MODE ? 0 : external >>> 16;
  const type = mode & 0o170000;
  const byName = path.endsWith('/');
  // Of macOS' own number only Go makes a symlink.
  if (type === 0o120000 && host !== UNIX) notes.add('zip/link-host', offset, { host });
  const byMode = type === 0 ? undefined : kindOfType(type);
  const byDos = (external & DOS_DIRECTORY) !== 0;
  // "a/." is the file a to bsdtar, a/_ to unzip and 7-Zip.
  if ((byMode && (byMode === 'dir') !== byName) || (byDos && !byName) || path.endsWith('/.')) {
    notes.add('zip/dir-conflict', offset, { name: byName, mode: byMode ?? 'none', attribute: byDos });
  }
  return { kind: byName ? 'dir' : (byMode ?? 'file'), ...(mode !== 0 && { mode }) };
}

function kindOfType(type: number): ZipKind {
  if (type === 0o100000) return 'file';
  if (type === 0o040000) return 'dir';
  return type === 0o120000 ? 'symlink' : 'other'; // devices, fifos, sockets, and what no system knows
}
