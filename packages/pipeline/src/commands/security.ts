import { defineCommand } from '@repro/cli-kit';
import { tool } from '../tool.ts';
import { directory, flowFlags, SOURCE_SETTINGS } from './shared.ts';

/** `repro security` */
export const command = defineCommand({
  tool,
  summary: 'Check the source for secrets, permissions and pins',
  description:
    'Runs the checks of the source that a release runs, on the very files that a release would take. Nothing is written.',
  positionals: directory,
  flags: flowFlags(...SOURCE_SETTINGS, 'validation.strict_mode', 'security'),
  output: 'document',
  examples: [
    { command: 'repro security', summary: 'before a commit' },
    { command: 'repro security --no-secret-scanning', summary: 'all but one of them' },
  ],
  async run(args, context) {
    const [{ runFlow }, { security }] = await Promise.all([
      import('./run-flow.ts'),
      import('../flow/security.ts'),
    ]);
    return runFlow({ title: 'security', run: security }, args, context);
  },
});
