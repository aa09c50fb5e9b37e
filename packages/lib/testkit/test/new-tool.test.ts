import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ProcessOutcome, runProcess, temporaryDirectory } from '@repro/testkit';

// What CONTRIBUTING promises of a new tool, in a copy of the repository: it builds, passes, and is in step.
const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const NAME = 'sample-check';
const SUMMARY = "Check that a file isn't empty";

let copy = '';
const inCopy = (program: string, ...args: string[]): Promise<ProcessOutcome> =>
  runProcess(program, args, { cwd: copy });
const node = (...args: string[]): Promise<ProcessOutcome> => inCopy(process.execPath, ...args);
const succeeds = ({ status, stdout, stderr }: ProcessOutcome): void =>
  expect({ status, told: status === 0 ? '' : `${stdout.toString()}${stderr}` }).toEqual({
    status: 0,
    told: '',
  });

/** The bricks as they are built, without what only their own tests need. */
async function copyRepository(): Promise<void> {
  const files = (await readdir(repository)).filter((name) =>
    /\.(json|mjs|yaml|md)$|^LICENSE$|^\.(oxlintrc|gitignore)/.test(name),
  );
  for (const name of [...files, 'examples', 'scripts', 'schema']) {
    await cp(path.join(repository, name), path.join(copy, name), { recursive: true });
  }
  const leave = /\/(test|\.turbo|assembly)$/;
  await cp(path.join(repository, 'packages/lib'), path.join(copy, 'packages/lib'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !leave.test(source),
  });
  await mkdir(path.join(copy, 'packages/tools'), { recursive: true });
  await symlink(path.join(repository, 'node_modules'), path.join(copy, 'node_modules'));
}

/** What an install does: links the bricks into the package. */
async function linkBricks(): Promise<void> {
  const scope = path.join(copy, 'packages/tools', NAME, 'node_modules/@repro');
  await mkdir(scope, { recursive: true });
  for (const name of ['cli-kit', 'core', 'report', 'testkit']) {
    await symlink(`../../../../lib/${name}`, path.join(scope, name));
  }
}

beforeAll(async () => {
  copy = await temporaryDirectory();
  await copyRepository();
}, 60_000);

describe('scripts/new.mjs', () => {
  it.each([
    [[], 'expected a name and a summary'],
    [['Sample', 'Check something'], "the name is 'Sample', expected words-with-dashes"],
    [['../x', 'Check something'], "the name is '../x', expected words-with-dashes"],
    [
      ['sample', 'check something.'],
      "the summary is 'check something.', expected 'Verb and so on' without a full stop",
    ],
    [['core', 'Check something'], 'there is a package called core already'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await node('scripts/new.mjs', ...args);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining(`new: error: ${message}\n`),
    });
  });

  it('makes a tool that builds, passes its tests, and is in step with what is generated', async () => {
    succeeds(await node('scripts/new.mjs', NAME, SUMMARY, '--files-only'));
    await linkBricks();
    const dir = `packages/tools/${NAME}`;
    succeeds(await inCopy('node_modules/.bin/tsc', '-b', dir));
    await node('scripts/sync.mjs');
    const readme = await readFile(path.join(copy, dir, 'README.md'), 'utf8');
    expect(readme).toContain(`> ${SUMMARY}.`);
    expect(readme).toContain('| `sample-check/empty` | error | The input is empty |');
    const check = await node('scripts/sync.mjs', '--check');
    expect(check.stderr.split('\n').filter((line) => line.includes(NAME))).toEqual([]);
    succeeds(await inCopy('npm', 'test', '--prefix', dir));
    succeeds(await inCopy('node_modules/.bin/biome', 'ci', dir, `schema/${NAME}.report.schema.json`));
    succeeds(await inCopy('node_modules/.bin/oxlint', dir));
    const run = await runProcess(process.execPath, [path.join(copy, dir, `bin/${NAME}.js`)], { input: 'x' });
    expect(JSON.parse(run.stdout.toString())).toMatchObject({ ok: true, summary: { bytes: 1 } });
  }, 180_000);
});
