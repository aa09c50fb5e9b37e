import { defineCommand } from '@repro/cli-kit';
import { mergeFlags } from '../shards/flags.ts';
import { tool } from '../tool.ts';
import { directory, flowFlags, RELEASE_SETTINGS } from './shared.ts';

/** `repro merge` */
export const command = defineCommand({
  tool,
  summary: 'Make a release of what its shards have published',
  description:
    'Takes the result of every step from the registry that `repro release --shard` put it into, holds each against the source that lies here and against its digest, runs what only the whole can be asked, and writes the release as one machine would have. A result that is missing fails the merge, one that was changed is refused.',
  positionals: directory,
  flags: { ...flowFlags(...RELEASE_SETTINGS), ...mergeFlags },
  output: 'document',
  examples: [
    {
      command: 'repro merge --shards 4 --shared oci://registry.example/org/project-shards',
      summary: 'after four shards, from the same commit',
    },
  ],
  async run(args, context) {
    const [{ runFlow }, { merge }, { sharedOptions }] = await Promise.all([
      import('./run-flow.ts'),
      import('../shards/merge.ts'),
      import('../shards/flags.ts'),
    ]);
    const { flags } = args;
    const options = { shards: flags.shards, shared: await sharedOptions(flags.shared, flags, context) };
    return runFlow({ title: 'merge', run: (at, flow) => merge(at, flow, options) }, args, context);
  },
});
