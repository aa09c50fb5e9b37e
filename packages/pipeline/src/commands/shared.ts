import type { Flags, Positional } from '@repro/cli-kit';
import { settingFlags } from './settings-flags.ts';

/** The directory that a command of `repro` is about. */
export const directory = [
  { name: 'dir', summary: 'the source directory, this one unless given', kind: 'path' },
] as const satisfies readonly Positional[];

/** The flags that every command of `repro` has. */
export const flowFlags = {
  ...settingFlags,
  config: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the configuration file; else repro.config.yml, .yaml, .json or config.yml of the source',
  },
  format: { type: 'choice', choices: ['text', 'json'], default: 'text', summary: 'how to show the outcome' },
} as const satisfies Flags;
