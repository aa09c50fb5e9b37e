import { defineCommand } from '@repro/cli-kit';
import { tool } from '../tool.ts';
import { directory, flowFlags, SOURCE_SETTINGS } from './shared.ts';

/** `repro verify` */
export const command = defineCommand({
  tool,
  summary: 'Check a release that is there, from its bytes',
  description:
    'Hashes every file again, compares the source with the snapshot, and runs every check again; the reports of the release are not taken on their word, and nothing is written.',
  positionals: directory,
  flags: flowFlags(
    ...SOURCE_SETTINGS,
    'validation',
    'security',
    'compliance.rbom_required',
    'compliance.policy_file',
  ),
  output: 'document',
  examples: [
    { command: 'repro verify', summary: 'check dist/ against this directory' },
    { command: 'repro verify --format json | jq .ok', summary: 'the verdict alone' },
  ],
  async run(args, context) {
    const [{ runFlow }, { verify }] = await Promise.all([
      import('./run-flow.ts'),
      import('../flow/verify.ts'),
    ]);
    return runFlow({ title: 'verify', run: verify }, args, context);
  },
});
