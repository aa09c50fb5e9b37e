import { defineCommand } from '@repro/cli-kit';
import { tool } from '../tool.ts';
import { directory, flowFlags } from './shared.ts';

/** `repro build` */
export const command = defineCommand({
  tool,
  summary: 'Make a release without checking it',
  description: 'Captures the source, archives it, and ties both together in a manifest.',
  positionals: directory,
  flags: flowFlags(
    'build',
    'validation.strict_mode',
    'validation.ignore_patterns',
    'compliance.metadata_file',
  ),
  output: 'document',
  examples: [
    { command: 'repro build', summary: 'build this directory into dist/' },
    { command: 'repro build --compression zstd', summary: 'compress with zstd' },
  ],
  async run(args, context) {
    const [{ runFlow }, { build }] = await Promise.all([
      import('./run-flow.ts'),
      import('../flow/release.ts'),
    ]);
    return runFlow({ title: 'build', run: build }, args, context);
  },
});
