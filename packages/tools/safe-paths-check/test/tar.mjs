// Makes tar archives member by member; a path or target that a header has no room for goes into a pax record.
import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

/** An archive of parts. */
export const tar = (...parts) => tarArchive(...parts);

/** A file. */
export const file = (name, content = '', parts = {}) => member(name, { typeflag: '0', ...parts }, content);

/** A directory. */
export const dir = (name, parts = {}) => member(name, { typeflag: '5', mode: 0o755, ...parts });

/** A symlink. */
export const symlink = (name, linkname, parts = {}) =>
  member(name, { typeflag: '2', linkname, mode: 0o777, ...parts });

/** A hard link. */
export const hardlink = (name, linkname) => member(name, { typeflag: '1', linkname });

/** A member of another type: 3 and 4 are devices, 6 is a fifo. */
export const special = (name, typeflag) => member(name, { typeflag });

function member(name, parts, content = '') {
  const records = {};
  if (Buffer.byteLength(name) > 100) records.path = String(name);
  if (Buffer.byteLength(parts.linkname ?? '') > 100) records.linkpath = parts.linkname;
  const short = {
    ...parts,
    name: cut(name),
    ...(parts.linkname !== undefined && { linkname: cut(parts.linkname) }),
  };
  const own = tarMember(short, content);
  return Object.keys(records).length === 0 ? own : Buffer.concat([paxHeader(records), own]);
}

const cut = (name) => Buffer.from(name).subarray(0, 100);
