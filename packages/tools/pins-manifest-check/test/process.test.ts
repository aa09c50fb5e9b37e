import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { command } from '@repro/pins-manifest-check/cli';
import type { Report } from '@repro/report';
import { bin, invoke, itFitsSarif, needs, temporaryDirectory } from '@repro/testkit';

const run = bin(import.meta.url);
const A = '11bd71901bbe5b1630ceea73d27597364c9af683';
const good = `jobs: { a: { steps: [ { uses: owner/repo@${A} } ] } } # v1.0.0\n`;
const bad = 'jobs: { a: { steps: [ { uses: owner/repo@v1.0.0 } ] } }\n';
const table = `| Action | Version | Commit |\n|---|---|---|\n| owner/repo | v1.0.0 | ${A} |\n`;
let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(cwd, name)), { recursive: true });
  await writeFile(path.join(cwd, name), content);
}
const read = (name: string): Promise<string> => readFile(path.join(cwd, name), 'utf8');

/** Runs the command in memory and reads its report. */
async function report(...args: string[]): Promise<{ status: number; stderr: string; report: Report }> {
  const { status, stdout, stderr } = await invoke(command, args, { cwd });
  return { status, stderr, report: JSON.parse(stdout.toString()) as Report };
}
const brief = ({ findings }: Report): string[] => findings.map(({ code, at }) => `${at?.path} ${code}`);

