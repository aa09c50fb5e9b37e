import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { command } from '@repro/secret-lint/cli';
import { invoke, needs, schemaValidator } from '@repro/testkit';
import { Ajv } from 'ajv';
import { githubPat } from './secrets.mjs';
import { type Place, place } from './support.ts';

let here: Place;
beforeAll(async () => {
  here = await place();
  here.write('src/ü.js', `const a = '${githubPat()}';\n`);
  here.write('src/b.js', 'x // repro:allow\n');
});

describe('the report', () => {
  it('fits its schema', async () => {
    const { report } = await here.scan();
    expect(schemaValidator('secret-lint.report')(report)).toEqual([]);
    const shown = (await here.scan('--show-secrets')).report;
    expect(schemaValidator('secret-lint.report')(shown)).toEqual([]);
  });

  withSchema('is SARIF 2.1.0 with a rule for each code', 'sarif-2.1.0.json', async (problems) => {
    const log = JSON.parse((await here.scan('--format', 'sarif')).stdout);
    expect(problems(log)).toEqual([]);
    const [run] = log.runs;
    const [result] = run.results.filter((one: { ruleId: string }) => one.ruleId === 'secrets/github-pat');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('secrets/github-pat');
    expect(result.partialFingerprints['fingerprint/v1']).toMatch(/^[0-9a-f]{20}$/);
    expect(run.tool.driver.rules.length).toBeGreaterThan(300);
  });

  needs('xmllint')('is JUnit that is well-formed, with the failure in it', async () => {
    const { stdout } = await here.scan('--format', 'junit');
    expect(spawnSync('xmllint', ['--noout', '-'], { input: stdout }).status).toBe(0);
    expect(stdout).toMatch(
      /name="secrets\/github-pat">\n +<failure message="GitHub: classic personal access token/,
    );
  });

  it('is annotations for GitHub', async () => {
    const { stdout } = await here.scan('--format', 'github');
    expect(stdout).toMatch(
      /^::error file=src\/ü\.js,line=1,col=12,title=secret-lint%3A secrets\/github-pat::GitHub: /m,
    );
  });

  it('is text on a terminal, and says how to go on', async () => {
    const { stdout } = await invoke(command, [], { cwd: here.dir, terminal: true, env: { NO_COLOR: '1' } });
    expect(stdout.toString().split('\n')).toEqual([
      '.: fail (1 error, 1 note) in 2 files',
      '  src/b.js',
      '    1:6 note repro:allow allows nothing here [secret-lint/unused-allow]',
      expect.stringContaining('      fix: take the comment out'),
      '  src/ü.js',
      '    1:12 error GitHub: classic personal access token: ghp_… (40 characters), certain [secrets/github-pat]',
      expect.stringContaining('  a secret: revoke it'),
      expect.stringContaining(
        '  no secret: a comment with repro:allow RULE, as in repro:allow github-pat, or ',
      ),
      '',
    ]);
  });
});

describe('the text', () => {
  it('lets no name act on a terminal or a log', async () => {
    const other = await place();
    other.write('::warning ::\u001b[31m/x', githubPat());
    const { stdout } = await other.scan('--format', 'text');
    expect(stdout).toContain('\n  ./::warning ::\\u{1b}[31m/x\n    1:1 error GitHub');
  });

  it('says how much was scanned when there is nothing to say', async () => {
    const other = await place();
    other.write('x', '');
    expect((await other.scan('--format', 'text')).stdout).toBe('.: pass in 1 file\n');
  });
});

describe('the hooks of pre-commit', () => {
  const file = fileURLToPath(new URL('../../../../.pre-commit-hooks.yaml', import.meta.url));

  it('run the tools of this repository at their versions, with flags that they have', async () => {
    const { parse } = await import('yaml');
    const hooks = parse(readFileSync(file, 'utf8')) as { id: string; entry: string }[];
    expect(hooks.map(({ id }) => id)).toEqual(['secret-lint', 'permissions-lint', 'pins-manifest-check']);
    for (const { id, entry } of hooks)
      expect(entry).toMatch(
        new RegExp(`^npx --yes @repro/${id}@\\d+\\.\\d+\\.\\d+( --[a-z]+)? --format text$`),
      );
    const { name, version } = command.tool;
    expect(hooks[0]?.entry).toBe(`npx --yes @repro/${name}@${version} --staged --format text`);
    expect(command.flags).toHaveProperty('staged');
  });

  withSchema('fit the schema of pre-commit', 'pre-commit-hooks.json', async (problems) => {
    const { parse } = await import('yaml');
    const hooks = parse(readFileSync(file, 'utf8')) as object[];
    expect(problems(hooks)).toEqual([]);
    expect(problems(hooks.map((hook) => ({ ...hook, entry: 7 })))).not.toEqual([]);
  });
});

/** A test that needs a schema of somebody else; where it does not lie beside the repository, that is told. */
function withSchema(
  name: string,
  schema: string,
  test: (problems: (value: unknown) => string[]) => Promise<void>,
): void {
  const source = fileURLToPath(new URL(`../../../../../shared/schemas/${schema}`, import.meta.url));
  if (!existsSync(source) && !process.env['CI']) {
    process.stderr.write(`skipped: "${name}" needs ${source}\n`);
    const { skip } = it;
    skip(name, () => {});
    return;
  }
  it(name, () => {
    // Draft 4 and 7 mean the same in what these use of them, but for the name of the id.
    const { id: _, $schema: __, ...document } = JSON.parse(readFileSync(source, 'utf8'));
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(document);
    return test((value) =>
      validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`),
    );
  });
}
