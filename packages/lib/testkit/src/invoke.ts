import process from 'node:process';
import { type Command, type CommandGroup, type ExitStatus, type Io, run } from '@repro/cli-kit';

/** The world that a command runs in; what is absent is empty. */
export interface World {
  readonly stdin?: Uint8Array | string | AsyncIterable<Uint8Array>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Whether stdin, stdout and stderr are terminals. */
  readonly terminal?: boolean;
  /** How wide the terminals are. */
  readonly columns?: number;
  readonly now?: Date;
  readonly signal?: AbortSignal;
}

export interface Outcome {
  readonly status: ExitStatus;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs a command in memory, without a process. */
export async function invoke(
  command: Command | CommandGroup,
  argv: readonly string[],
  world: World = {},
): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const status = await run(command, argv, memoryIo(world, stdout, stderr));
  return { status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

function memoryIo(world: World, stdout: Buffer[], stderr: Buffer[]): Io {
  const { terminal = false, stdin = '' } = world;
  const sink = (into: Buffer[]) => ({
    isTerminal: terminal,
    columns: world.columns,
    write: async (chunk: Uint8Array | string) => void into.push(Buffer.from(chunk as string)),
  });
  return {
    stdin: { isTerminal: terminal && world.stdin === undefined, bytes: () => chunks(stdin) },
    stdout: sink(stdout),
    stderr: sink(stderr),
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    signal: world.signal ?? new AbortController().signal,
    now: () => world.now ?? new Date(0),
    showsProgress: false,
    progress: () => ({ tick() {}, done() {} }),
  };
}

async function* chunks(source: Uint8Array | string | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') yield Buffer.from(source);
  else if (source instanceof Uint8Array) yield source;
  else yield* source;
}
