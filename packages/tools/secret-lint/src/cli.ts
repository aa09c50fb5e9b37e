import { defineCommand } from '@repro/cli-kit';
import { defaults } from './options.ts';
import { tool } from './tool.ts';

/** The command line of secret-lint. */
export const command = defineCommand({
  tool,
  summary: 'Find credentials in files, archives and history before they are released',
  positionals: [{ name: 'file', summary: 'what to check', kind: 'bytes', variadic: true }],
  flags: {
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaults.maxBytes,
      placeholder: 'BYTES',
      summary: 'refuse larger files',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [{ command: 'secret-lint input.txt', summary: 'check one file' }],
  async run({ flags, positionals, common }, context) {
    const { check } = await import('./check.ts');
    const reports = [];
    for (const file of positionals.file) {
      const { name, bytes } = await context.open(file);
      reports.push(await check(bytes, { name, maxBytes: flags['max-size'], failOn: common.failOn }));
    }
    return { reports };
  },
});