describe('pins-manifest-check as a process', () => {
  it('passes, fails and cannot tell with 0, 2 and 1', async () => {
    await write('.github/workflows/ci.yml', good);
    expect(await run([], { cwd })).toMatchObject({ status: 0, stderr: '' });
    await write('.github/workflows/ci.yml', bad);
    const failed = await run(['.'], { cwd });
    expect({ status: failed.status, report: JSON.parse(failed.stdout.toString()) }).toMatchObject({
      status: 2,
      report: {
        findings: [{ code: 'pins/tag', at: { path: '.github/workflows/ci.yml', line: 1, column: 31 } }],
      },
    });
    await write('.github/workflows/ci.yml', 'jobs: [');
    const broken = await run(['.'], { cwd });
    expect({ status: broken.status, stderr: broken.stderr }).toEqual({
      status: 1,
      stderr:
        'pins-manifest-check: error: incomplete: 1 not judged, see the report [ERR_REPRO_INCOMPLETE]\n' +
        'pins-manifest-check: hint: mend what the report names, or leave it out with --exclude\n',
    });
    expect(JSON.parse(broken.stdout.toString())).toMatchObject({ ok: false, summary: { incomplete: 1 } });
  });

  it('judges the steps of the repository that GitLab runs, and those that they run', async () => {
    await write(
      '.gitlab-ci.yml',
      'a: { run: [ { name: a, step: ./steps/one }, { name: b, step: ./gone }, { name: c, func: ./f } ] }\n',
    );
    await write('steps/one/step.yml', 'spec: {}\n---\nrun: [ { name: c, step: ../two/other.yml } ]\n');
    await write('steps/two/other.yml', 'spec:\n---\nrun:\n  - { name: d, action: owner/repo@main }\n');
    await write('steps/unused/step.yml', 'title: of another system\n');
    await write('f/func.yml', 'spec:\n---\nrun:\n  - { name: d, action: owner/repo@main }\n');
    const { status, report: found } = await report();
    expect({ status, found: brief(found) }).toEqual({
      status: 2,
      found: ['f/func.yml pins/branch', 'steps/two/other.yml pins/branch'],
    });
  });

  it('leaves out of a directory what is excluded, broken or included or not, and what nobody named', async () => {
    await write('.github/workflows/ci.yml', good);
    await write('test/fixtures/.github/workflows/bad.yml', 'jobs: [');
    await write('test/action.yml', 'runs: { steps: [ { uses: owner/repo@main } ] }\n');
    await write('.gitlab-ci.yml', 'include: { local: /test/jobs.yml }\n');
    await write('test/jobs.yml', 'image: node\n');
    expect((await report()).status).toBe(1);
    expect(await report('--exclude', 'test/')).toMatchObject({
      status: 0,
      report: { summary: { files: 2 } },
    });
    const some = await report(
      '--exclude',
      '*.yml',
      '--exclude',
      '!ci.yml',
      '--exclude',
      '!.gitlab-ci.yml',
      '.',
    );
    expect(some).toMatchObject({ status: 0, report: { summary: { files: 2 } } });
    expect(brief((await report('--exclude', '*', 'test/action.yml')).report)).toEqual([
      'test/action.yml pins/branch',
    ]);
  });

  it('reads standard input, and knows what it is', async () => {
    const { status, stdout } = await run(['-'], { cwd, input: 'build:\n  image: node:22\n' });
    expect({ status, report: JSON.parse(stdout.toString()) }).toMatchObject({
      status: 2,
      report: {
        subject: { name: 'stdin', sha256: expect.any(String) },
        findings: [{ code: 'pins/image-without-digest', at: { path: 'stdin', line: 2, column: 10 } }],
      },
    });
  });

  it('passes on the workflows of this repository', async () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const { status, stdout } = await run(['.', '--manifest', 'ACTIONS-PINS.md'], { cwd: root });
    expect({ status, report: JSON.parse(stdout.toString()) }).toMatchObject({
      status: 0,
      report: { ok: true, findings: [], summary: { incomplete: 0, manifest: { rows: 2, used: 2 } } },
    });
  });

  it('finds what GitLab files include of the repository, whatever it is called', async () => {
    await write(
      '.gitlab-ci.yml',
      'include: [ { local: /ci/build.yml }, "ci/jobs/**.yml", "ci/$ENV.yaml" ]\n',
    );
    await write('ci/prod.yaml', 'p: { image: deploy }\n');
    await write('ci/build.yml', 'include: { local: "ci/more/{a}.yml" }\nb: { image: node }\n');
    await write('ci/more/{a}.yml', 'include: /ci/build.yml\nm: { image: gcc }\n');
    await write('ci/more/a.yml', 'jobs: not included\n');
    await write('ci/jobs/deep/j.yml', 'j: { trigger: { include: other.yml } }\n');
    await write('other.yml', 'o: { services: [ redis ] }\n');
    await write('broken.yml', 'not: [included');
    const { status, report: found } = await report();
    expect({ status, found: brief(found) }).toEqual({
      status: 2,
      found: [
        'ci/build.yml pins/image-without-digest',
        'ci/more/{a}.yml pins/image-without-digest',
        'ci/prod.yaml pins/image-without-digest',
        'other.yml pins/image-without-digest',
      ],
    });
    await write('ci/build.yml', 'broken: [');
    expect(await report()).toMatchObject({ status: 1, report: { summary: { incomplete: 1 } } });
  });

  it('finds GitLab files where packages of Debian have them', async () => {
    const remote = 'include: [ https://example.org/pipeline.yml ]\n';
    const names = [
      'debian/gitlab-ci.yml',
      'debian/salsa-ci.yml',
      'p/debian/salsa-ci.yaml',
      'src/a.gitlab-ci.yml',
    ];
    for (const name of [...names, 'gitlab-ci.yml', 'examples/salsa-ci.yml', 'debian/salsa-ci.yml.in'])
      await write(name, remote);
    const { report: found } = await report();
    expect(brief(found)).toEqual(names.map((name) => `${name} pins/remote-include`));
  });

  it('says which includes of what GitLab runs lead to nothing', async () => {
    await write(
      '.gitlab-ci.yml',
      'include: [ gone.yml, "none/*.yml", "$FILE", "$DIR/x.yml", "x/.gitlab-ci.yml", a.yml, { local: b.yml, rules: [] } ]\n',
    );
    await write('a.yml', 'include: also-gone.yml\n');
    await write('x/.gitlab-ci.yml', 'a: { script: x }\n');
    await write('examples/.gitlab-ci.yml', 'include: of-another-repository.yml\n');
    const { status, report: found } = await report();
    expect({ status, found: found.findings.map(({ message }) => message) }).toEqual({
      status: 1,
      found: [
        '$DIR/x.yml: .gitlab-ci.yml includes it, and which file that is only the run knows',
        '$FILE: .gitlab-ci.yml includes it, and which file that is only the run knows',
        'also-gone.yml: a.yml includes it, and nothing is there',
        'gone.yml: .gitlab-ci.yml includes it, and nothing is there',
      ],
    });
  });

  it('gives up on more includes with stars than any pipeline has', async () => {
    await write(
      '.gitlab-ci.yml',
      `include: [ ${Array.from({ length: 1001 }, (_, i) => `"${i}/*.yml"`).join(', ')} ]\n`,
    );
    const { status, report: found } = await report();
    expect({ status, found: found.findings.map(({ message }) => message) }).toEqual({
      status: 1,
      found: ['.gitlab-ci.yml: more than 1000 includes with stars, the limit'],
    });
  });

  it('follows includes of files as large as --max-size allows', async () => {
    await write('.gitlab-ci.yml', `# ${'x'.repeat(1024 * 1024)}\ninclude: a.yml\n`);
    await write('a.yml', 'a: { image: node }\n');
    const { status, report: found } = await report('--max-size', '2000000');
    expect({ status, found: brief(found) }).toEqual({
      status: 2,
      found: ['a.yml pins/image-without-digest'],
    });
  });

  itFitsSarif('gives SARIF of the official schema', async (problems) => {
    await write('.github/workflows/c i.yml', bad);
    await write('.gitlab-ci.yml', 'image: node:22\ninclude: https://example.org/a.yml\n');
    await write('x/action.yml', 'runs: [');
    await write('ACTIONS-PINS.md', table.replace('v1.0.0', 'v9.0.0'));
    const { stdout } = await run(['--format', 'sarif', '--manifest', 'ACTIONS-PINS.md'], { cwd });
    const log = JSON.parse(stdout.toString());
    expect(problems(log)).toEqual([]);
    expect(log.runs[0].results.length).toBeGreaterThan(3);
  });

  it('gives SARIF, annotations and JUnit', async () => {
    await write('.github/workflows/ci.yml', bad);
    const sarif = await run(['--format', 'sarif'], { cwd });
    expect(JSON.parse(sarif.stdout.toString()).runs[0].results[0]).toMatchObject({ ruleId: 'pins/tag' });
    const github = await run(['--format', 'github'], { cwd });
    expect(github.stdout.toString()).toMatch(/^::error file=\.github\/workflows\/ci\.yml,line=1,col/);
    expect((await run(['--format', 'junit'], { cwd })).stdout.toString()).toContain('<failure');
  });
});

