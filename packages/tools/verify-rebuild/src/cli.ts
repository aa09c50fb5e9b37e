import { type Args, defineCommand, type Flags, type Positional } from '@repro/cli-kit';
import { defaults } from './options.ts';
import { tool } from './tool.ts';

const positionals = [
  { name: 'build', summary: 'the build that is expected: a file', kind: 'path', required: true },
  { name: 'other', summary: 'the other build', kind: 'path' },
] as const satisfies readonly Positional[];

const flags = {
  'max-findings': {
    type: 'integer',
    min: 0,
    default: defaults.maxFindings,
    placeholder: 'N',
    summary: 'report so many findings, and the first of each code in any case',
  },
  'max-depth': {
    type: 'integer',
    min: 0,
    default: defaults.maxDepth,
    placeholder: 'N',
    summary: 'open so many archives inside of each other',
  },
  'max-size': {
    type: 'integer',
    min: 1,
    default: defaults.maxSize,
    placeholder: 'BYTES',
    summary: 'unpack no more than so many bytes of each build',
  },
  'max-ratio': {
    type: 'integer',
    min: 1,
    default: defaults.maxRatio,
    placeholder: 'N',
    summary: 'unpack nothing that expands to more than N times its size and 64 MiB',
  },
} as const satisfies Flags;

/** The checked arguments of a call. */
export type Arguments = Args<typeof flags, typeof positionals>;

/** The command line of verify-rebuild. */
export const command = defineCommand({
  tool,
  summary: 'Tell whether two builds are bit-identical, and if not where they differ and why',
  positionals,
  flags,
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  text: async () => (await import('./render.ts')).renderText,
  examples: [{ command: 'verify-rebuild a.tar.gz b.tar.gz', summary: 'compare two builds' }],
  async run(args, context) {
    return { report: await (await import('./cli/compare-files.ts')).compareFiles(args, context) };
  },
});
