import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/pins-manifest-check';
import { needs, runProcess } from '@repro/testkit';
import { Ajv } from 'ajv';
import { parse, parseDocument } from 'yaml';
import { checkout, example, installed, schemas } from './installed.ts';

const text = (name: string) => readFile(example(name), 'utf8');

/** One line as the CI's shell runs it. */
async function runLine(line: string, where: { cwd: string; env: Record<string, string> }): Promise<void> {
  const { status, stdout, stderr } = await runProcess('bash', ['-eo', 'pipefail', '-c', line], where);
  const reason = elsewhere.find(([what]) => what.test(line))?.[1];
  if (reason)
    expect({ line, status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(reason) });
  else
    expect({ line, status, told: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({
      line,
      status: 0,
      told: '',
    });
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

/** The jobs of each CI's file, each with what it gives to a shell. */
const jobs: Readonly<Record<string, (content: string) => readonly (readonly string[])[]>> = {
  'github-workflow.yml': (content) =>
    Object.values<object>(parse(content).jobs).map((job) => below(job, 'run')),
  'gitlab-ci.yml': (content) => Object.values<object>(parse(content)).map((job) => below(job, 'script')),
  'circleci.yml': (content) =>
    Object.values<object>(parse(content).jobs).map((job) => [...below(job, 'run'), ...below(job, 'command')]),
  'azure-pipelines.yml': (content) => parse(content).jobs.map((job: object) => below(job, 'script')),
  Jenkinsfile: (content) => [[...content.matchAll(/sh '([^']+)'/g)].map(([, line = '']) => line)],
};

/** What only the CI itself has: it must be refused for that reason, and for no other. */
const elsewhere: readonly (readonly [RegExp, RegExp])[] = [
  [/--keyless/, /ERR_REPRO_ATTEST_TOKEN/],
  [/ghcr\.io/, /ERR_REPRO_PUBLISH/],
];

describe.each(Object.keys(jobs))('examples/%s', (name) => {
  needs('bash', 'git')('runs in a shell, line by line', async () => {
    const found = jobs[name]?.(await text(name)).filter((lines) => lines.length > 0) ?? [];
    expect(found.flat().length).toBeGreaterThan(1);
    const origin = await checkout();
    const dist = path.join(origin, '../artifacts/release');
    const env = {
      ...(await installed()),
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'v1.2.3',
      GITHUB_REPOSITORY: 'Org/Project',
      GITHUB_STEP_SUMMARY: path.join(origin, '../summary.md'),
      PIPELINE_WORKSPACE: path.dirname(dist),
    };
    for (const [n, lines] of found.entries()) {
      // Every job has the source anew, and of the others what the CI carries: the release.
      const cwd = `${origin}.${n}`;
      expect((await runProcess('git', ['clone', '-q', origin, cwd])).status).toBe(0);
      if (existsSync(dist)) await cp(dist, path.join(cwd, 'dist'), { recursive: true });
      for (const line of lines) {
        await runLine(line, { cwd, env });
        if (line.includes(' --keyless')) await runLine(line.replace(' --keyless', ''), { cwd, env });
      }
      if (existsSync(path.join(cwd, 'dist'))) await cp(path.join(cwd, 'dist'), dist, { recursive: true });
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
    expect(content).not.toMatch(
      /:latest|@(?:v\d|main|master|latest)\b|\bnpx (?!--yes @repro\/[\w-]+@\d|keeps)/,
    );
    for (const [image] of content.matchAll(/node:\d+\S*/g)) expect(image).toMatch(/@sha256:[0-9a-f]{64}/);
    if (name !== 'github-workflow.yml' && name !== 'gitlab-ci.yml') return;
    expect(await judge(content)).toEqual([]);
    expect(await judge(content.replaceAll(/@(?:sha256:)?[0-9a-f]{40,}/g, '@v1'))).not.toEqual([]);
  });

  it('is what its CI reads', async () => {
    const content = await text(name);
    if (name === 'Jenkinsfile') return expect(content.split('{').length).toBe(content.split('}').length);
    expect(parseDocument(content, { strict: true, uniqueKeys: true }).errors).toEqual([]);
    const schema = path.join(schemas, 'github-workflow.json');
    if (name !== 'github-workflow.yml' || !existsSync(schema)) return;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(await readFile(schema, 'utf8')),
    );
    expect(validate(parse(content)) || validate.errors).toBe(true);
  });
});