describe('a directory', () => {
  it('holds workflows, actions anywhere, GitLab pipelines, and nothing of others', async () => {
    const used = ['.github/workflows/a.yaml', 'x/y/action.yml', 'x/action.yaml', '.gitlab-ci.yml'];
    for (const name of used) await write(name, bad);
    await write('.gitlab-ci.yml', 'image: node\n');
    await write('x/y/action.yml', 'runs: { steps: [ { uses: a/b@v1 } ] }\n');
    await write('x/action.yaml', 'runs: { image: "docker://x" }\n');
    for (const name of [
      'node_modules/p/action.yml',
      '.git/action.yml',
      '.github/workflows/deep/a.yml',
      'b.yml',
    ])
      await write(name, bad);
    const found = await report();
    expect(found.report.findings.map(({ at }) => at?.path)).toEqual(used.toSorted());
    expect(found.report.summary['files']).toBe(4);
  });

  it('without any of them passes, having judged nothing', async () => {
    expect(await report()).toMatchObject({ status: 0, report: { ok: true, summary: { files: 0 } } });
  });

  it('is one of several arguments, then its name stands before the paths', async () => {
    await write('a/action.yml', 'runs: { image: "docker://x" }\n');
    await write('b.yml', bad);
    const found = await report('a/', 'b.yml');
    expect(brief(found.report)).toEqual(['a/action.yml pins/image-without-digest', 'b.yml pins/tag']);
    expect(found.report.subject).toEqual({ name: 'a/ and 1 more' });
  });

  it('goes on behind links, loops, sockets and pipes, and says that it is incomplete', async () => {
    await write('z/action.yml', 'runs: { image: "docker://x" }\n');
    for (const name of ['inside', 'outside', 'loop', 'nowhere', 'pipe']) await mkdir(path.join(cwd, name));
    await symlink('../z/action.yml', path.join(cwd, 'inside/action.yml'));
    await symlink('/etc/hostname', path.join(cwd, 'outside/action.yml'));
    await symlink('action.yml', path.join(cwd, 'loop/action.yml'));
    await symlink('missing', path.join(cwd, 'nowhere/action.yml'));
    await symlink('..', path.join(cwd, 'z/up'));
    spawnSync('mkfifo', [path.join(cwd, 'pipe/action.yml')]);
    const found = await report();
    expect(found).toMatchObject({ status: 1, report: { ok: false, summary: { files: 6, incomplete: 4 } } });
    expect(brief(found.report)).toEqual([
      'inside/action.yml pins/image-without-digest',
      'loop/action.yml pins/unreadable',
      'nowhere/action.yml pins/unreadable',
      'outside/action.yml pins/unreadable',
      'pipe/action.yml pins/unreadable',
      'z/action.yml pins/image-without-digest',
    ]);
    expect(found.report.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'loop/action.yml: it is a link that cannot be followed: it leads in a circle',
        'nowhere/action.yml: it is a link that cannot be followed: nothing is there',
        'outside/action.yml: it is a link that leads out of the tree',
        'pipe/action.yml: it is no regular file',
      ]),
    );
  });

  needs('setpriv')('goes on behind what may not be read', async () => {
    await write('shut/action.yml', bad);
    await write('secret/action.yml', bad);
    await write('z/action.yml', 'runs: { image: "docker://x" }\n');
    await chmod(cwd, 0o755);
    await chmod(path.join(cwd, 'shut'), 0);
    await chmod(path.join(cwd, 'secret/action.yml'), 0);
    const file = fileURLToPath(new URL('../bin/pins-manifest-check.js', import.meta.url));
    const asNobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : [];
    const [program, ...args] = [...asNobody, process.execPath, file];
    const { status, stdout } = spawnSync(program as string, args, { cwd, encoding: 'utf8' });
    await chmod(path.join(cwd, 'shut'), 0o755);
    const found = JSON.parse(stdout) as Report;
    expect({ status, found: brief(found), summary: found.summary }).toMatchObject({
      status: 1,
      found: [
        'secret/action.yml pins/unreadable',
        'shut pins/unreadable',
        'z/action.yml pins/image-without-digest',
      ],
      summary: { incomplete: 2 },
    });
    expect(found.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'secret/action.yml: it cannot be read: permission denied',
        'shut/: the directory cannot be listed: permission denied',
      ]),
    );
  });
});

