import { defineCommand } from '@repro/cli-kit';
import { tool } from '../tool.ts';
import { directory, flowFlags } from './shared.ts';

/** `repro clean` */
export const command = defineCommand({
  tool,
  summary: 'Remove what releases left in the output directory',
  description:
    'Removes the files that the SHA256SUMS of a release names, what runs that were killed left behind, and those of a run that failed. Other files stay where they are. No other run may be at work there: it would end with an error.',
  positionals: directory,
  flags: flowFlags('build.output_dir'),
  output: 'document',
  examples: [{ command: 'repro clean', summary: 'clean dist/' }],
  async run(args, context) {
    const { settle } = await import('./run-flow.ts');
    const { outputDirectory } = await import('../flow/source.ts');
    const { refuseForeignSums } = await import('../workspace/foreign-sums.ts');
    const { cleanOutput } = await import('../workspace/workspace.ts');
    const { directory: source, effective } = await settle(args, context);
    const output = outputDirectory(source, effective.values);
    await refuseForeignSums(output);
    const removed = await cleanOutput(output);
    if (args.flags.format === 'json')
      return { document: { schema_version: '1.0', directory: output, removed } };
    if (removed.length === 0) return { none: true, note: `${output} holds nothing that a release left` };
    return { text: removed.map((name) => `removed ${name}\n`).join('') };
  },
});
