import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Report } from '@repro/report';
import { command } from '@repro/secret-lint/cli';
import { invoke, temporaryDirectory, type World } from '@repro/testkit';

/** A directory of its own for a test, and what is done in it. */
export interface Place {
  readonly dir: string;
  write(file: string, content: string | Uint8Array): void;
  /** git, as a person without configuration runs it. */
  git(...args: string[]): string;
  /** Adds everything and commits; the commit's hash. */
  commit(message: string): string;
  /** Runs the command in memory. */
  scan(...args: string[]): Promise<Scanned>;
  scanIn(world: World, ...args: string[]): Promise<Scanned>;
}

/** What a run gave. */
export interface Scanned {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The report, when stdout holds one. */
  readonly report: Report;
  /** `path:line CODE` of each finding. */
  readonly found: readonly string[];
}

const gitEnvironment: Record<string, string> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A U Thor',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'C O Mitter',
  GIT_COMMITTER_EMAIL: 'committer@example.com',
};

/** A new directory. */
export async function place(): Promise<Place> {
  const dir = await temporaryDirectory();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', dir, ...args], {
      env: gitEnvironment,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const scanIn = async (world: World, ...args: string[]): Promise<Scanned> => {
    const { status, stdout, stderr } = await invoke(command, args, { cwd: dir, ...world });
    const text = stdout.toString();
    const report = text.startsWith('{"findings"')
      ? (JSON.parse(text) as Report)
      : (undefined as unknown as Report);
    return { status, stdout: text, stderr, report, found: brief(report) };
  };
  return {
    dir,
    write(file, content) {
      mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(dir, file), content);
    },
    git,
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
    scan: (...args) => scanIn({}, ...args),
    scanIn,
  };
}

/** `path:line CODE` of each finding. */
export function brief(report: Report | undefined): string[] {
  return (report?.findings ?? []).map(
    ({ code, at }) => `${at?.path}${at?.line === undefined ? '' : `:${at.line}`} ${code}`,
  );
}
