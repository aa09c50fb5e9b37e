import path from 'node:path';
import { collect } from '@repro/core/bytes';
import { isReproError, type ReproError } from '@repro/core/error';
import { printable } from '@repro/report/printable';
import { type AnyArgs, type Command, type CommandGroup, isGroup } from './command.ts';
import type { Context } from './context.ts';
import { errorLines, toReproError, usageError } from './errors.ts';
import type { Value } from './flag-values.ts';
import { Inputs } from './inputs.ts';
import type { Io } from './io.ts';
import type { Progress } from './progress.ts';
import type { Result } from './result.ts';

/** 0 passed, 2 checked and failed, 1 could not tell. */
export type ExitStatus = 0 | 1 | 2;

/** What `Context.read` takes at most when no limit is given. */
const READ_LIMIT = 64 * 1024 * 1024;

/** Runs a command in the world given by `io`: no process is touched, nothing is thrown. */
export async function run(
  command: Command | CommandGroup,
  argv: readonly string[],
  io: Io,
): Promise<ExitStatus> {
  const { tool } = command;
  try {
    if (argv[0] === '--version') {
      await io.stdout.write(`${tool.name} ${tool.version}\n`);
      return 0;
    }
    return isGroup(command)
      ? await runGroup(command, argv, io)
      : await runCommand(command, argv, { io, path: [tool.name] });
  } catch (thrown) {
    const error = io.signal.aborted ? toReproError(io.signal.reason) : toReproError(thrown);
    await io.stderr.write(errorLines(tool.name, error, Boolean(io.env['REPRO_DEBUG']))).catch(() => {});
    return 1;
  }
}

async function runGroup(group: CommandGroup, argv: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const { groupHelp } = await import('./help.ts');
    await io.stdout.write(await groupHelp(group));
    return 0;
  }
  const entry = Object.hasOwn(group.commands, name) ? group.commands[name] : undefined;
  if (!entry) {
    const known = Object.keys(group.commands).join(', ');
    throw usageError(`unknown command '${name}'`, `the commands are ${known}`);
  }
  return runCommand(await entry.load(), rest, { io, path: [group.tool.name, name] });
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  { io, path: names }: { io: Io; path: readonly string[] },
): Promise<ExitStatus> {
  const { parseGiven, resolveArgs } = await import('./parse-args.ts');
  const given = parseGiven(command, argv);
  const stop = await answerAbout(command, given.flags, names);
  if (stop !== undefined) {
    await io.stdout.write(stop);
    return 0;
  }
  // A command with a configuration file of its own reads it itself.
  const config = Object.hasOwn(command.flags, 'config') ? undefined : given.flags.get('config');
  const file = await configValues(command, config, io);
  const args = resolveArgs(command, given, { env: io.env, file });
  return execute(command, args, io);
}

/** The answer to --help, --version or --explain, which stop a command before it runs. */
async function answerAbout(
  command: Command,
  flags: ReadonlyMap<string, Value>,
  names: readonly string[],
): Promise<string | undefined> {
  if (flags.get('help')) return (await import('./help.ts')).commandHelp(command, names.join(' '));
  if (flags.get('version')) return `${command.tool.name} ${command.tool.version}\n`;
  const code = flags.get('explain');
  if (code === undefined || !command.rules) return undefined;
  const { explain } = await import('./explain.ts');
  return explain(await command.rules(), String(code));
}

async function configValues(command: Command, config: Value | undefined, io: Io) {
  if (config === undefined) return new Map<string, never>();
  const [{ readConfigFile }, { allFlags }] = await Promise.all([
    import('./config-file.ts'),
    import('./common-flags.ts'),
  ]);
  return readConfigFile(path.resolve(io.cwd, String(config)), String(config), allFlags(command));
}

async function execute(command: Command, args: AnyArgs, io: Io): Promise<ExitStatus> {
  const inputs = new Inputs(io);
  const bars: Progress[] = [];
  let failure: ReproError | undefined;
  try {
    const context = makeContext({ io, inputs, bars, tool: command.tool.name, quiet: args.common.quiet });
    const result = await command.run(args, context);
    return await deliver(command, result, { args, io, inputs });
  } catch (thrown) {
    failure = isReproError(thrown) ? thrown : toReproError(thrown);
    throw failure;
  } finally {
    for (const bar of bars) bar.done();
    // What passed a limit may never end, so there is nothing to wait for.
    if (!failure?.code.startsWith('ERR_REPRO_TOO_')) await inputs.drain();
  }
}

async function deliver(
  command: Command,
  result: Result,
  { args, io, inputs }: { args: AnyArgs; io: Io; inputs: Inputs },
): Promise<ExitStatus> {
  const { isFile, renderResult, writeToStdout } = await import('./write-result.ts');
  const { common } = args;
  const { content, status, reports } = await renderResult(command, result, { common, io });
  if (content !== undefined) {
    if (isFile(common.output)) {
      if (!command.inPlace) await inputs.refuseSameFile(common.output);
      const { writeFileAtomic } = await import('./atomic-file.ts');
      await writeFileAtomic(path.resolve(io.cwd, common.output), encoded(content), io.signal);
      for (const report of reports) await say(`${report.subject.name}: ${report.ok ? 'pass' : 'fail'}`);
    } else await writeToStdout(command, content, io);
  }
  if (result.note !== undefined) await say(result.note);
  return result.status ?? status;

  async function say(line: string): Promise<void> {
    if (!common.quiet) await io.stderr.write(`${command.tool.name}: ${printable(line)}\n`);
  }
}

async function* encoded(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

interface ContextParts {
  readonly io: Io;
  readonly inputs: Inputs;
  readonly bars: Progress[];
  readonly tool: string;
  readonly quiet: boolean;
}

function makeContext({ io, inputs, bars, tool, quiet }: ContextParts): Context {
  const say = (line: string): void => {
    if (!quiet) void io.stderr.write(`${tool}: ${printable(line)}\n`).catch(() => {});
  };
  const resolve = (file: string): string => path.resolve(io.cwd, file);
  return {
    cwd: io.cwd,
    env: io.env,
    signal: io.signal,
    now: () => io.now(),
    resolve,
    open: (name) => inputs.open(name),
    async read(name, limit = READ_LIMIT) {
      const { bytes } = await inputs.open(name);
      return collect(bytes, limit);
    },
    async writeFile(file, content) {
      const { writeFileAtomic } = await import('./atomic-file.ts');
      await writeFileAtomic(resolve(file), content, io.signal);
    },
    progress(label, total) {
      const bar = quiet ? { tick() {}, done() {} } : io.progress(label, total);
      bars.push(bar);
      return bar;
    },
    // Asked late: looking at stderr opens the stream, which a short run does not need.
    get showsProgress() {
      return !quiet && io.showsProgress;
    },
    say,
    warn: (line) => say(`warning: ${line}`),
  };
}
