import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ManifestInput, ManifestOptions } from '@repro/make-vel-manifest';
import { temporaryDirectory } from '@repro/testkit';

/** A machine that nobody has. */
export const host = { nodeVersion: '20.19.0', os: 'Linux', platform: 'linux-x64' } as const;

/** SHA-256 in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

const files =
  '[{"mode":"0644","path":"a","sha256":"5e2bf57d3f40c4b6df69daf1936cb766f832374b4fc0259a7cbff06e2f70f269","size":3,"type":"file"}]';

/** A snapshot of one file of three bytes. */
export const snapshot = `{"files":${files},"root":".","schema_version":"1.0","total_files":1,"total_size":3,"tree_sha256":"${digest(files)}"}\n`;

/** A snapshot and one artifact. */
export function input(more: Partial<ManifestInput> = {}): ManifestInput {
  return {
    snapshot: { name: 'snapshot.json', bytes: Buffer.from(snapshot) },
    artifacts: [{ name: 'dist/app.bin', bytes: Buffer.from('artifact') }],
    ...more,
  };
}

/** Options of a bare workstation without a repository. */
export function options(more: Partial<ManifestOptions> = {}): ManifestOptions {
  return { host, env: {}, ...more };
}

/** Only what is needed to find git. */
export const gitEnv = { PATH: process.env['PATH'] };

/** A repository with one commit. */
export interface TestRepo {
  readonly dir: string;
  readonly sha: string;
  readonly git: (...args: string[]) => string;
  readonly write: (file: string, content: string) => void;
}

/** A repository with one commit, made at 2023-11-14T22:13:20Z. */
export async function testRepo(): Promise<TestRepo> {
  const dir = await temporaryDirectory();
  const env = {
    ...gitEnv,
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'C',
    GIT_COMMITTER_EMAIL: 'c@example.com',
    GIT_COMMITTER_DATE: '1700000000 +0900',
  };
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', dir, ...args], { env, encoding: 'utf8' });
  const write = (file: string, content: string): void => writeFileSync(path.join(dir, file), content);
  git('init', '-q', '-b', 'main');
  write('a', 'abc');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return { dir, sha: git('rev-parse', 'HEAD').trim(), git, write };
}

/** The code of the error that a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error('expected a rejection');
}
