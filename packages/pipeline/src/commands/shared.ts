import type { Flags, Positional } from '@repro/cli-kit';
import type { SettingName } from '../settings/table.ts';
import { settingFlags } from './settings-flags.ts';

/** The directory that a command of `repro` is about. */
export const directory = [
  { name: 'dir', summary: 'the source directory, this one unless given', kind: 'path' },
] as const satisfies readonly Positional[];

type Section = SettingName extends `${infer S}.${string}` ? S : never;

/** What says which files are the source, and where its release and its history lie. */
export const SOURCE_SETTINGS = [
  'build.output_dir',
  'build.source',
  'build.submodules',
  'build.exclude',
  'build.history_dir',
  'validation.ignore_patterns',
] as const satisfies readonly SettingName[];

/** What a whole release heeds. */
export const RELEASE_SETTINGS = [
  'build',
  'validation',
  'security',
  'compliance',
  'trust',
] as const satisfies readonly Section[];

/**
 * The flags of a command: those of the settings that it heeds, by name or section, and those that all have. What a
 * command does not heed it does not take: a flag without effect is a misunderstanding. Environment and file may hold
 * settings for other commands.
 */
export function flowFlags(...heeded: readonly (SettingName | Section)[]) {
  return {
    ...settingFlags((name) => heeded.some((one) => name === one || name.startsWith(`${one}.`))),
    ...common,
  };
}

const common = {
  config: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the configuration file; else repro.config.yml, .yaml, .json or config.yml of the source',
  },
  format: { type: 'choice', choices: ['text', 'json'], default: 'text', summary: 'how to show the outcome' },
} as const satisfies Flags;
