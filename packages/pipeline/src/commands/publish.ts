import { defineCommand } from '@repro/cli-kit';
import { command as publish } from '@repro/evidence-publish/cli';
import { tool } from '../tool.ts';

/** `repro publish`: evidence-publish, which also knows where the configuration says that releases go. */
export const command = defineCommand({
  ...publish,
  tool,
  description: `${publish.description ?? ''} Without --to the setting publish.to of the configuration around you says where.`,
  examples: [
    { command: 'repro publish', summary: 'dist/, to where publish.to says' },
    { command: 'repro publish dist --to oci://registry.example/org/project', summary: 'to a registry' },
  ],
  async run(args, context) {
    const to = args.flags.to ?? (await configuredTarget(context.cwd));
    return publish.run({ ...args, flags: { ...args.flags, to } }, context);
  },
});

async function configuredTarget(directory: string): Promise<string | undefined> {
  const { findConfig } = await import('../settings/discover.ts');
  const to = (await findConfig(directory))?.values.get('publish.to');
  return typeof to === 'string' ? to : undefined;
}
