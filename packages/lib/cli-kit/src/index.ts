export { workersFlag } from './args/common.ts';
export type { Args, CommonArgs, ConfigSections, Flag, Flags, Positional } from './args/types.ts';
export {
  type Command,
  type CommandGroup,
  defineCommand,
  type Example,
  isGroup,
  type TextRenderer,
} from './command.ts';
export { reasonOf, usageError } from './errors.ts';
export type { Io, Sink } from './io/types.ts';
export { main } from './main.ts';
export type { Progress } from './process/progress.ts';
export type { Context, Input } from './run/context.ts';
export type { Result } from './run/result.ts';
export { type ExitStatus, run } from './run.ts';
