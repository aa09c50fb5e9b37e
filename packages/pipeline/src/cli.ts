import type { CommandGroup } from '@repro/cli-kit';
import type { Tool } from '@repro/report';
import { tool } from './tool.ts';

interface OfTool {
  readonly tool: Tool;
  readonly examples: readonly { readonly command: string; readonly summary: string }[];
}

/** A tool's own command as one of ours: what it says, it says in the name of the command that was called. */
function asOurs<T extends OfTool>(name: string, command: T): T {
  const examples = command.examples.map((example) => ({
    ...example,
    command: example.command.replaceAll(command.tool.name, `${tool.name} ${name}`),
  }));
  return { ...command, tool, examples };
}

/** The command line of repro. */
export const command: CommandGroup = {
  tool,
  summary: 'Make reproducible releases and check them from their bytes',
  commands: {
    init: {
      summary: 'write configuration, policy and CI file to begin with',
      load: async () => (await import('./commands/init.ts')).command,
    },
    release: {
      summary: 'make a release and check it',
      load: async () => (await import('./commands/release.ts')).command,
    },
    merge: {
      summary: 'make a release of what its shards have published',
      load: async () => (await import('./commands/merge.ts')).command,
    },
    build: {
      summary: 'make a release without checking it',
      load: async () => (await import('./commands/build.ts')).command,
    },
    verify: {
      summary: 'check a release that is there',
      load: async () => (await import('./commands/verify.ts')).command,
    },
    security: {
      summary: 'check the source: secrets, permissions, pins',
      load: async () => (await import('./commands/security.ts')).command,
    },
    compliance: {
      summary: 'make bill of materials and reports of a release anew',
      load: async () => (await import('./commands/compliance.ts')).command,
    },
    audit: {
      summary: 'audit a release or its bundle, taking no report’s word',
      load: async () => asOurs('audit', (await import('@repro/repro-audit/cli')).command),
    },
    rebuild: {
      summary: 'build a release again from its source and compare',
      load: async () => asOurs('rebuild', (await import('@repro/verify-rebuild/cli')).command),
    },
    publish: {
      summary: 'publish a release to a registry or by HTTP',
      load: async () => (await import('./commands/publish.ts')).command,
    },
    config: {
      summary: 'show every setting and where it came from',
      load: async () => (await import('./commands/config.ts')).command,
    },
    stats: {
      summary: 'how past runs went: success, reproducibility, time',
      load: async () => (await import('./commands/stats.ts')).command,
    },
    clean: {
      summary: 'remove what releases left',
      load: async () => (await import('./commands/clean.ts')).command,
    },
  },
  examples: [
    {
      command: 'repro release path/to/project',
      summary: 'snapshot, archive, manifest and checks into its dist/',
    },
    { command: 'repro verify path/to/project', summary: 'check them again later' },
  ],
};
