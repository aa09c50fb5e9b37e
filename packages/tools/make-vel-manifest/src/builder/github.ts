import type { Platform } from './platform.ts';
import { type Variables, validRef, value, webUrl } from './values.ts';

/** GitHub Actions; docs.github.com, "Variables reference". */
export const github: Platform = {
  name: 'github',
  detect: (env) => env['GITHUB_ACTIONS'] === 'true',
  run: (env) => ({
    run_url: runUrl(env),
    run_id: value(env, 'GITHUB_RUN_ID'),
    run_attempt: value(env, 'GITHUB_RUN_ATTEMPT'),
    job: value(env, 'GITHUB_JOB'),
    workflow: value(env, 'GITHUB_WORKFLOW'),
    workflow_ref: value(env, 'GITHUB_WORKFLOW_REF'),
    workflow_sha: value(env, 'GITHUB_WORKFLOW_SHA'),
    event: value(env, 'GITHUB_EVENT_NAME'),
    runner: value(env, 'RUNNER_ENVIRONMENT'),
  }),
  source: (env) => ({
    sha: value(env, 'GITHUB_SHA'),
    ref: validRef(value(env, 'GITHUB_REF')),
    repository: repositoryUrl(env),
  }),
  image: (env) => ({ runner_image: value(env, 'ImageOS'), runner_image_version: value(env, 'ImageVersion') }),
};

function repositoryUrl(env: Variables): string | undefined {
  const repository = value(env, 'GITHUB_REPOSITORY');
  const server = value(env, 'GITHUB_SERVER_URL');
  return repository && server && webUrl(`${server}/${repository}`);
}

function runUrl(env: Variables): string | undefined {
  const [repository, id] = [repositoryUrl(env), value(env, 'GITHUB_RUN_ID')];
  if (repository === undefined || id === undefined) return undefined;
  const attempt = value(env, 'GITHUB_RUN_ATTEMPT');
  return webUrl(`${repository}/actions/runs/${id}${attempt === undefined ? '' : `/attempts/${attempt}`}`);
}
