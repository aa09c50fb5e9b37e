import { levels, renderFormats } from '@repro/report/types';
import type { Command } from '../command.ts';
import type { Flags } from './types.ts';

/** The flags that every tool has; a tool's own flag of the same name takes the place of the common one. */
export function commonFlags(command: Command): Flags {
  return {
    ...(command.output !== 'none' && {
      output: {
        type: 'string',
        alias: 'o',
        placeholder: 'FILE',
        summary: 'write the result to FILE in one step; - is stdout',
      },
    }),
    ...(command.output === 'report' && {
      format: {
        type: 'choice',
        choices: renderFormats,
        summary: 'how to show the report; text on a terminal, json elsewhere',
      },
      'fail-on': {
        type: 'choice',
        choices: levels,
        default: 'error',
        summary: 'the lightest level of finding that fails the check',
      },
    }),
    quiet: { type: 'boolean', alias: 'q', summary: 'no warnings, notes or progress on stderr' },
    config: {
      type: 'string',
      placeholder: 'FILE',
      summary: `take flags that are not given from a JSON or YAML file: {"flag-name": value}${sectionsOf(command)}`,
    },
    ...(command.rules && {
      explain: { type: 'string', placeholder: 'CODE', summary: 'explain a finding and stop' },
    }),
    version: { type: 'boolean', summary: 'print the version and stop' },
    help: { type: 'boolean', alias: 'h', summary: 'print this help and stop' },
  };
}

function sectionsOf({ sections = {} }: Command): string {
  const names = Object.entries(sections).map(([name, summary]) => `${name} (${summary})`);
  return names.length === 0 ? '' : `; and ${names.join(', ')}`;
}

/** All flags of a command, its own first. */
export function allFlags(command: Command): Flags {
  return { ...command.flags, ...without(commonFlags(command), command.flags) };
}

function without(flags: Flags, taken: Flags): Flags {
  return Object.fromEntries(Object.entries(flags).filter(([name]) => !(name in taken)));
}

/**
 * The flag of every tool that works on several threads.
 * @param does what the threads do, as a verb in the plural
 * @param most how many there are at most unless the flag is given
 */
export const workersFlag = (does: string, most = 8) =>
  ({
    type: 'integer',
    min: 1,
    max: 64,
    placeholder: 'N',
    summary: `threads that ${does}; as many as processors, up to ${most}, unless given`,
  }) as const;
