import { defineCommand } from '@repro/cli-kit';
import { ciNames } from '../init/ci/index.ts';
import { tool } from '../tool.ts';
import { directory } from './shared.ts';

/** `repro init` */
export const command = defineCommand({
  tool,
  summary: 'Write a configuration, a policy and a CI file to begin with',
  description:
    'Writes repro.config.yml, in which every setting stands with its default, rbom_policy.yml, and with --ci a file for that CI, everything in it pinned by digest. A file that is there stays as it is.',
  positionals: directory,
  flags: {
    ci: { type: 'choice', choices: ciNames, placeholder: 'CI', summary: 'also a file for this CI' },
    format: {
      type: 'choice',
      choices: ['text', 'json'],
      default: 'text',
      summary: 'how to show the outcome',
    },
  },
  output: 'document',
  examples: [
    { command: 'repro init', summary: 'configuration and policy' },
    { command: 'repro init --ci github', summary: 'and a workflow' },
  ],
  async run(args, context) {
    const { init } = await import('../init/init.ts');
    const target = context.directory(args.positionals.dir ?? '.');
    const { written, kept } = await init(target, args.flags.ci);
    if (args.flags.format === 'json')
      return { document: { schema_version: '1.0', directory: target, written, kept } };
    const lines = [
      ...written.map((name) => `wrote ${name}\n`),
      ...kept.map((name) => `kept ${name}, which was there\n`),
      'Let git ignore /dist, where releases go, and make one with\n  repro release\n',
    ];
    return { text: lines.join('') };
  },
});
