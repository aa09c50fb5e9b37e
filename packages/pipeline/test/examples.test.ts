import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/pins-manifest-check';
import { needs, runProcess } from '@repro/testkit';
import { Ajv } from 'ajv';
import { parse, parseDocument } from 'yaml';
import { policyText } from '../src/init/policy-text.ts';
import { installed, repository } from './installed.ts';
import { sourceTree } from './support.ts';

const official = path.join(repository, '../shared/schemas');
const example = (name: string) => path.join(repository, 'examples', name);
const text = (name: string) => readFile(example(name), 'utf8');

/** A commit with a tag, as a CI checks it out. */
async function checkout(): Promise<string> {
  const root = await sourceTree();
  const git = 'git -c user.name=a -c user.email=a@example.org -c commit.gpgsign=false -c tag.gpgsign=false';
  const lines = `git init -q -b main && rmdir empty && git add . && ${git} commit -qm one && ${git} tag -m v1 v1.2.3`;
  const { status, stderr } = await runProcess('bash', ['-ec', lines], { cwd: root, env: await installed() });
  if (status !== 0) throw new Error(stderr);
  return root;
}

/** The scalars below every key of this name, and the members of lists there. */
function below(document: unknown, key: string): string[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => {
    if (name === key && typeof value === 'string') return [value];
    if (name === key && Array.isArray(value) && value.every((line) => typeof line === 'string')) return value;
    return below(value, key);
  });
}

/** What each CI would give to a shell, in order. */
const shellLines: Readonly<Record<string, (content: string) => string[]>> = {
  'github-workflow.yml': (content) => below(parse(content), 'run'),
  'gitlab-ci.yml': (content) => below(parse(content), 'script'),
  'circleci.yml': (content) => [...below(parse(content), 'run'), ...below(parse(content), 'command')],
  'azure-pipelines.yml': (content) => below(parse(content), 'script'),
  Jenkinsfile: (content) => [...content.matchAll(/sh '([^']+)'/g)].map(([, line = '']) => line),
};

/** What only the CI itself has: it must be refused for that reason, and for no other. */
const elsewhere: readonly (readonly [RegExp, RegExp])[] = [
  [/sign provenance\.json --keyless/, /ERR_REPRO_IDENTITY/],
  [/ghcr\.io/, /ERR_REPRO_/],
];

describe.each(Object.keys(shellLines))('examples/%s', (name) => {
  needs('bash', 'git')('runs in a shell, line by line', async () => {
    const lines = shellLines[name]?.(await text(name)) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    const cwd = await checkout();
    await mkdir(path.join(cwd, '../artifacts'));
    const env = {
      ...(await installed()),
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'v1.2.3',
      GITHUB_REPOSITORY: 'Org/Project',
      PIPELINE_WORKSPACE: path.join(cwd, '../artifacts'),
    };
    for (const line of lines) {
      // Between two jobs the CI carries the files.
      await cp(path.join(cwd, 'dist'), path.join(cwd, '../artifacts/release'), { recursive: true }).catch(
        () => {},
      );
      const { status, stdout, stderr } = await runProcess('bash', ['-eo', 'pipefail', '-c', line], {
        cwd,
        env,
      });
      const reason = elsewhere.find(([what]) => what.test(line))?.[1];
      if (reason)
        expect({ line, status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(reason) });
      else
        expect({ line, status, told: status === 0 ? '' : `${stdout.toString()}${stderr}` }).toEqual({
          line,
          status: 0,
          told: '',
        });
    }
  });

  it('refers to nothing that could change', async () => {
    const content = await text(name);
    const bytes = (of: string) => [
      {
        path: name === 'gitlab-ci.yml' ? '.gitlab-ci.yml' : '.github/workflows/a.yml',
        bytes: Buffer.from(of),
      },
    ];
    const judge = async (of: string) => (await check(bytes(of), { complete: true })).findings;
    expect(content).not.toMatch(/:latest|@(?:v\d|main|master|latest)\b|npx(?! --yes @repro\/[\w-]+@\d)/);
    for (const [image] of content.matchAll(/node:\d+\S*/g)) expect(image).toMatch(/@sha256:[0-9a-f]{64}/);
    if (name !== 'github-workflow.yml' && name !== 'gitlab-ci.yml') return;
    expect(await judge(content)).toEqual([]);
    expect(await judge(content.replaceAll(/@(?:sha256:)?[0-9a-f]{40,}/g, '@v1'))).not.toEqual([]);
  });

  it('is what its CI reads', async () => {
    const content = await text(name);
    if (name === 'Jenkinsfile') return expect(content.split('{').length).toBe(content.split('}').length);
    expect(parseDocument(content, { strict: true, uniqueKeys: true }).errors).toEqual([]);
    const schema = path.join(official, 'github-workflow.json');
    if (name !== 'github-workflow.yml' || !existsSync(schema)) return;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(await readFile(schema, 'utf8')),
    );
    expect(validate(parse(content)) || validate.errors).toBe(true);
  });
});
