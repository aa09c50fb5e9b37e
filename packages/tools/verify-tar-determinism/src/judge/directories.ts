import type { TarMember } from '@repro/archive/tar';
import type { Findings } from './findings.ts';

/** Sees to it that every directory has a member before what lies in it. */
export interface Directories {
  judge(member: TarMember): void;
}

/** No directories seen yet. A missing one is told once. */
export function watchDirectories(findings: Findings): Directories {
  const seen = new Set<string>();
  let last = '';
  return {
    judge({ path, kind, headerOffset }) {
      const bare = path.endsWith('/') ? path.slice(0, -1) : path;
      const parent = bare.slice(0, Math.max(0, bare.lastIndexOf('/')));
      if (parent !== '' && parent !== last && !seen.has(parent)) {
        seen.add(parent);
        findings.add('archive/directory-missing', headerOffset, () => ({ member: path, directory: parent }));
      }
      last = parent;
      if (kind === 'dir') seen.add(bare);
    },
  };
}
