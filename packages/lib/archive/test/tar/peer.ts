import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { TarMember } from '@repro/archive/tar';

/** What two readers must agree on. */
export interface Listed {
  readonly name: string;
  readonly type: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly uname: string;
  readonly gname: string;
  readonly size: number;
  readonly mtime: number;
  readonly link: string;
  readonly sha256: string;
}

/** Python's tarfile: independent of ours, and it knows every format. Names as hexadecimal, since they may be any bytes. */
const script = `
import hashlib, json, sys, tarfile
kinds = {b'0': 'file', b'\\0': 'file', b'1': 'hardlink', b'2': 'symlink', b'3': 'char', b'4': 'block', b'5': 'dir', b'6': 'fifo', b'7': 'contiguous', b'S': 'file'}
hexed = lambda text: text.encode('utf-8', 'surrogateescape').hex()
out = []
with tarfile.open(sys.argv[1], 'r:', encoding='utf-8') as archive:
    for m in archive:
        f = archive.extractfile(m) if m.isreg() else None
        out.append({'name': hexed(m.name), 'type': kinds[m.type], 'mode': m.mode, 'uid': m.uid, 'gid': m.gid, 'uname': m.uname,
                    'gname': m.gname, 'size': m.size if m.isreg() else 0, 'mtime': m.mtime, 'link': hexed(m.linkname),
                    'sha256': hashlib.sha256(f.read()).hexdigest() if f else ''})
print(json.dumps(out))
`;

/** The archive as Python lists it. */
export function listedByPython(file: string): Listed[] {
  const text = execFileSync('python3', ['-c', script, file], { maxBuffer: 1 << 26 }).toString();
  return JSON.parse(text) as Listed[];
}

/** A member of ours in the same terms. Python takes the slash off a directory's name. */
export function listed(member: TarMember, stored = Buffer.alloc(0)): Listed {
  const { kind, mode, uid, gid, uname, gname, size, mtime } = member;
  const name = member.kind === 'dir' ? member.path.replace(/\/+$/, '') : member.path;
  const content = kind === 'file' || kind === 'contiguous' ? sha256(expand(member, stored)) : '';
  return {
    name: member.rawPath ? hex(member.rawPath) : hex(Buffer.from(name)),
    type: kind,
    mode: mode & 0o7777,
    uid,
    gid,
    uname,
    gname,
    size,
    mtime,
    link: hex(member.rawLink ?? Buffer.from(member.link ?? '')),
    sha256: content,
  };
}

/** Content with the holes of a sparse file filled in. */
export function expand({ sparse, size }: TarMember, stored: Buffer): Buffer {
  if (!sparse) return stored;
  const whole = Buffer.alloc(size);
  let at = 0;
  for (const segment of sparse.segments) {
    stored.copy(whole, segment.offset, at, at + segment.size);
    at += segment.size;
  }
  return whole;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
