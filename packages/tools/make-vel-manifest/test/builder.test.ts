import { describe, expect, it } from '@jest/globals';
import { detectBuilder, make, tool } from '@repro/make-vel-manifest';
import { schemaValidator } from '@repro/testkit';
import { input, options } from './support.ts';

const fits = schemaValidator('vel_manifest');

/** What every CI's environment also holds, none of which may be told. */
const secrets = {
  HOME: '/home/runner',
  USER: 'runner',
  HOSTNAME: 'fv-az1234-567',
  GITHUB_TOKEN: 'ghs_SECRETSECRET',
  GITHUB_ACTOR: 'octocat-SECRET',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'SECRET',
  ACTIONS_RUNTIME_TOKEN: 'SECRET',
  CI_JOB_TOKEN: 'glcbt-SECRET',
  CI_REPOSITORY_URL: 'https://gitlab-ci-token:SECRET@gitlab.example/g/p.git',
  CI_REGISTRY_PASSWORD: 'SECRET',
  GITLAB_USER_EMAIL: 'SECRET@example.com',
  CI_RUNNER_DESCRIPTION: 'SECRET-host',
  NODE_NAME: 'SECRET-agent',
  CIRCLE_OIDC_TOKEN: 'SECRET',
  CIRCLE_USERNAME: 'SECRET',
  SYSTEM_ACCESSTOKEN: 'SECRET',
  AGENT_MACHINENAME: 'SECRET-host',
  BUILD_REQUESTEDFOREMAIL: 'SECRET@example.com',
  NPM_TOKEN: 'npm_SECRET',
};

const sha = '0123456789abcdef0123456789abcdef01234567';

const id = (mode: string): string => `https://repro-pack.dev/builder/${mode}/v1`;

