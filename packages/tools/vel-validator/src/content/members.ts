import type { Hash } from 'node:crypto';
import type { TarMember, TarVisitor } from '@repro/archive/tar';
import type { Found } from './compare.ts';

/** Members of an archive by their path as a tree has it: no `./` before, no slash after, the root left out. */
export interface MemberTable {
  readonly found: ReadonlyMap<string, Found>;
  readonly visitor: TarVisitor;
}

/**
 * Gathers what an archive holds while it is walked, each content hashed as it passes.
 * Of two members with one path the later counts, as it does when the archive is unpacked.
 */
export function memberTable(createHash: (algorithm: 'sha256') => Hash): MemberTable {
  const found = new Map<string, Found>();
  let hash: Hash | undefined;
  const visitor: TarVisitor = {
    member(member) {
      hash = isFile(member) ? createHash('sha256') : undefined;
      return hash ? undefined : 'skip';
    },
    data(_, chunk) {
      hash?.update(chunk);
    },
    done(member) {
      const path = treePath(member.path);
      if (path === '') return;
      found.set(path, hash ? fileOf(member, hash.digest('hex')) : otherOf(member, found));
    },
  };
  return { found, visitor };
}

const isFile = ({ kind }: TarMember): boolean => kind === 'file' || kind === 'contiguous';

function fileOf({ mode, size, sparse }: TarMember, sha256: string): Found {
  // What is stored of a sparse file is not its content, and a deterministic archive holds none.
  if (sparse) return { type: 'sparse file' };
  return { type: 'file', mode: (mode & 0o111) === 0 ? '0644' : '0755', size, sha256 };
}

function otherOf({ kind, link = '' }: TarMember, before: ReadonlyMap<string, Found>): Found {
  if (kind === 'dir') return { type: 'dir' };
  if (kind === 'symlink') return { type: 'symlink', link };
  if (kind === 'hardlink') return before.get(treePath(link)) ?? { type: 'hard link to nothing before it' };
  return { type: kind };
}

function treePath(path: string): string {
  const steps = path.split('/').filter((step, i) => step !== '' || i === 0);
  while (steps[0] === '.') steps.shift();
  return steps.join('/');
}
