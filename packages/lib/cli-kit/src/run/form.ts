import { formatsWithDigest, type RenderFormat } from '@repro/report/types';
import type { CommonArgs } from '../args/types.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io/types.ts';

/** Whether the output goes to a file of its own. */
export function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-';
}

/** Whether a person reads the result where it is written. */
export function isOnTerminal({ output }: CommonArgs, io: Io): boolean {
  return !isFile(output) && io.stdout.isTerminal;
}

/** The form that a result is written in. */
export function formatOf(common: CommonArgs, io: Io): RenderFormat {
  return (common.format ?? (isOnTerminal(common, io) ? 'text' : 'json')) as RenderFormat;
}

/** Whether the digest of what was checked will be seen; of a command's own text only the command knows. */
export function showsDigest(command: Command, common: CommonArgs, io: Io): boolean {
  const format = formatOf(common, io);
  return formatsWithDigest.has(format) || (format === 'text' && command.text !== undefined);
}
