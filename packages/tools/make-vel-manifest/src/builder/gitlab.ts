import type { Platform } from './platform.ts';
import { gitRef, validRef, value, webUrl } from './values.ts';

/** GitLab CI; docs.gitlab.com, "Predefined CI/CD variables reference". CI_REPOSITORY_URL holds a token and is not read. */
export const gitlab: Platform = {
  name: 'gitlab',
  detect: (env) => env['GITLAB_CI'] === 'true',
  run: (env) => ({
    run_url: webUrl(value(env, 'CI_JOB_URL')),
    run_id: value(env, 'CI_JOB_ID'),
    pipeline_id: value(env, 'CI_PIPELINE_ID'),
    job: value(env, 'CI_JOB_NAME'),
    workflow: value(env, 'CI_CONFIG_PATH'),
    event: value(env, 'CI_PIPELINE_SOURCE'),
  }),
  source: (env) => ({
    sha: value(env, 'CI_COMMIT_SHA'),
    ref:
      gitRef('tags', value(env, 'CI_COMMIT_TAG')) ??
      gitRef('heads', value(env, 'CI_COMMIT_BRANCH')) ??
      validRef(value(env, 'CI_MERGE_REQUEST_REF_PATH')),
    repository: webUrl(value(env, 'CI_PROJECT_URL')),
  }),
};
