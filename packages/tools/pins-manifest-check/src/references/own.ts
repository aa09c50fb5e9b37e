import type { YamlScalar } from '../yaml/model.ts';
import type { Reference } from './collect.ts';

/** Directories of what others made: nothing in them is of this repository, or judged as if it were. */
export const FOREIGN: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

const OWN_COMPONENT =
  /^\$\{?CI_SERVER_(?:FQDN|HOST)\}?\/\$\{?CI_PROJECT_PATH\}?\/[\w./-]+@\$\{?CI_COMMIT_SHA\}?$/;

/**
 * Whether a reference is to the repository itself: `./path`, to the runner also `.\path`, is of the checked-out one,
 * `$/path` of the one that the workflow is from; GitLab's variables name the project of the pipeline and the commit that it runs for.
 */
export function isOwn({ kind, project }: Reference, { text }: YamlScalar): boolean {
  if (kind === 'uses') return /^(?:\.[\\/]|\$\/)/.test(text) && staysInside(text.slice(2));
  if (kind === 'component') return OWN_COMPONENT.test(text);
  if (kind !== 'project') return false;
  return /^\$\{?CI_PROJECT_PATH\}?$/.test(project ?? '') && /^\$\{?CI_COMMIT_SHA\}?$/.test(text);
}

/** Whether a path leads to what is judged itself: beside the repository lies what the run put there. */
function staysInside(path: string): boolean {
  const open: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') open.push(part);
    else if (open.pop() === undefined) return false;
  }
  return !open.some((part) => FOREIGN.has(part));
}
