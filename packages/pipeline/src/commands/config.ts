import { defineCommand } from '@repro/cli-kit';
import { type Origin } from '../settings/resolve.ts';
import { settingNames } from '../settings/table.ts';
import { tool } from '../tool.ts';
import { directory, flowFlags, RELEASE_SETTINGS } from './shared.ts';

/** `repro config` */
export const command = defineCommand({
  tool,
  summary: 'Show every setting, its value, and where that came from',
  positionals: directory,
  flags: flowFlags(...RELEASE_SETTINGS, 'publish'),
  output: 'document',
  examples: [
    { command: 'repro config', summary: 'the settings that a release here would have' },
    { command: 'REPRO_COMPRESSION=9 repro config --format json', summary: 'the same for a program' },
  ],
  async run(args, context) {
    const { settle } = await import('./run-flow.ts');
    const { effective } = await settle(args, context);
    const rows = settingNames.map((name) => ({
      name,
      value: effective.values[name],
      origin: effective.origins[name],
    }));
    if (args.flags.format === 'json') {
      const settings = rows.map(({ name, value, origin }) => [
        name,
        { ...(value !== undefined && { value }), ...origin },
      ]);
      return { document: { schema_version: '1.0', settings: Object.fromEntries(settings) } };
    }
    const width = Math.max(...settingNames.map((name) => name.length));
    const lines = rows.map(
      ({ name, value, origin }) =>
        `${name.padEnd(width)}  ${value === undefined ? '-' : JSON.stringify(value)}  (${told(origin)})\n`,
    );
    return { text: lines.join('') };
  },
});

function told({ from, name }: Origin): string {
  return name ?? from;
}
