import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { temporaryDirectory } from '@repro/testkit';
import type { Entry, Tree } from '@repro/tree';

/** A repository made with the git that is installed, by a person who has no configuration of their own. */
export interface TestRepo {
  readonly dir: string;
  readonly git: (...args: string[]) => string;
  /** git with bytes on its standard input. */
  feed(input: Uint8Array | string, ...args: string[]): string;
  write(file: string, content: string | Uint8Array, mode?: number): void;
  link(file: string, target: string): void;
  /** Adds everything and commits; the hash of the commit. */
  commit(message?: string): string;
}

const environment: Record<string, string> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A U Thor',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '1700000000 +0200',
  GIT_COMMITTER_NAME: 'C O Mitter',
  GIT_COMMITTER_EMAIL: 'committer@example.com',
  GIT_COMMITTER_DATE: '1700000123 -0500',
  GIT_ALLOW_PROTOCOL: 'file',
  LC_ALL: 'C',
};

/** An empty repository on branch main. */
export async function testRepo(...initArguments: string[]): Promise<TestRepo> {
  const dir = await temporaryDirectory();
  execFileSync('git', ['init', '-q', '-b', 'main', ...initArguments, dir], { env: environment });
  return repoAt(dir);
}

/** The same tools for a repository that is there already. */
export function repoAt(dir: string): TestRepo {
  const feed = (input: Uint8Array | string, ...args: string[]): string =>
    execFileSync('git', ['-C', dir, ...args], {
      env: environment,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const place = (file: string): string => {
    const full = path.join(dir, file);
    mkdirSync(path.dirname(full), { recursive: true });
    return full;
  };
  const git = (...args: string[]): string => feed('', ...args);
  return {
    dir,
    feed,
    git,
    write(file, content, mode) {
      writeFileSync(place(file), content);
      if (mode !== undefined) chmodSync(path.join(dir, file), mode);
    },
    link: (file, target) => symlinkSync(target, place(file)),
    commit(message = 'change') {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

/** The fields of a coded error that a promise is rejected with. */
export async function failure(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; hint: string | undefined }> {
  try {
    await promise;
  } catch (error) {
    const { code, message, hint } = error as { code: string; message: string; hint?: string };
    return { code, message, hint };
  }
  throw new Error('expected a rejection');
}

/** All entries of a tree. */
export async function entries(tree: Promise<Tree>): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of await tree) found.push(entry);
  return found;
}

/** The paths of a tree's entries. */
export async function paths(tree: Promise<Tree>): Promise<string[]> {
  return (await entries(tree)).map(({ path: name }) => name);
}

/** The content of an entry. */
export async function text(entry: Entry | undefined): Promise<string> {
  const parts: Uint8Array[] = [];
  const source = entry?.open() ?? new Uint8Array(0);
  if (source instanceof Uint8Array) return Buffer.from(source).toString();
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts).toString();
}
