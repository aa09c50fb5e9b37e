import { isReproError, ReproError } from '@repro/core/error';
import { meaningOf } from '@repro/core/system-error';
import { printable } from '@repro/report/printable';
import type { Io } from './io/types.ts';

/** An error of usage: what was wrong on the command line. */
export function usageError(message: string, hint?: string): ReproError {
  return new ReproError('ERR_REPRO_USAGE', message, { hint: hint ?? 'run with --help for the flags' });
}

type Meaning = NonNullable<ReturnType<typeof meaningOf>>;

const CLOSED_PIPE: Meaning = [
  'ERR_REPRO_CLOSED_PIPE',
  'the reader of the output went away before its end',
  'let it read all, or write to a file with -o',
];

/** What the system says of the streams that a command is given. */
const STREAMS: Readonly<Record<string, Meaning>> = {
  EBADF: [
    'ERR_REPRO_IO',
    'is closed, or open only the other way round',
    'check the redirections of the command',
  ],
  EPIPE: CLOSED_PIPE,
  ECONNRESET: CLOSED_PIPE,
  ERR_STREAM_DESTROYED: CLOSED_PIPE,
};

/**
 * What V8 says where the address space is limited: it sets ten gigabytes of it aside for each module, so that it need not
 * check addresses, and uses none of them.
 */
const NO_ADDRESS_SPACE = /^WebAssembly\.\w+\(\): Out of memory/;
const LESS_ADDRESS_SPACE =
  'raise the limit: ulimit -v; or set NODE_OPTIONS=--disable-wasm-trap-handler, with which WebAssembly needs less';

/**
 * Any thrown value as a ReproError; what is neither ours nor the system's is a bug and says so.
 * @param name what the user calls the file or stream in question; the path inside the error when absent
 */
export function toReproError(thrown: unknown, name?: string): ReproError {
  if (isReproError(thrown)) return thrown;
  const { code, path, message } = asNodeError(thrown);
  const meaning = meaningIn(code);
  if (meaning) {
    const [reproCode, what, hint] = meaning;
    const where = name ?? path;
    return new ReproError(reproCode, where === undefined ? what : `${where}: ${what}`, {
      hint,
      cause: thrown,
      // Whoever knows the file by name puts that before what names no file yet.
      ...(where !== undefined && { at: { path: where } }),
    });
  }
  if (NO_ADDRESS_SPACE.test(message)) {
    return new ReproError('ERR_REPRO_MEMORY', 'the address space is too small for WebAssembly', {
      hint: LESS_ADDRESS_SPACE,
      cause: thrown,
    });
  }
  return new ReproError('ERR_REPRO_INTERNAL', `unexpected: ${message}`, {
    hint: 'this is a bug; set REPRO_DEBUG=1 to see where, and report it',
    cause: thrown,
  });
}

/**
 * What an error, or the code of one, means in a few words, for a finding that names the file itself.
 * @param own a tool's own words, by code, where it knows more than the system: that a file had been listed, for instance
 * @returns its words; the code where there are none
 */
export function reasonOf(thrown: unknown, own: Readonly<Record<string, string>> = {}): string {
  const code = typeof thrown === 'string' ? thrown : (asNodeError(thrown).code ?? 'unknown error');
  if (Object.hasOwn(own, code)) return own[code] as string;
  return meaningIn(code)?.[1] ?? code;
}

function meaningIn(code: string | undefined): Meaning | undefined {
  return code !== undefined && Object.hasOwn(STREAMS, code) ? STREAMS[code] : meaningOf(code);
}

function asNodeError(thrown: unknown): { code?: string; path?: string; message: string } {
  if (typeof thrown !== 'object' || thrown === null) return { message: String(thrown) };
  const { code, path, message } = thrown as { code?: unknown; path?: unknown; message?: unknown };
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof path === 'string' && { path }),
    message: String(message),
  };
}

/** The lines that a person reads on stderr: the error, its hint, and with REPRO_DEBUG where it came from. */
export function errorLines(tool: string, error: ReproError, debug: boolean): string {
  const lines = [`${tool}: error: ${printable(error.message)} [${printable(error.code)}]`];
  if (error.hint) lines.push(`${tool}: hint: ${printable(error.hint)}`);
  if (debug) lines.push(...stackOf(error));
  return `${lines.join('\n')}\n`;
}

/** Tells an error on stderr; that nobody can read it there any more is no further error. */
export async function tellError(tool: string, thrown: unknown, { stderr, env }: Io): Promise<void> {
  const lines = errorLines(tool, toReproError(thrown), Boolean(env['REPRO_DEBUG']));
  await stderr.write(lines).catch(() => {});
}

/** Where the error and those underneath were thrown. Nothing else is shown: not the environment, no values. */
function stackOf(thrown: unknown, depth = 0): string[] {
  if (typeof thrown !== 'object' || thrown === null || depth > 8) return [];
  const { stack, cause, message } = thrown as { stack?: unknown; cause?: unknown; message?: unknown };
  const frames = (typeof stack === 'string' ? stack : '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map(printable);
  return [
    ...(depth > 0 ? [`caused by: ${printable(String(message))}`] : []),
    ...frames,
    ...stackOf(cause, depth + 1),
  ];
}
