import type { Level, RenderFormat, Report } from '@repro/report';
import { printable } from '@repro/report/printable';
import { formatsWithDigest } from '@repro/report/types';
import type { CommonArgs } from '../args/types.ts';
import type { AnyArgs, Command } from '../command.ts';
import { tellError, usageError } from '../errors.ts';
import type { Inputs } from '../io/inputs.ts';
import { placeOf } from '../io/place.ts';
import type { Io } from '../io/types.ts';
import type { ExitStatus } from '../run.ts';
import type { Result } from './result.ts';

/** How much is held back until it is known that the rest can be written too. */
const HELD_BACK = 16 * 1024 * 1024;

const SMALL = 16 * 1024;

interface World {
  readonly args: AnyArgs;
  readonly io: Io;
  readonly inputs: Inputs;
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Writes a result to stdout or -o, reports judged by --fail-on, and tells the status that it comes to. */
export async function deliver(command: Command, result: Result, world: World): Promise<ExitStatus> {
  const { args, io } = world;
  const { output, quiet, failOn } = args.common;
  const reports = await judgedReports(result, failOn);
  const content = await contentOf(command, result, { reports, common: args.common, io });
  if (content !== undefined) {
    if (isFile(output)) await writeToFile(command, content, { ...world, output });
    else await writeToStdout(command, content, io);
  }
  if (!quiet) {
    const verdicts = isFile(output) ? verdictsOf(result, reports) : [];
    for (const line of result.note === undefined ? verdicts : [...verdicts, result.note]) {
      await io.stderr.write(`${command.tool.name}: ${printable(line)}\n`).catch(() => {});
    }
  }
  if (result.error !== undefined) await tellError(command.tool.name, result.error, io);
  return result.status ?? (reports.every(({ ok }) => ok) ? 0 : 2);
}

function verdictsOf({ verdict }: Result, reports: readonly Report[]): readonly string[] {
  if (verdict !== undefined) return [verdict];
  return reports.map(({ subject, ok }) => `${subject.name}: ${ok ? 'pass' : 'fail'}`);
}

/** The reports of a result, if it has any, with their verdicts; what judges them is not loaded for a document. */
async function judgedReports(result: Result, failOn: Level): Promise<readonly Report[]> {
  const reports = reportsOf(result);
  if (!reports) return [];
  const { judge } = await import('@repro/report');
  return reports.map((report) => judge(report, failOn));
}

/** The reports of a result, if it has any. */
function reportsOf(result: Result): readonly Report[] | undefined {
  if ('report' in result) return [result.report];
  return 'reports' in result ? result.reports : undefined;
}

/** Whether the output goes to a file of its own. */
function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-';
}

/** Whether a person reads the result where it is written. */
function isOnTerminal({ output }: CommonArgs, io: Io): boolean {
  return !isFile(output) && io.stdout.isTerminal;
}

/** The form that a result is written in. */
function formatOf(common: CommonArgs, io: Io): RenderFormat {
  return (common.format ?? (isOnTerminal(common, io) ? 'text' : 'json')) as RenderFormat;
}

/** Whether the digest of what was checked will be seen; of a command's own text only the command knows. */
export function showsDigest(command: Command, common: CommonArgs, io: Io): boolean {
  const format = formatOf(common, io);
  return formatsWithDigest.has(format) || (format === 'text' && command.text !== undefined);
}

/** Forms in which others look the places up: a path from the directory that was checked leads them to another file. */
const LOOKED_UP: ReadonlySet<RenderFormat> = new Set<RenderFormat>(['github', 'sarif']);

/** The bytes that a result is written as; undefined when nothing is to be written. */
async function contentOf(
  command: Command,
  result: Result,
  world: { reports: readonly Report[]; common: CommonArgs; io: Io },
): Promise<Chunks | undefined> {
  const { reports, common, io } = world;
  const format = formatOf(common, io);
  if ('document' in result) {
    const { document, forPeople } = result;
    return forPeople && format === 'text' ? [Buffer.from(await forPeople())] : documentChunks(document);
  }
  if ('text' in result) return [Buffer.from(result.text)];
  if ('bytes' in result) return result.bytes;
  if ('none' in result) return undefined;
  const color = isOnTerminal(common, io) && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
  if (format === 'text' && command.text) return [Buffer.from((await command.text())(reports, { color }))];
  const rules = format === 'sarif' ? await command.rules?.() : undefined;
  const { render } = await import('@repro/report');
  const shown = LOOKED_UP.has(format)
    ? await (await import('./places.ts')).placedFor(format, reports, io)
    : reports;
  return [Buffer.from(await render(shown, format, { rules, color, failOn: common.failOn }))];
}

async function writeToFile(
  command: Command,
  content: Chunks,
  world: World & { output: string },
): Promise<void> {
  const { output, io, inputs } = world;
  if (!command.inPlace) await inputs.refuseSameFile(output);
  const { writeFileAtomic } = await import('../io/atomic-file.ts');
  await writeFileAtomic({ path: placeOf(io.cwd, output), name: output, signal: io.signal }, asyncOf(content));
}

async function* asyncOf(content: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  yield* content;
}

/** Stdout must not be a terminal for bytes: it would act on them. */
async function writeToStdout(command: Command, content: Chunks, io: Io): Promise<void> {
  if (command.output === 'bytes' && io.stdout.isTerminal) {
    throw usageError('refusing to write binary data to a terminal', 'use -o FILE, or pipe it on');
  }
  for await (const chunk of content) await io.stdout.write(chunk);
}

/**
 * A document and a newline. What cannot be written as JSON shows only when it is reached; up to a size that every
 * machine has room for, nothing is given out before all of it is known to be sound: stdout is whole or empty.
 */
async function* documentChunks(document: unknown): AsyncGenerator<Uint8Array, void, undefined> {
  const { canonicalChunks } = await import('@repro/core/canonical');
  const held: Uint8Array[] = [];
  let size = 0;
  for (const chunk of canonicalChunks(document)) {
    held.push(chunk);
    size += chunk.length;
    if (size > HELD_BACK) yield* held.splice(0);
  }
  held.push(Uint8Array.of(0x0a));
  // A small document is one write, which a pipe takes whole.
  if (size < SMALL) yield Buffer.concat(held);
  else yield* held;
}