describe('--manifest', () => {
  it('judges unused rows only when a directory is judged whole', async () => {
    await write('ACTIONS-PINS.md', `${table}| owner/other | v1.0.0 | ${A} |\n`);
    await write('.github/workflows/a.yml', good);
    const args = ['--manifest', 'ACTIONS-PINS.md'];
    const whole = await report(...args);
    expect({ status: whole.status, found: brief(whole.report) }).toEqual({
      status: 2,
      found: ['ACTIONS-PINS.md pins/manifest-unused'],
    });
    expect(await report(...args, '.github/workflows/a.yml')).toMatchObject({ status: 0 });
    await write('action.yml', ': [');
    const incomplete = await report(...args);
    expect({ status: incomplete.status, found: brief(incomplete.report) }).toEqual({
      status: 1,
      found: ['action.yml pins/malformed-file'],
    });
  });

  it('that is missing or has no table ends the run with 1', async () => {
    const missing = await invoke(command, ['--manifest', 'none.md'], { cwd });
    expect({ status: missing.status, stdout: missing.stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(missing.stderr).toContain('none.md: no such file');
    await write('empty.md', '# Pins\n');
    const empty = await invoke(command, ['--manifest', 'empty.md'], { cwd });
    expect({ status: empty.status, stderr: empty.stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('[ERR_REPRO_MANIFEST]'),
    });
  });
});

describe('what is read beside the files', () => {
  it.each(['--policy', '--manifest'])(
    '%s must be UTF-8: a byte of another set makes another name',
    async (flag) => {
      await write(
        'forbidden.yml',
        Buffer.from("schema_version: '1.0'\nforbidden: [ev\xefl/action]\n", 'latin1'),
      );
      const { status, stderr } = await invoke(command, [flag, 'forbidden.yml'], { cwd });
      expect({ status, stderr }).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('forbidden.yml: is not UTF-8'),
      });
    },
  );

  it('a policy that is no YAML is told with the place', async () => {
    await write('p.yml', "schema_version: '1.0'\nforbidden: [a\n");
    const { stderr } = await invoke(command, ['--policy', 'p.yml'], { cwd });
    expect(stderr).toContain('p.yml, line 3, column 1: flow sequence');
  });
});

