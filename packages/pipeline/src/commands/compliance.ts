import { defineCommand } from '@repro/cli-kit';
import { tool } from '../tool.ts';
import { directory, flowFlags, SOURCE_SETTINGS } from './shared.ts';

/** `repro compliance` */
export const command = defineCommand({
  tool,
  summary: 'Make the bill of materials and the reports of a release anew',
  description:
    'Takes the release that is there, file by file as SHA256SUMS has it, makes its bill of materials, holds that against the policy, and writes policy trace, evidence and summary anew. Artifact and checks stay as they are.',
  positionals: directory,
  flags: flowFlags(...SOURCE_SETTINGS, 'validation.strict_mode', 'compliance', 'trust'),
  output: 'document',
  examples: [
    { command: 'repro compliance --policy policy.yml', summary: 'hold dist/ against another policy' },
  ],
  async run(args, context) {
    const [{ runFlow }, { compliance }] = await Promise.all([
      import('./run-flow.ts'),
      import('../flow/compliance.ts'),
    ]);
    return runFlow({ title: 'compliance', run: compliance }, args, context);
  },
});
