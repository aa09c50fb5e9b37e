import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import type { MemoryFile } from '@repro/tree';

/** A git repository with one commit of the given files. */
export interface TestRepository {
  readonly directory: string;
  readonly sha: string;
}

/** The commit's time: 2025-10-13T00:00:00Z. */
export const commitTime = 1_760_313_600;

/** Makes a repository with git itself. */
export async function makeRepository(files: Readonly<Record<string, MemoryFile>>): Promise<TestRepository> {
  const directory = await temporaryDirectory();
  await git(directory, ['init', '-q', '-b', 'main']);
  await writeTree(directory, files);
  await git(directory, ['add', '-A']);
  await git(directory, ['commit', '-q', '-m', 'first']);
  return { directory, sha: await git(directory, ['rev-parse', 'HEAD']) };
}

/** Writes files to disk, with their directories. */
export async function writeTree(
  directory: string,
  files: Readonly<Record<string, MemoryFile>>,
): Promise<void> {
  for (const [name, file] of Object.entries(files)) await writeEntry(path.join(directory, name), file);
}

/** Runs git with an identity and a clock of its own; what it prints. */
export async function git(cwd: string, args: readonly string[]): Promise<string> {
  const date = `${commitTime} +0000`;
  const env = {
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    GIT_COMMITTER_DATE: date,
  };
  const { status, stdout, stderr } = await runProcess('git', args, { cwd, env });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.toString().trim();
}

async function writeEntry(target: string, file: MemoryFile): Promise<void> {
  const {
    type,
    mode,
    content = '',
    link,
  } = typeof file === 'string' || file instanceof Uint8Array
    ? ({ content: file } as Exclude<MemoryFile, string | Uint8Array>)
    : file;
  if (type === 'dir') return void (await mkdir(target, { recursive: true }));
  await mkdir(path.dirname(target), { recursive: true });
  if (link !== undefined) await symlink(link, target);
  else await writeFile(target, content, { mode: mode ?? 0o644 });
}
