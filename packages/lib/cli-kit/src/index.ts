export type { Args, CommonArgs, Flag, Flags, Positional } from './args-types.ts';
export { type Command, type CommandGroup, defineCommand, type Example, isGroup } from './command.ts';
export type { Context, Input } from './context.ts';
export type { Io, Sink } from './io.ts';
export { main } from './main.ts';
export type { Progress } from './progress.ts';
export type { Result } from './result.ts';
export { type ExitStatus, run } from './run.ts';