describe('detectBuilder', () => {
  it('knows GitHub Actions', () => {
    const env = {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/app',
      GITHUB_RUN_ID: '7284619372',
      GITHUB_RUN_NUMBER: '42',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_JOB: 'release',
      GITHUB_WORKFLOW: 'Release',
      GITHUB_WORKFLOW_REF: 'octo-org/app/.github/workflows/release.yml@refs/tags/v1.2.3',
      GITHUB_WORKFLOW_SHA: sha,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: sha,
      GITHUB_REF: 'refs/tags/v1.2.3',
      GITHUB_REF_NAME: 'v1.2.3',
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_NAME: 'GitHub Actions 7',
      RUNNER_OS: 'Linux',
      ImageOS: 'ubuntu24',
      ImageVersion: '20251102.1.0',
    };
    expect(detectBuilder(env)).toEqual({
      builder: {
        id: id('github'),
        version: tool.version,
        ci: 'github',
        run_url: 'https://github.com/octo-org/app/actions/runs/7284619372/attempts/2',
        run_id: '7284619372',
        run_attempt: '2',
        job: 'release',
        workflow: 'Release',
        workflow_ref: 'octo-org/app/.github/workflows/release.yml@refs/tags/v1.2.3',
        workflow_sha: sha,
        event: 'push',
        runner: 'github-hosted',
      },
      source: { sha, ref: 'refs/tags/v1.2.3', repository: 'https://github.com/octo-org/app' },
      image: { runner_image: 'ubuntu24', runner_image_version: '20251102.1.0' },
    });
  });

  it('knows GitLab CI, on a tag, a branch and a merge request', () => {
    const env = {
      CI: 'true',
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://gitlab.example/group/sub/app',
      CI_JOB_URL: 'https://gitlab.example/group/sub/app/-/jobs/991',
      CI_JOB_ID: '991',
      CI_JOB_NAME: 'build: [linux, x64]',
      CI_PIPELINE_ID: '77',
      CI_PIPELINE_SOURCE: 'push',
      CI_CONFIG_PATH: '.gitlab-ci.yml',
      CI_COMMIT_SHA: sha,
    };
    expect(detectBuilder({ ...env, CI_COMMIT_TAG: 'v1.2.3' })).toEqual({
      builder: {
        id: id('gitlab'),
        version: tool.version,
        ci: 'gitlab',
        run_url: 'https://gitlab.example/group/sub/app/-/jobs/991',
        run_id: '991',
        pipeline_id: '77',
        job: 'build: [linux, x64]',
        workflow: '.gitlab-ci.yml',
        event: 'push',
      },
      source: { sha, ref: 'refs/tags/v1.2.3', repository: 'https://gitlab.example/group/sub/app' },
      image: {},
    });
    expect(detectBuilder({ ...env, CI_COMMIT_BRANCH: 'feature/x' }).source.ref).toBe('refs/heads/feature/x');
    const ref = 'refs/merge-requests/5/head';
    expect(detectBuilder({ ...env, CI_MERGE_REQUEST_REF_PATH: ref }).source.ref).toBe(ref);
  });

  it('knows Jenkins, with and without a URL of its own', () => {
    const env = {
      BUILD_TAG: 'jenkins-folder-app-main-153',
      BUILD_NUMBER: '153',
      BUILD_ID: '153',
      JOB_NAME: 'folder/app/main',
      EXECUTOR_NUMBER: '3',
      WORKSPACE: '/var/lib/jenkins/workspace/app',
      GIT_COMMIT: sha,
      GIT_BRANCH: 'origin/main',
      GIT_URL: 'https://user:SECRET@git.example/app.git',
    };
    const url = {
      JENKINS_URL: 'https://ci.example/',
      BUILD_URL: 'https://ci.example/job/folder/job/app/job/main/153/',
    };
    expect(detectBuilder({ ...env, ...url })).toEqual({
      builder: {
        id: id('jenkins'),
        version: tool.version,
        ci: 'jenkins',
        run_url: 'https://ci.example/job/folder/job/app/job/main/153/',
        run_id: '153',
        workflow: 'folder/app/main',
      },
      source: { sha, ref: 'refs/heads/main', repository: 'https://git.example/app.git' },
      image: {},
    });
    expect(detectBuilder(env).builder).not.toHaveProperty('run_url');
    expect(detectBuilder({ ...env, TAG_NAME: 'v2' }).source.ref).toBe('refs/tags/v2');
    expect(detectBuilder({ ...env, CHANGE_ID: '7', GIT_BRANCH: 'PR-7' }).source.ref).toBeUndefined();
  });

  it('knows CircleCI, also for a pull request from a fork', () => {
    const env = {
      CI: 'true',
      CIRCLECI: 'true',
      CIRCLE_BUILD_URL: 'https://circleci.com/gh/octo-org/app/991',
      CIRCLE_BUILD_NUM: '991',
      CIRCLE_JOB: 'release',
      CIRCLE_WORKFLOW_ID: '3a1b7c52-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
      CIRCLE_PIPELINE_ID: '5034460f-c7c4-4c43-9457-de07e2029e7b',
      CIRCLE_SHA1: sha,
      CIRCLE_BRANCH: 'main',
      CIRCLE_REPOSITORY_URL: 'git@github.com:octo-org/app.git',
    };
    expect(detectBuilder(env)).toEqual({
      builder: {
        id: id('circleci'),
        version: tool.version,
        ci: 'circleci',
        run_url: 'https://circleci.com/gh/octo-org/app/991',
        run_id: '991',
        pipeline_id: '5034460f-c7c4-4c43-9457-de07e2029e7b',
        job: 'release',
        workflow: '3a1b7c52-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
      },
      source: { sha, ref: 'refs/heads/main', repository: 'git@github.com:octo-org/app.git' },
      image: {},
    });
    expect(detectBuilder({ ...env, CIRCLE_BRANCH: 'pull/7' }).source.ref).toBe('refs/pull/7/head');
    expect(detectBuilder({ ...env, CIRCLE_TAG: 'v1' }).source.ref).toBe('refs/tags/v1');
  });

  it('knows Azure Pipelines', () => {
    const env = {
      TF_BUILD: 'True',
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/octo-org/',
      SYSTEM_TEAMPROJECT: 'My App',
      SYSTEM_JOBNAME: 'Job_1',
      SYSTEM_JOBATTEMPT: '1',
      BUILD_BUILDID: '20391',
      BUILD_BUILDNUMBER: '20251123.1',
      BUILD_DEFINITIONNAME: 'release',
      BUILD_REASON: 'IndividualCI',
      BUILD_REPOSITORY_URI: 'https://octo-org@dev.azure.com/octo-org/My%20App/_git/app',
      BUILD_SOURCEVERSION: sha,
      BUILD_SOURCEBRANCH: 'refs/heads/release/1.2',
    };
    expect(detectBuilder(env)).toEqual({
      builder: {
        id: id('azure'),
        version: tool.version,
        ci: 'azure',
        run_url: 'https://dev.azure.com/octo-org/My%20App/_build/results?buildId=20391',
        run_id: '20391',
        run_attempt: '1',
        job: 'Job_1',
        workflow: 'release',
        event: 'IndividualCI',
      },
      source: {
        sha,
        ref: 'refs/heads/release/1.2',
        repository: 'https://dev.azure.com/octo-org/My%20App/_git/app',
      },
      image: {},
    });
  });

  it('knows a workstation, and a CI that it does not know', () => {
    expect(detectBuilder({}).builder).toEqual({ id: id('workstation'), version: tool.version });
    expect(detectBuilder({ CI: 'false', BUILD_NUMBER: '1' }).builder.id).toBe(id('workstation'));
    expect(detectBuilder({ CI: 'true' }).builder).toEqual({
      id: id('unknown-ci'),
      version: tool.version,
      ci: 'unknown',
    });
    expect(detectBuilder({ GITHUB_ACTIONS: 'false', GITHUB_RUN_ID: '1' }).builder.id).toBe(id('workstation'));
  });

  it('leaves out what a hostile environment puts in', () => {
    const { builder, source } = detectBuilder({
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://user:SECRET@github.example',
      GITHUB_REPOSITORY: 'o/r?token=SECRET#SECRET',
      GITHUB_RUN_ID: '1',
      GITHUB_JOB: 'a\u001b]0;b',
      GITHUB_WORKFLOW: 'x'.repeat(2000),
      GITHUB_EVENT_NAME: '   ',
      GITHUB_WORKFLOW_REF: 'ok\ud800',
      GITHUB_REF: 'refs/heads/../../x',
      RUNNER_ENVIRONMENT: '\u202eevil',
    });
    expect(builder).toEqual({
      id: id('github'),
      version: tool.version,
      ci: 'github',
      run_id: '1',
      run_url: 'https://github.example/o/r/actions/runs/1',
    });
    expect(source).toEqual({ sha: undefined, ref: undefined, repository: 'https://github.example/o/r' });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'ci.example/1', 'https://']) {
      expect(detectBuilder({ JENKINS_URL: 'x', BUILD_URL: url }).builder).not.toHaveProperty('run_url');
    }
  });
});

