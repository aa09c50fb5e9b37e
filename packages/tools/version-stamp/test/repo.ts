import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { temporaryDirectory } from '@repro/testkit';

/** A repository for one test. */
export interface TestRepo {
  readonly dir: string;
  readonly git: (...args: string[]) => string;
  readonly write: (file: string, content: string) => void;
  /** Commits everything; the full hash. */
  readonly commit: () => string;
}

const env = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '1700000000 +0000',
  GIT_COMMITTER_NAME: 'C',
  GIT_COMMITTER_EMAIL: 'c@example.com',
  GIT_COMMITTER_DATE: '1700000000 +0000',
  GIT_ALLOW_PROTOCOL: 'file',
};

/** An empty repository on branch main. */
export async function testRepo(): Promise<TestRepo> {
  const dir = await temporaryDirectory();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', dir, ...args], { env, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  return {
    dir,
    git,
    write: (file, content) => writeFileSync(path.join(dir, file), content),
    commit() {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'x');
      return git('rev-parse', 'HEAD').trim();
    },
  };
}