describe('--policy', () => {
  it('exempts every finding that is about a reference, and no other', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../schema/pins_policy.schema.json', import.meta.url), 'utf8'),
    ) as { $defs: { code: { enum: string[] } } };
    const others = [
      'unreadable',
      'malformed-file',
      'malformed-row',
      'manifest-unused',
      'forbidden',
      'unused-exemption',
    ];
    const all = [...schema.$defs.code.enum, ...others.map((code) => `pins/${code}`)];
    expect(all.sort()).toEqual(Object.keys((await command.rules?.()) ?? {}).sort());
  });

  it('tells exemptions that nothing needs where the whole is looked at', async () => {
    const exemption = { references: ['gone'], reason: 'it was there once' };
    await write('p.json', JSON.stringify({ schema_version: '1.0', exemptions: [exemption] }));
    await write('.github/workflows/a.yml', bad);
    const whole = await report('--policy', 'p.json');
    expect(brief(whole.report)).toContain('undefined pins/unused-exemption');
    const part = await report('--policy', 'p.json', '.github/workflows/a.yml');
    expect(brief(part.report)).toEqual(['.github/workflows/a.yml pins/tag']);
  });

  it.each([
    ['policy.json', '{"schema_version":"1.0","allow_tags":["owner"]}'],
    ['policy.yml', "schema_version: '1.0'\nallow_tags: [&o owner, *o]\n"],
  ])('takes exceptions from %s', async (name, text) => {
    await write(name, text);
    await write('.github/workflows/a.yml', bad);
    expect(await report('--policy', name)).toMatchObject({ status: 0 });
    expect(await report()).toMatchObject({ status: 2 });
  });

  it.each([
    [
      'p.json',
      '{"schema_version":"1.0","allow_tag":true}',
      'p.json, line 1, column 25: the policy: unknown key "allow_tag"',
    ],
    [
      'p.json',
      '{"schema_version":"1.0","allow_tags":"x"}',
      'p.json, line 1, column 25: /allow_tags: must be',
    ],
    ['p.json', '{}', "required property 'schema_version'"],
    [
      'p.json',
      '{"schema_version":"1.0","exemptions":[{"paths":["a"]}]}',
      "/exemptions/0: must have required property 'reason'",
    ],
    [
      'p.json',
      '{"schema_version":"1.0","exemptions":[{"reason":"all of it"}]}',
      "/exemptions/0: must have required property 'paths'",
    ],
    [
      'p.json',
      '{"schema_version":"1.0","exemptions":[{"paths":["a"],"codes":["pins/forbidden"],"reason":"no"}]}',
      '/exemptions/0/codes/0: must be equal to one of',
    ],
    ['p.json', '{"schema_version":"1.0",}', 'line 1, column 25: expected a member name'],
    [
      'p.yml',
      'schema_version: "1.0"\nallow_tags: true\nallow_tags: false\n',
      'line 3, column 1: the key "allow_tags"',
    ],
    ['p.yml', 'schema_version: "1.0"\n---\nforbidden: [a]\n', 'line 3, column 1: a second document begins'],
    ['p.yml', '- [', 'ERR_REPRO_POLICY'],
    ['p.yml', 'x: *y\n', 'the alias *y has no anchor'],
  ])('refuses %s with %s', async (name, text, message) => {
    await write(name, text);
    const { status, stdout, stderr } = await invoke(command, ['--policy', name], { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(name);
  });
});

