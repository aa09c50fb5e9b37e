import { defineCommand } from '@repro/cli-kit';
import { tool } from '../tool.ts';
import { directory, flowFlags } from './shared.ts';

/** `repro release` */
export const command = defineCommand({
  tool,
  summary: 'Make a release and check it',
  description:
    'Captures the source, archives it, ties both together in a manifest, and runs every check. The output directory changes only when everything has passed; a run that fails leaves what it made in failed/ below it.',
  positionals: directory,
  flags: flowFlags,
  output: 'document',
  examples: [
    { command: 'repro release', summary: 'release this directory into dist/' },
    {
      command: 'repro release ../project --output-dir /tmp/out --strict',
      summary: 'release another one, warnings failing',
    },
  ],
  async run(args, context) {
    const [{ runFlow }, { release }] = await Promise.all([
      import('./run-flow.ts'),
      import('../flow/release.ts'),
    ]);
    return runFlow(release, args, context);
  },
});
