import { listOf, member, members, type YamlValue } from '../yaml/model.ts';

/** The kinds of files that are understood. */
export const fileKinds = ['workflow', 'action', 'gitlab'] as const;
export type FileKind = (typeof fileKinds)[number];

const WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
/** GitLab's own name for it, and those that packages of Debian have theirs by, which the project's settings name. */
const GITLAB = /(?:^|\/)(?:[^/]*\.gitlab-ci|debian\/(?:gitlab|salsa)-ci)\.ya?ml$/;

/** The kind of a file by its path ('/'-separated); undefined for a name that says nothing. */
export function kindByPath(path: string): FileKind | undefined {
  if (WORKFLOW.test(path)) return 'workflow';
  if (ACTION.test(path)) return 'action';
  return GITLAB.test(path) ? 'gitlab' : undefined;
}

/** What only jobs of GitLab have; `image` and `services` others have too. */
const GITLAB_JOB = new Set(
  'script before_script after_script extends trigger run stage rules only except image services'.split(' '),
);
const GITLAB_TOP = new Set(
  'default stages workflow variables include before_script after_script image'.split(' '),
);

/** The kind of a file by what stands in it; undefined for one that is none of a pipeline. */
export function kindByContent(roots: readonly YamlValue[]): FileKind | undefined {
  if (roots.some(isWorkflow)) return 'workflow';
  if (roots.some((root) => member(member(root, 'runs'), 'using'))) return 'action';
  return roots.some(isGitlab) ? 'gitlab' : undefined;
}

/** Others have `jobs`, too; GitHub's have an event, or at least a runner or something that they use. */
function isWorkflow(root: YamlValue): boolean {
  const jobs = member(root, 'jobs');
  if (jobs?.kind !== 'map') return false;
  if (member(root, 'on')) return true;
  return [...members(jobs)].some(
    ([, job]) =>
      member(job, 'runs-on') ||
      member(job, 'uses') ||
      listOf(member(job, 'steps')).some((step) => member(step, 'uses')),
  );
}

/** A file of Compose has `services` by name, GitLab a list of them. */
function isGitlab(root: YamlValue): boolean {
  if (member(root, 'services')?.kind === 'map') return false;
  if (member(root, 'services') || member(member(root, 'spec'), 'inputs')) return true;
  for (const [name, value] of members(root)) {
    if (GITLAB_TOP.has(name)) return true;
    for (const [inner] of members(value)) if (GITLAB_JOB.has(inner)) return true;
  }
  return false;
}