describe('--fix', () => {
  it('pins by the manifest, keeps mode and link, and leaves nothing else behind', async () => {
    await write('ACTIONS-PINS.md', table);
    await write('real/ci.yml', bad);
    await chmod(path.join(cwd, 'real/ci.yml'), 0o640);
    await mkdir(path.join(cwd, '.github/workflows'), { recursive: true });
    await symlink('../../real/ci.yml', path.join(cwd, '.github/workflows/ci.yml'));
    expect(await report('--fix', '--manifest', 'ACTIONS-PINS.md')).toMatchObject({
      status: 0,
      report: { ok: true, findings: [], summary: { fixed: 1, manifest: { rows: 1, used: 1 } } },
    });
    expect(await read('real/ci.yml')).toBe(good);
    expect(await readlink(path.join(cwd, '.github/workflows/ci.yml'))).toBe('../../real/ci.yml');
    expect((await stat(path.join(cwd, 'real/ci.yml'))).mode & 0o777).toBe(0o640);
    expect(await readdir(path.join(cwd, 'real'))).toEqual(['ci.yml']);
  });

  it('does not touch what is right or broken', async () => {
    await write('ACTIONS-PINS.md', table);
    await write('.github/workflows/a.yml', good);
    await write('.github/workflows/b.yml', `${bad}x: [`);
    const before = await stat(path.join(cwd, '.github/workflows/a.yml'), { bigint: true });
    expect(await report('--fix', '--manifest', 'ACTIONS-PINS.md')).toMatchObject({ status: 1 });
    const after = await stat(path.join(cwd, '.github/workflows/a.yml'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(await read('.github/workflows/b.yml')).toBe(`${bad}x: [`);
  });

  it('is refused without a manifest and for standard input', async () => {
    const without = await invoke(command, ['--fix'], { cwd });
    expect(without).toMatchObject({ status: 1, stderr: expect.stringContaining('add --manifest') });
    await write('ACTIONS-PINS.md', table);
    const stdin = await invoke(command, ['--fix', '--manifest', 'ACTIONS-PINS.md', '-'], { cwd, stdin: bad });
    expect(stdin).toMatchObject({ status: 1, stderr: expect.stringContaining('standard input') });
  });
});

describe('arguments', () => {
  it('that name nothing end the run with 1 before anything is judged', async () => {
    await write('.github/workflows/a.yml', bad);
    const { status, stdout, stderr } = await invoke(command, ['.', 'missing.yml'], { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('missing.yml: no such file or directory [ERR_REPRO_NOT_FOUND]');
  });

  it('may be files whose place tells what they are', async () => {
    await write('.github/workflows/a.yml', 'on: push\n');
    const inside = await invoke(command, ['a.yml'], { cwd: path.join(cwd, '.github/workflows') });
    expect(inside.status).toBe(1);
    expect(inside.stdout.toString()).toContain('a workflow without jobs');
  });
});
