import { withDefaults } from '@repro/core/defaults';
import { type ReadAt, windowOver } from '../bytes/window.ts';
import type { RandomAccess } from '../tar/types.ts';
import { arError } from './errors.ts';
import { type ArHeader, HEADER, parseHeader } from './header.ts';
import { inlineLength, nameOf, TABLE } from './names.ts';
import { type ArLimits, type ArMember, defaultArLimits } from './types.ts';

const MAGIC = '!<arch>\n';
const THIN = '!<thin>\n';

/** How to read. */
export interface ArOptions {
  readonly limits?: Partial<ArLimits> | undefined;
}

/**
 * The members of an ar archive, in its order, the index of symbols and the table of long names among them: a static library
 * of GNU, BSD or System V, or a Debian package (deb(5)). Content is not read, but for long names. Several members may have
 * one name, as in libraries they do.
 * @throws ERR_REPRO_AR_MAGIC, _METHOD, _HEADER, _DATA, _NAME, _LIMIT
 */
export async function readAr(access: RandomAccess, { limits }: ArOptions = {}): Promise<readonly ArMember[]> {
  const most = withDefaults(defaultArLimits, limits);
  const readAt = windowOver(access);
  requireMagic(await textAt(readAt, 0, MAGIC.length));
  const members: ArMember[] = [];
  let table: Buffer | undefined;
  let named = 0;
  for (let at = MAGIC.length; at < access.size; ) {
    if (members.length === most.members)
      throw arError('LIMIT', at, `there are more than ${most.members} members`);
    const header = parseHeader(await readAt(at, HEADER), at);
    const end = at + HEADER + header.size;
    if (end > access.size) {
      throw arError(
        'DATA',
        at,
        `a member of ${header.size} bytes goes ${end - access.size} beyond the end of the file`,
      );
    }
    if (header.name === TABLE) {
      // Readers take the first, or the last.
      if (table) throw arError('NAME', at, 'there is a second table of long names');
      table = await tableOf(header, most.names, readAt);
    }
    const member = await memberOf(header, { table, most, readAt });
    named += member.name.length;
    if (named > most.names)
      throw arError('LIMIT', at, `the names are longer than ${most.names} bytes together`);
    members.push(member);
    // Headers begin at even offsets.
    at = end + (end % 2);
  }
  return members;
}

async function textAt(readAt: ReadAt, position: number, size: number): Promise<string> {
  return Buffer.from(await readAt(position, size)).toString('latin1');
}

function requireMagic(found: string): void {
  if (found === MAGIC) return;
  if (found === THIN)
    throw arError('METHOD', 0, 'a thin archive has the names of its members and not their content');
  throw arError('MAGIC', 0, `begins with ${JSON.stringify(found)}, expected ${JSON.stringify(MAGIC)}`);
}

async function tableOf({ offset, size }: ArHeader, most: number, readAt: ReadAt): Promise<Buffer> {
  if (size > most)
    throw arError('LIMIT', offset, `the table of long names has ${size} bytes, the limit is ${most}`);
  return Buffer.from(await readAt(offset + HEADER, size));
}

interface Around {
  readonly table: Buffer | undefined;
  readonly most: ArLimits;
  readonly readAt: ReadAt;
}

async function memberOf(header: ArHeader, { table, most, readAt }: Around): Promise<ArMember> {
  const { mtime, uid, gid, mode, size, offset } = header;
  const start = offset + HEADER;
  const inline = async (length: number): Promise<Buffer> => Buffer.from(await readAt(start, length));
  const before = inlineLength(header);
  const name = await nameOf(header, { table, inline, most: most.name });
  return {
    ...name,
    mtime,
    uid,
    gid,
    mode,
    size: size - before,
    headerOffset: offset,
    dataOffset: start + before,
  };
}
