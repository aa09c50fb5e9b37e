import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from '@jest/globals';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import { json, project, repro, sourceTree } from './support.ts';

const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

async function git(cwd: string, ...args: string[]): Promise<void> {
  const { status, stderr } = await runProcess('git', [...identity, ...args], { cwd });
  if (status !== 0) throw new Error(stderr);
}

async function committed(root: string): Promise<string> {
  await git(root, 'init', '-q', '-b', 'main');
  await git(root, 'add', '.');
  await git(root, 'commit', '-q', '-m', 'first');
  await git(root, 'tag', 'v1.2.3');
  return root;
}

/** A git before the real one on the PATH that notes the command of each call. */
async function notingGit(): Promise<{ env: Record<string, string>; asked: () => Promise<string[]> }> {
  const folder = await temporaryDirectory();
  const log = path.join(folder, 'log');
  const own = process.env['PATH'] ?? '';
  const script = `#!/bin/sh
PATH='${own}'
for word; do
  case $word in
    cat-file|config|describe|ls-files|rev-list|rev-parse|show-ref|status|symbolic-ref) echo $word >> '${log}'; break;;
  esac
done
exec git "$@"
`;
  await writeFile(path.join(folder, 'git'), script);
  await chmod(path.join(folder, 'git'), 0o755);
  return {
    env: { PATH: `${folder}${path.delimiter}${own}` },
    async asked() {
      const text = await readFile(log, 'utf8');
      await rm(log);
      return text.trimEnd().split('\n').sort();
    },
  };
}

it('opens the repository once for all steps, and asks each step’s questions in as few processes as git allows', async () => {
  const root = await committed(await sourceTree());
  const { env, asked } = await notingGit();
  const opening = ['config', 'rev-parse'];
  const listing = ['ls-files'];
  const version = ['cat-file', 'ls-files', 'show-ref', 'status', 'symbolic-ref'];
  const manifest = ['cat-file', 'ls-files', 'status', 'symbolic-ref'];
  const fresh = [...Array<string>(5).fill('ls-files'), 'cat-file'];
  expect((await repro(['release', root], { env })).status).toBe(0);
  const cold = await asked();
  expect((await repro(['release', root], { env })).status).toBe(0);
  const warm = await asked();
  expect(warm).toEqual([...opening, ...listing, ...version, ...manifest].sort());
  // Archive and checks each list what is tracked at their time, and so does the cache when all is done; vel-validator
  // looks the commit up.
  expect(cold).toEqual([...warm, ...fresh].sort());
});

it('tells what the repository says after a hook has configured it otherwise', async () => {
  const url = 'https://example.com/group/project';
  const hook = '#!/bin/sh\nexec git config remote.origin.url https://example.com/group/project\n';
  const config = { hooks: { pre_build: [{ command: ['./hook.sh'] }] } };
  const root = await committed(await project(config, { 'hook.sh': hook }));
  const { status, stderr } = await repro(['release', root]);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const { provenance } = await json<{ provenance: object }>(root, 'vel_manifest.json');
  expect(provenance).toMatchObject({ repository: url });
});

it('records which source it was: commit, branch and, where there is one, remote', async () => {
  const root = await committed(await sourceTree());
  const { stdout } = await runProcess('git', ['rev-parse', 'HEAD'], { cwd: root });
  const source = { git_sha: stdout.toString().trim(), git_ref: 'refs/heads/main' };
  const recorded = async (): Promise<object> => {
    expect((await repro(['build', root])).status).toBe(0);
    return (await json<{ source: object }>(root, 'run_record.json')).source;
  };
  const tree_sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(await recorded()).toEqual({ ...source, tree_sha256 });
  await git(root, 'remote', 'add', 'origin', 'https://user:secret@example.com/group/project');
  const repository = 'https://example.com/group/project';
  expect(await recorded()).toEqual({ ...source, repository, tree_sha256 });
});

it('needs no file of its output directory, which it leaves out anyway', async () => {
  const root = await sourceTree();
  await mkdir(path.join(root, 'dist'));
  await writeFile(path.join(root, 'dist/VERSION'), 'committed\n');
  await writeFile(path.join(root, 'dist/kept.txt'), 'x\n');
  await committed(root);
  const told =
    'repro: warning: dist/ holds files that git tracks, and is left out, since results go there; to take it along: --output-dir elsewhere\n';
  expect((await repro(['release', root])).stderr).toContain(told);
  const elsewhere = await repro(['release', root, '--output-dir', '../elsewhere']);
  expect({ status: elsewhere.status, told: elsewhere.stderr.includes(told) }).toEqual({
    status: 0,
    told: false,
  });
  const before = await readFile(path.join(root, 'dist/snapshot.json'));
  expect(await repro(['clean', root])).toMatchObject({ status: 0 });
  await rm(path.join(root, 'dist/kept.txt'), { force: true });
  expect(await repro(['release', root, '--quiet'])).toMatchObject({ status: 0 });
  expect(await readFile(path.join(root, 'dist/snapshot.json'))).toEqual(before);
  expect(await repro(['verify', root, '--quiet'])).toMatchObject({ status: 0 });
  const audit = await repro(['audit', path.join(root, 'dist'), '--source', root, '--quiet']);
  expect(audit).toMatchObject({ status: 0 });
});

it('does not take a bare repository for the source that it holds', async () => {
  const root = await committed(await sourceTree());
  const bare = path.join(await temporaryDirectory(), 'bare.git');
  await git(root, 'clone', '-q', '--bare', root, bare);
  const refused = await repro(['release', bare]);
  expect({ status: refused.status, stdout: refused.stdout.toString() }).toEqual({ status: 1, stdout: '' });
  expect(refused.stderr).toBe(
    `repro: error: ${bare}: a bare repository has no work tree [ERR_REPRO_GIT_WORKTREE]\n` +
      "repro: hint: name a checkout of it; to release the repository's own files: --source walk\n",
  );
  expect(await repro(['release', bare, '--source', 'walk'])).toMatchObject({ status: 0 });
});
