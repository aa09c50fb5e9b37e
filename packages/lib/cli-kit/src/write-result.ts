import { canonicalChunks } from '@repro/core/canonical';
import { judge, type RenderFormat, type Report, render } from '@repro/report';
import type { CommonArgs } from './args-types.ts';
import type { Command } from './command.ts';
import { usageError } from './errors.ts';
import type { Io } from './io.ts';
import { type Result, reportsOf } from './result.ts';

/** What a command's result comes to: the bytes for stdout or -o, and the status. */
export interface Rendered {
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array | string> | undefined;
  readonly status: 0 | 2;
  readonly reports: readonly Report[];
}

/** Turns a result into what is written; reports are judged by --fail-on here. */
export async function renderResult(
  command: Command,
  result: Result,
  world: { common: CommonArgs; io: Io },
): Promise<Rendered> {
  const { common, io } = world;
  const reports = (reportsOf(result) ?? []).map((report) => judge(report, common.failOn));
  const status = reports.every((report) => report.ok) ? 0 : 2;
  if ('document' in result) return { content: documentChunks(result.document), status, reports };
  if ('text' in result) return { content: [result.text], status, reports };
  if ('bytes' in result) return { content: result.bytes, status, reports };
  if ('none' in result) return { content: undefined, status, reports };
  const toFile = isFile(common.output);
  const format = (common.format ?? (io.stdout.isTerminal && !toFile ? 'text' : 'json')) as RenderFormat;
  const rules = format === 'sarif' || format === 'junit' ? await command.rules?.() : undefined;
  const color = !toFile && io.stdout.isTerminal && !io.env['NO_COLOR'];
  return { content: [await render(reports, format, { rules, color })], status, reports };
}

/** Whether the output goes to a file of its own. */
export function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-';
}

/** Writes to stdout, which for bytes must not be a terminal: it would act on them. */
export async function writeToStdout(
  command: Command,
  content: NonNullable<Rendered['content']>,
  io: Io,
): Promise<void> {
  if (command.output === 'bytes' && io.stdout.isTerminal) {
    throw usageError('refusing to write binary data to a terminal', 'use -o FILE, or pipe it on');
  }
  for await (const chunk of content) await io.stdout.write(chunk);
}

function* documentChunks(document: unknown): Generator<Uint8Array, void, undefined> {
  yield* canonicalChunks(document);
  yield Uint8Array.of(0x0a);
}
