import { publicUrl } from '@repro/git/url';
import type { Platform } from './platform.ts';
import { gitRef, type Variables, value, webUrl } from './values.ts';

/** Jenkins, with what its Git plug-in and multibranch projects add. NODE_NAME is a host's name and is not read. */
export const jenkins: Platform = {
  name: 'jenkins',
  detect: (env) => Boolean(env['JENKINS_URL']) || (env['BUILD_TAG'] ?? '').startsWith('jenkins-'),
  run: (env) => ({
    run_url: webUrl(value(env, 'BUILD_URL')),
    run_id: value(env, 'BUILD_NUMBER'),
    workflow: value(env, 'JOB_NAME'),
  }),
  source: (env) => ({
    sha: value(env, 'GIT_COMMIT'),
    ref: ref(env),
    repository: publicUrl(value(env, 'GIT_URL') ?? ''),
  }),
};

/** GIT_BRANCH names the remote too: 'origin/main'. A change request's branch has a made-up name. */
function ref(env: Variables): string | undefined {
  const branch = /^origin\/(.+)$/.exec(value(env, 'GIT_BRANCH') ?? '')?.[1];
  if (value(env, 'CHANGE_ID') !== undefined) return undefined;
  return gitRef('tags', value(env, 'TAG_NAME')) ?? gitRef('heads', branch);
}
