import { publicUrl } from '@repro/git/url';
import type { Platform } from './platform.ts';
import { type Variables, validRef, value, webUrl } from './values.ts';

/** Azure Pipelines; learn.microsoft.com, "Use predefined variables". SYSTEM_ACCESSTOKEN is not read. */
export const azure: Platform = {
  name: 'azure',
  detect: (env) => /^true$/i.test(env['TF_BUILD'] ?? ''),
  run: (env) => ({
    run_url: runUrl(env),
    run_id: value(env, 'BUILD_BUILDID'),
    run_attempt: value(env, 'SYSTEM_JOBATTEMPT'),
    job: value(env, 'SYSTEM_JOBNAME'),
    workflow: value(env, 'BUILD_DEFINITIONNAME'),
    event: value(env, 'BUILD_REASON'),
  }),
  source: (env) => ({
    sha: value(env, 'BUILD_SOURCEVERSION'),
    ref: validRef(value(env, 'BUILD_SOURCEBRANCH')),
    repository: publicUrl(value(env, 'BUILD_REPOSITORY_URI') ?? ''),
  }),
};

function runUrl(env: Variables): string | undefined {
  const [project, id] = [value(env, 'SYSTEM_TEAMPROJECT'), value(env, 'BUILD_BUILDID')];
  const collection = webUrl(value(env, 'SYSTEM_COLLECTIONURI'));
  if (project === undefined || id === undefined || collection === undefined) return undefined;
  const base = collection.endsWith('/') ? collection : `${collection}/`;
  return `${base}${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(id)}`;
}
