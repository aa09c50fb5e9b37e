import { member, members, type YamlValue } from '../yaml/model.ts';

/** The kinds of files that are understood. */
export const fileKinds = ['workflow', 'action', 'gitlab'] as const;
export type FileKind = (typeof fileKinds)[number];

const WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const GITLAB = /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$/;

/** The kind of a file by its path ('/'-separated); undefined for a name that says nothing. */
export function kindByPath(path: string): FileKind | undefined {
  if (WORKFLOW.test(path)) return 'workflow';
  if (ACTION.test(path)) return 'action';
  return GITLAB.test(path) ? 'gitlab' : undefined;
}

/** The kind of a file by what stands at its top: `runs` makes an action, `jobs` a workflow, else it is GitLab's. */
export function kindByContent(roots: readonly YamlValue[]): FileKind {
  const has = (name: string): boolean => roots.some((root) => member(root, name)?.kind === 'map');
  if (has('jobs')) return 'workflow';
  const isAction = roots.some((root) =>
    [...members(member(root, 'runs'))].some(([name]) => name === 'using'),
  );
  return isAction ? 'action' : 'gitlab';
}