describe('the manifest of each CI', () => {
  it.each<[string, Record<string, string>]>([
    [
      'github',
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_RUN_ID: '1',
      },
    ],
    ['gitlab', { GITLAB_CI: 'true', CI_JOB_URL: 'https://u:SECRET@gitlab.example/j/1?private_token=SECRET' }],
    [
      'jenkins',
      { JENKINS_URL: 'https://ci.example/', BUILD_URL: 'https://u:SECRET@ci.example/1/', BUILD_NUMBER: '1' },
    ],
    [
      'circleci',
      { CIRCLECI: 'true', CIRCLE_BUILD_NUM: '1', CIRCLE_REPOSITORY_URL: 'https://SECRET@h.example/r' },
    ],
    [
      'azure',
      {
        TF_BUILD: 'True',
        BUILD_BUILDID: '1',
        SYSTEM_TEAMPROJECT: 'p',
        SYSTEM_COLLECTIONURI: 'https://SECRET@dev.azure.com/o/',
      },
    ],
    ['unknown', { CI: '1' }],
    ['workstation', {}],
  ])('%s fits the schema and holds no secret, host, user or path', async (_name, env) => {
    const manifest = await make(input(), options({ env: { ...secrets, ...env } }));
    expect(fits(manifest)).toEqual([]);
    const text = JSON.stringify(manifest);
    for (const forbidden of ['SECRET', 'runner"', 'fv-az1234', '/home', 'octocat'])
      expect(text).not.toContain(forbidden);
  });
});
