import { publicUrl } from '@repro/git/url';
import type { Platform } from './platform.ts';
import { gitRef, type Variables, value, webUrl } from './values.ts';

/** CircleCI; circleci.com/docs, "Project values and variables". CIRCLE_OIDC_TOKEN is a credential and is not read. */
export const circleci: Platform = {
  name: 'circleci',
  detect: (env) => env['CIRCLECI'] === 'true',
  run: (env) => ({
    run_url: webUrl(value(env, 'CIRCLE_BUILD_URL')),
    run_id: value(env, 'CIRCLE_BUILD_NUM'),
    pipeline_id: value(env, 'CIRCLE_PIPELINE_ID'),
    job: value(env, 'CIRCLE_JOB'),
    workflow: value(env, 'CIRCLE_WORKFLOW_ID'),
  }),
  source: (env) => ({
    sha: value(env, 'CIRCLE_SHA1'),
    ref: ref(env),
    repository: publicUrl(value(env, 'CIRCLE_REPOSITORY_URL') ?? ''),
  }),
};

/** The branch of a pull request from a fork is called 'pull/7'. */
function ref(env: Variables): string | undefined {
  const branch = value(env, 'CIRCLE_BRANCH');
  const pull = /^pull\/(\d+)$/.exec(branch ?? '')?.[1];
  if (pull !== undefined) return gitRef('pull', `${pull}/head`);
  return gitRef('tags', value(env, 'CIRCLE_TAG')) ?? gitRef('heads', branch);
}
