import { defineCommand } from '@repro/cli-kit';
import { shardFlags } from '../shards/flags.ts';
import { tool } from '../tool.ts';
import { directory, flowFlags, RELEASE_SETTINGS } from './shared.ts';

/** `repro release` */
export const command = defineCommand({
  tool,
  summary: 'Make a release and check it',
  description:
    'Captures the source, archives it, ties both together in a manifest, and runs every check. The output directory changes only when everything has passed; a run that fails leaves what it made in failed/ below it. With --shared it makes one part of a release, puts the results into a registry and writes no output; `repro merge` makes the release of them.',
  positionals: directory,
  flags: { ...flowFlags(...RELEASE_SETTINGS), ...shardFlags },
  output: 'document',
  examples: [
    { command: 'repro release', summary: 'release this directory into dist/' },
    {
      command: 'repro release ../project --output-dir /tmp/out --strict',
      summary: 'release another one, warnings failing',
    },
    {
      command: 'repro release --shard 2/4 --shared oci://registry.example/org/project-shards',
      summary: 'the second of four parts',
    },
  ],
  async run(args, context) {
    const { runFlow } = await import('./run-flow.ts');
    const { shard: given, shared } = args.flags;
    if (shared === undefined && given === undefined) {
      const { release } = await import('../flow/release.ts');
      return runFlow({ title: 'release', run: release }, args, context);
    }
    const [{ releaseShard }, { sharedOptions }, { requireShared, shardOf, shown }] = await Promise.all([
      import('../shards/release-shard.ts'),
      import('../shards/flags.ts'),
      import('../shards/shard.ts'),
    ]);
    const shard = shardOf(given, context.env);
    const options = { shard, shared: await sharedOptions(requireShared(shared), args.flags, context) };
    const title = `shard ${shown(shard)}`;
    return runFlow({ title, run: (at, flow) => releaseShard(at, flow, options) }, args, context);
  },
});
