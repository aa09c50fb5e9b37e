import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export interface ProcessOptions {
  /** What stands on standard input; absent means empty. */
  readonly input?: Uint8Array | string;
  readonly cwd?: string;
  /** Added to the environment of the test. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface ProcessOutcome {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs a program to its end. CI's own variables are kept away from it, so that it acts as on a workstation. */
export function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessOutcome> {
  const { input = '', cwd, env = {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, CI: undefined, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.on('error', () => {}); // the program may end without reading its input
    child.stdin.end(input);
  });
}

/**
 * The bin of the package that a test belongs to, as a function that runs it as a process.
 * @param from the test's `import.meta.url`
 */
export function bin(
  from: string,
): (args: readonly string[], options?: ProcessOptions) => Promise<ProcessOutcome> {
  const file = binPath(from);
  return (args, options) => runProcess(process.execPath, [file, ...args], options);
}

/** The path of a package's bin; `from` is a file in the package's test folder. */
export function binPath(from: string): string {
  const root = packageRoot(from);
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  return path.join(root, Object.values(manifest.bin)[0] as string);
}

/** The package folder around a file of its test folder. */
export function packageRoot(from: string): string {
  const file = fileURLToPath(from);
  return file.slice(0, file.lastIndexOf(`${path.sep}test${path.sep}`));
}
