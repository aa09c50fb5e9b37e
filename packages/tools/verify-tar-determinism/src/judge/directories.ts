import { pathKey } from '@repro/archive/names';
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
    judge({ path, rawPath, kind, headerOffset }) {
      const bare = withoutSlash(pathKey({ path, rawPath }));
      const parent = parentOf(bare);
      if (parent !== '' && parent !== last && !seen.has(parent)) {
        seen.add(parent);
        const directory = parentOf(withoutSlash(path));
        findings.add('archive/directory-missing', headerOffset, () => ({ member: path, directory }));
      }
      last = parent;
      if (kind === 'dir') seen.add(bare);
    },
  };
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
