import { spawn } from 'node:child_process';
import { attestError } from '../errors.ts';
import type { CommandSignerOptions } from './command-signer.ts';

const LIMITS = { signature: 64 * 1024, message: 4 * 1024, timeoutMs: 120_000 };

/**
 * What a signer command printed. Its arguments, which may hold a PIN, are in no error; the last line that it wrote on
 * standard error is.
 * @throws ERR_REPRO_ATTEST_SIGNER, the signal's reason
 */
export async function runSigner(input: Uint8Array, options: CommandSignerOptions): Promise<Buffer> {
  const { argv, env, cwd, signal, timeoutMs = LIMITS.timeoutMs } = options;
  const [program = '', ...args] = argv;
  const name = JSON.stringify(program);
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...env }, cwd, stdio: 'pipe', windowsHide: true });
    const stop = (reason: unknown): void => {
      child.kill('SIGKILL');
      reject(reason);
    };
    const onAbort = (): void => stop(signal?.reason);
    const timer = setTimeout(() => stop(tooSlow(name, timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    const stdout = gather(child.stdout, LIMITS.signature, () => stop(tooMuch(name)));
    const stderr = gather(child.stderr, LIMITS.message, () => {});
    child.on('error', (error) => reject(notStarted(name, error)));
    child.on('close', (status, killedBy) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      if (status === 0) resolve(Buffer.concat(stdout));
      else reject(failed(name, status ?? killedBy ?? 'nothing', Buffer.concat(stderr).toString()));
    });
    child.stdin.on('error', () => {}); // it may end without reading; its status tells why
    child.stdin.end(input);
  });
}

function gather(stream: NodeJS.ReadableStream, limit: number, tooLarge: () => void): Buffer[] {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else tooLarge();
  });
  return chunks;
}

function tooSlow(name: string, milliseconds: number): Error {
  return attestError('SIGNER', `${name} has not signed within ${milliseconds / 1000} seconds`, {
    hint: 'it must not wait for input on a terminal',
  });
}

function tooMuch(name: string): Error {
  return attestError('SIGNER', `${name} printed more than ${LIMITS.signature} bytes`, {
    hint: 'it must print the signature and nothing else',
  });
}

function notStarted(name: string, { message }: Error): Error {
  return attestError('SIGNER', `${name} cannot be started: ${message.replace(/^spawn \S+ /, '')}`, {
    hint: 'give a program that is on PATH, or its path',
  });
}

function failed(name: string, status: string | number, stderr: string): Error {
  const last = stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  return attestError('SIGNER', `${name} ended with ${status}${last === '' ? '' : `: ${last}`}`, {
    hint: 'it gets the bytes to sign on standard input and must print the signature',
  });
}
